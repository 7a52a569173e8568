import type { Units } from '../../figure/Unit.ts';
import { completeBases, completeValues, inheritedFrom } from '../read/completeValues.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import { checkBasis } from './checkBasis.ts';
import { checkContradictions } from './checkContradictions.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkFigures, checkMetrics } from './checkFigures.ts';
import { checkNodes } from './checkNodes.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRows } from './checkRows.ts';

/**
 * Complete the rows of a draft and check them. What rows take from others comes first: the dates of sources, the
 * units and bounds of metrics.
 */
export function completeAndCheck(draft: DraftDataset, units: Units, problems: DatasetProblems): void {
  const given = inheritedFrom(draft.model);
  const complete = completeValues(draft);
  checkRows(draft, [completeBases], (type) => given.has(type));
  checkRows(draft, [complete, checkMetrics(units, problems)], ({ name }) => name === 'Metric');
  checkRows(draft, [
    completeBases,
    complete,
    checkPeriods(problems),
    checkFigures(draft, units, problems),
    checkNodes(draft, problems),
    checkEvidence(draft, problems),
    checkBasis(draft, problems),
    checkContradictions(draft, problems),
  ]);
}
