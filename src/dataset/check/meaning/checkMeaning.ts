import type { Model } from '../../../model/Model.ts';
import type { Dataset } from '../../Dataset.ts';
import { CitedGraph } from './CitedGraph.ts';
import { checkDatesAgree, checkDurations, checkNotYet, checkRelativePeriods } from './checkDates.ts';
import { checkBounds, checkCycles, checkDirection } from './checkHierarchies.ts';
import { checkPairs, checkPlans, checkRankings } from './checkLeftOut.ts';
import { checkLinks, checkNamed, checkNames } from './checkNamed.ts';
import { checkIdentifiers, checkNameForms, checkSharedNames } from './checkNameForms.ts';
import { checkComplete, checkCues, checkIdle, checkPrinted } from './checkProof.ts';
import { checkCounts, checkEnumWords, checkPeriodWords, checkPosts } from './checkWords.ts';
import type { MeaningCheck, MeaningFinding } from './MeaningCheck.ts';

/** Every check of meaning that needs no text. */
const checks: readonly MeaningCheck[] = [
  checkNamed,
  checkNames,
  checkLinks,
  checkEnumWords,
  checkPeriodWords,
  checkCounts,
  checkPosts,
  checkDatesAgree,
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

/**
 * What a dataset says beyond what it cites: each finding names the row, the characters that were
 * cited and what was expected of them. Findings are for a person to decide; they stop no load.
 */
export function* checkMeaning(dataset: Dataset, model: Model): Generator<MeaningFinding> {
  const graph = new CitedGraph(dataset, model);
  for (const check of checks) yield* check(graph);
}
