import type { Model } from '../model/Model.ts';
import { checkMeaning } from './check/meaning/checkMeaning.ts';
import type { Dataset, DatasetNode, DatasetRelationship } from './Dataset.ts';
import type { BuiltDraft } from './read/BuiltDraft.ts';
import { buildDraft } from './read/buildDraft.ts';
import { type DatasetProblem, DatasetProblems, datasetInvalid, whereOf } from './read/DatasetProblems.ts';
import { DraftCache } from './read/DraftCache.ts';
import type { DraftNode, DraftRelationship } from './read/DraftDataset.ts';

/** What validating a folder found. */
export interface Validation {
  /** The dataset; absent when there are errors. */
  readonly dataset?: Dataset;
  readonly errors: readonly DatasetProblem[];
  /** Things a person should look at, such as contradictory claims; they stop nothing. */
  readonly warnings: readonly DatasetProblem[];
}

/**
 * Read, check and normalise a dataset folder (docs/dataset-format.md).
 * @throws KgError DATASET_INVALID with every problem as `file:line:column`.
 */
export async function readDataset(directory: string, model: Model): Promise<Dataset> {
  const { dataset, errors } = await build(directory, model, new DatasetProblems());
  if (dataset === undefined) throw datasetInvalid(errors);
  return dataset;
}

/**
 * Like `readDataset`, but returns all findings instead of throwing, and asks besides whether what the
 * rows say is what they cite.
 * @param cache kept by who reads a folder again and again
 */
export async function validateDataset(
  directory: string,
  model: Model,
  cache = new DraftCache(),
): Promise<Validation> {
  const problems = new DatasetProblems();
  const { dataset, errors, warnings } = await build(directory, model, problems, cache);
  if (dataset === undefined) return { errors, warnings };
  return { dataset, errors, warnings: [...warnings, ...meaningProblems(dataset, model)] };
}

/** What the rows of a dataset say beyond what they cite, as problems. */
export function meaningProblems(dataset: Dataset, model: Model): readonly DatasetProblem[] {
  return checkMeaning(dataset, model).map(({ code, location, message }) => ({
    code,
    where: whereOf(location),
    message,
  }));
}

async function build(
  directory: string,
  model: Model,
  problems: DatasetProblems,
  cache?: DraftCache,
): Promise<Validation> {
  const built = await buildDraft(directory, model, problems, [], cache);
  const { errors, warnings } = problems;
  if (built === undefined || errors.length > 0) return { errors, warnings };
  return { dataset: finishDraft(built), errors, warnings };
}

/** A draft without errors as what it says. */
export function finishDraft(built: BuiltDraft): Dataset {
  const { draft, metadata, rejections, auditChecks, assertions, units, clauseRejections, tables } = built;
  const nodes = new Map<string, DatasetNode>();
  const external = new Map<string, DatasetNode>();
  for (const node of draft.nodes.values()) (node.own ? nodes : external).set(node.id, finishNode(node));
  const relationships = draft.relationships.filter(({ own }) => own).map(finishRelationship);
  const externalRelationships = draft.relationships.filter(({ own }) => !own).map(finishRelationship);
  return {
    ...{
      metadata,
      nodes,
      relationships,
      external,
      externalRelationships,
      rejections,
      auditChecks,
      assertions,
      units,
      clauseRejections,
      tables,
    },
    extensions: new Map([...draft.extensions].map(([id, node]) => [id, finishNode(node)])),
    claims: draft.claims,
  };
}

function finishNode({ id, type, properties, location }: DraftNode): DatasetNode {
  return { id, type: type.name, properties: Object.fromEntries(properties), location };
}

function finishRelationship({
  type,
  from,
  to,
  properties,
  location,
}: DraftRelationship): DatasetRelationship {
  return { type, from: from.id, to: to.id, properties: Object.fromEntries(properties), location };
}
