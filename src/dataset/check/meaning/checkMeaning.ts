import type { Model } from '../../../model/Model.ts';
import type { Dataset } from '../../Dataset.ts';
import { CitedGraph } from './CitedGraph.ts';
import { checkDatesAgree, checkDurations, checkNotYet, checkRelativePeriods } from './checkDates.ts';
import { checkBounds, checkCycles, checkDirection } from './checkHierarchies.ts';
import { checkPairs, checkPlans, checkRankings } from './checkLeftOut.ts';
import { checkLinks, checkNamed, checkNames } from './checkNamed.ts';
import { checkIdentifiers, checkNameForms, checkSharedNames } from './checkNameForms.ts';
import {
  checkComplete,
  checkCues,
  checkCuesOfLinks,
  checkIdle,
  checkIdleLinks,
  checkPrinted,
} from './checkProof.ts';
import { checkCounts, checkEnumWords, checkPeriodWords, checkPosts } from './checkWords.ts';
import type { LookAtRow, MeaningCheck, MeaningFinding, RowCheck } from './MeaningCheck.ts';

/** Every check of meaning that needs no text and looks at one row after the other. */
const rowChecks: readonly RowCheck[] = [
  checkNamed,
  checkEnumWords,
  checkPeriodWords,
  checkCounts,
  checkPosts,
  checkNotYet,
  checkRelativePeriods,
  checkDurations,
  checkPlans,
  checkRankings,
  checkPairs,
  checkCycles,
  checkDirection,
  checkBounds,
  checkNameForms,
  checkSharedNames,
  checkIdentifiers,
  checkCues,
  checkPrinted,
  checkIdle,
  checkComplete,
];

/** Those that look at what is not a row of the dataset: what it extends, how rows are tied, days of the whole. */
const checks: readonly MeaningCheck[] = [
  checkNames,
  checkLinks,
  checkDatesAgree,
  checkCuesOfLinks,
  checkIdleLinks,
];

/**
 * What a dataset says beyond what it cites: each finding names the row, the characters that were
 * cited and what was expected of them. Findings are for a person to decide; they stop no load.
 */
export function* checkMeaning(dataset: Dataset, model: Model): Generator<MeaningFinding> {
  const graph = new CitedGraph(dataset, model);
  yield* checkRows(graph);
  for (const check of checks) yield* check(graph);
}

/** All that is found in a row comes together: of a large dataset, rows are in a file and come back dearly. */
function* checkRows(graph: CitedGraph): Generator<MeaningFinding> {
  const begun = rowChecks.map(({ isOfConcern, begin }) => ({ isOfConcern, look: begin(graph) }));
  const looks = new Map<string, readonly LookAtRow[]>();
  for (const type of graph.model.nodes.values()) {
    const ones = begun.filter(({ isOfConcern }) => isOfConcern(type)).map(({ look }) => look);
    if (type.kind === 'object' && ones.length > 0) looks.set(type.name, ones);
  }
  for (const node of graph.where(({ name }) => looks.has(name))) {
    for (const look of looks.get(node.type) ?? []) yield* look(node);
  }
}
