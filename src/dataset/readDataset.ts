import { ProblemList } from '../errors/ProblemList.ts';
import type { Model } from '../model/Model.ts';
import { checkMeaning } from './check/meaning/checkMeaning.ts';
import type { Dataset } from './Dataset.ts';
import type { BuiltDraft } from './read/BuiltDraft.ts';
import { buildDraft } from './read/buildDraft.ts';
import {
  type DatasetProblem,
  DatasetProblems,
  datasetInvalid,
  type Unlisted,
  whereOf,
} from './read/DatasetProblems.ts';
import { NodeRows, RelationshipRows } from './read/DatasetRows.ts';
import type { DraftCache } from './read/DraftCache.ts';

/** What validating a folder found. */
export interface Validation {
  /** The dataset; absent when there are errors. */
  readonly dataset?: Dataset;
  readonly errors: readonly DatasetProblem[];
  /** Things a person should look at, such as contradictory claims; they stop nothing. */
  readonly warnings: readonly DatasetProblem[];
  /** How many of either there were besides: a dataset that is broken throughout is not told in full. */
  readonly unlisted: Unlisted;
}

/**
 * Read, check and normalise a dataset folder (docs/dataset-format.md).
 * @throws KgError DATASET_INVALID with every problem as `file:line:column`.
 */
export async function readDataset(directory: string, model: Model): Promise<Dataset> {
  const { dataset, errors, unlisted } = await build(directory, model, new DatasetProblems());
  if (dataset === undefined) throw datasetInvalid(errors, unlisted.errors);
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
  cache?: DraftCache,
): Promise<Validation> {
  return withMeaning(await build(directory, model, new DatasetProblems(), cache), model, meaningProblems);
}

/** What was found of a folder, with what its rows say beyond what they cite. */
export function withMeaning<V extends Validation>(
  found: V,
  model: Model,
  meaningOf: (dataset: Dataset, model: Model) => ProblemList<DatasetProblem>,
): V {
  if (found.dataset === undefined) return found;
  const { kept, unlisted } = meaningOf(found.dataset, model);
  const { errors, warnings } = found.unlisted;
  return {
    ...found,
    warnings: [...found.warnings, ...kept],
    unlisted: { errors, warnings: warnings + unlisted },
  };
}

/** What the rows of a dataset say beyond what they cite, as problems. */
export function meaningProblems(dataset: Dataset, model: Model): ProblemList<DatasetProblem> {
  const problems = new ProblemList<DatasetProblem>();
  for (const { code, location, message } of checkMeaning(dataset, model)) {
    problems.add({ code, where: whereOf(location), message });
  }
  return problems;
}

async function build(
  directory: string,
  model: Model,
  problems: DatasetProblems,
  cache?: DraftCache,
): Promise<Validation> {
  const built = await buildDraft(directory, model, problems, [], cache);
  const { errors, warnings, unlisted } = problems;
  if (built === undefined || errors.length > 0) return { errors, warnings, unlisted };
  return { dataset: finishDraft(built), errors, warnings, unlisted };
}

/** A draft without errors as what it says. It is not copied: where it lies in a file, the dataset does. */
export function finishDraft(built: BuiltDraft): Dataset {
  const { draft, metadata, rejections, auditChecks, assertions, units, clauseRejections, tables } = built;
  const nodes = new NodeRows(draft, true);
  const external = new NodeRows(draft, false);
  const relationships = new RelationshipRows(draft, true);
  const externalRelationships = new RelationshipRows(draft, false);
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
    extensions: new Map([...draft.extensions].map(([id, { finished }]) => [id, finished])),
    claims: draft.claims,
  };
}
