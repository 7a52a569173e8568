import type { Model } from '../model/Model.ts';
import type { ComputedField } from '../query/ComputedField.ts';
import { commonNeighborsField, neighborsField } from './graph/neighborFields.ts';
import { pathsField, shortestPathField } from './graph/pathFields.ts';
import { subgraphField } from './graph/subgraphField.ts';
import { Vocabulary } from './graph/Vocabulary.ts';

/** The root fields that explore the graph and compare its figures (`schema/queries`). */
export function exploreFields(model: Model): readonly ComputedField[] {
  const vocabulary = new Vocabulary(model);
  return [
    neighborsField(vocabulary),
    shortestPathField(vocabulary),
    pathsField(vocabulary),
    subgraphField(vocabulary),
    commonNeighborsField(vocabulary),
  ];
}
