import type { Dataset, PropertyValue } from '../dataset/Dataset.ts';
import { KgError, type Problem } from '../errors/KgError.ts';
import type { SourceLocation } from '../model/Model.ts';
import type { ModelShape } from './modelShape.ts';
import { isInternal, relationshipKey } from './readGraph.ts';

/** `file:line:column`, as errors name a place. */
export const place = ({ file, line, column }: SourceLocation): string => `${file}:${line}:${column}`;

/** The error for problems found before anything was written. */
export function invalidDataset(dataset: Dataset, problems: readonly Problem[]): KgError {
  const what = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new KgError(
    'DATASET_INVALID',
    `The dataset ${dataset.metadata.id} has ${what}; nothing was loaded.`,
    problems,
  );
}

/**
 * Refuse what must not reach statement text or would not be stored as it is: unknown types,
 * internal names, integers a JavaScript number cannot hold, numbers that are none.
 * @throws KgError DATASET_INVALID with all of them, located
 */
export function checkDataset(shape: ModelShape, dataset: Dataset): void {
  const problems: Problem[] = [];
  const report = (location: SourceLocation, message: string) =>
    problems.push({ where: place(location), message });

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
  const seen = new Set<string>();
  for (const relationship of dataset.relationships) {
    const { type, from, to, location, properties } = relationship;
    if (!shape.relationships.has(type)) {
      report(location, `${type} is not a relationship type of the model: declare it in a schema file.`);
    }
    const key = relationshipKey(relationship);
    if (seen.has(key)) {
      report(location, `There are two ${type} relationships from ${from} to ${to}: make them one.`);
    }
    seen.add(key);
    checkProperties(location, properties);
  }
  if (problems.length > 0) throw invalidDataset(dataset, problems);
}

function unstorable(value: PropertyValue): string | undefined {
  if (typeof value === 'bigint' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)) {
    return `${value} is beyond ±9007199254740991 (2^53 - 1): store it as a Float or a String.`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return `${value} is not a number that can be stored.`;
  return undefined;
}
