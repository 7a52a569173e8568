import type { Dataset, PropertyValue } from '../dataset/Dataset.ts';
import type { RelationshipIndex } from '../dataset/RelationshipIndex.ts';
import { KgError } from '../errors/KgError.ts';
import { ProblemList } from '../errors/ProblemList.ts';
import type { SourceLocation } from '../model/Model.ts';
import type { ModelShape } from './modelShape.ts';
import { isInternal } from './readGraph.ts';

/** `file:line:column`, as errors name a place. */
export const place = ({ file, line, column }: SourceLocation): string => `${file}:${line}:${column}`;

/** The error for problems found before anything was written. */
export function invalidDataset(dataset: Dataset, { count, kept, unlisted }: ProblemList): KgError {
  const what = count === 1 ? 'a problem' : `${count} problems`;
  return new KgError(
    'DATASET_INVALID',
    `The dataset ${dataset.metadata.id} has ${what}; nothing was loaded.`,
    kept,
    { unlisted },
  );
}

/**
 * Refuse what must not reach statement text or would not be stored as it is: unknown types,
 * internal names, integers a JavaScript number cannot hold, numbers that are none.
 * @param leaving the dataset's relationships by the node they leave
 * @throws KgError DATASET_INVALID with all of them, located
 */
export function checkDataset(shape: ModelShape, dataset: Dataset, leaving: RelationshipIndex): void {
  const problems = new ProblemList();
  const report = (location: SourceLocation, message: string) =>
    problems.add({ where: place(location), message });

  const checkProperties = (location: SourceLocation, properties: Readonly<Record<string, PropertyValue>>) => {
    for (const [name, value] of Object.entries(properties)) {
      if (isInternal(name)) {
        report(location, `The property ${name} begins with an underscore, which is kept for book-keeping.`);
      }
      const wrong = unstorable(value);
      if (wrong !== undefined) report(location, `${name}: ${wrong}`);
    }
  };

  for (const [id, node] of dataset.nodes) {
    if (!shape.nodes.has(node.type)) {
      report(node.location, `${node.type} is not a concrete type of the model: declare it in a schema file.`);
    }
    if (node.id !== id || node.properties.id !== id) {
      report(node.location, `The node ${id} must have "${id}" as its id property.`);
    }
    checkProperties(node.location, node.properties);
  }
  for (const { type, location, properties } of dataset.relationships) {
    if (!shape.relationships.has(type)) {
      report(location, `${type} is not a relationship type of the model: declare it in a schema file.`);
    }
    checkProperties(location, properties);
  }
  for (const id of leaving.idsOfPlain()) {
    const seen = new Set<string>();
    for (const { type, from, to, location } of leaving.at(id)) {
      const key = `${type}\n${to}`;
      if (seen.has(key)) {
        report(location, `There are two ${type} relationships from ${from} to ${to}: make them one.`);
      }
      seen.add(key);
    }
  }
  if (problems.count > 0) throw invalidDataset(dataset, problems);
}

function unstorable(value: PropertyValue): string | undefined {
  if (typeof value === 'bigint' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)) {
    return `${value} is beyond ±9007199254740991 (2^53 - 1): store it as a Float or a String.`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return `${value} is not a number that can be stored.`;
  return undefined;
}
