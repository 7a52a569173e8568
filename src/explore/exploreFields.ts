import type { Units } from '../figure/Unit.ts';
import { UnitConversion } from '../figure/UnitConversion.ts';
import type { Model } from '../model/Model.ts';
import type { ComputedField } from '../query/plan/ComputedField.ts';
import { noTexts, type TextShelf } from '../source/TextShelf.ts';
import { citationsField } from './citationsField.ts';
import { auditField } from './figures/auditField.ts';
import { checkClaimField } from './figures/checkClaimField.ts';
import { claimsField } from './figures/claimsField.ts';
import { compareField } from './figures/compareField.ts';
import { disagreementsField } from './figures/disagreementsField.ts';
import { outlineField } from './figures/outlineField.ts';
import { promisesField } from './figures/promisesField.ts';
import { rankField } from './figures/rankField.ts';
import { seriesField } from './figures/seriesField.ts';
import { timelineField } from './figures/timelineField.ts';
import { expansionField } from './graph/expansionField.ts';
import { commonNeighborsField, neighborsField } from './graph/neighborFields.ts';
import { pathsField, shortestPathField } from './graph/pathFields.ts';
import { subgraphField } from './graph/subgraphField.ts';
import { Vocabulary } from './graph/Vocabulary.ts';
import { passagesField } from './passagesField.ts';

/**
 * The root fields that explore the graph and compare its figures (`Explore.graphql`,
 * `Series.graphql`, `Audit.graphql`, `Citations.graphql` and `Passages.graphql` in `schema/queries`).
 * @param units what figures are converted by
 * @param texts source texts whose paragraphs may be shown
 */
export function exploreFields(
  model: Model,
  units: Units,
  texts: TextShelf = noTexts,
): readonly ComputedField[] {
  const vocabulary = new Vocabulary(model);
  const conversion = new UnitConversion(units);
  return [
    neighborsField(vocabulary),
    shortestPathField(vocabulary),
    pathsField(vocabulary),
    subgraphField(vocabulary),
    commonNeighborsField(vocabulary),
    expansionField(vocabulary),
    seriesField(conversion),
    compareField(conversion),
    rankField(vocabulary, conversion),
    promisesField(conversion),
    timelineField(model, vocabulary),
    claimsField(conversion),
    disagreementsField(conversion),
    auditField,
    checkClaimField(conversion),
    outlineField,
    citationsField,
    passagesField(texts),
  ];
}
