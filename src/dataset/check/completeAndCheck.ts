import type { Units } from '../../figure/Unit.ts';
import type { ObjectNodeType } from '../../model/Model.ts';
import { completeBases, completeValues, inheritedFrom } from '../read/completeValues.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import { checkBasis } from './checkBasis.ts';
import { checkContradictions } from './checkContradictions.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkFigures, checkMetrics } from './checkFigures.ts';
import { checkNodes } from './checkNodes.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRows, type RowCheck } from './checkRows.ts';

/**
 * Complete the rows of a draft and check them. What rows take from others comes first: the dates of sources, the
 * units and bounds of metrics.
 */
export function completeAndCheck(draft: DraftDataset, units: Units, problems: DatasetProblems): void {
  const given = inheritedFrom(draft.model);
  const isMetric = ({ name }: ObjectNodeType) => name === 'Metric';
  // What a metric was given by default or inherited would count as written, were it completed again.
  const ofOthers = (check: RowCheck): RowCheck => ({
    ...check,
    isOfConcern: (type, isOwn) => !isMetric(type) && check.isOfConcern(type, isOwn),
  });
  const complete = completeValues(draft);
  checkRows(draft, [completeBases], (type) => given.has(type));
  checkRows(draft, [completeBases, complete, checkMetrics(units, problems)], isMetric);
  checkRows(draft, [
    ofOthers(completeBases),
    ofOthers(complete),
    checkPeriods(problems),
    checkFigures(draft, units, problems),
    checkNodes(draft, problems),
    checkEvidence(draft, problems),
    checkBasis(draft, problems),
    checkContradictions(draft, problems),
  ]);
}
