import type { AuditResult, DerivedValue, PlainInterval } from '../figure/audit/AuditResult.ts';
import type { Model, SourceLocation } from '../model/Model.ts';
import { auditDataset } from './audit/auditTogether.ts';
import { type ClaimedField, claimedFields } from './claimedFields.ts';
import type { Dataset, Properties, PropertyValue } from './Dataset.ts';
import { writeDefinition } from './DatasetDefinition.ts';
import { GrowingNodes, GrowingRelationships, JoinedNodes, joinRelationships } from './GrowingRows.ts';

/** Node types of `schema/Dataset.graphql` that this stage fills. */
const types = ['Dataset', 'AuditCheck', 'DerivedValue', 'FieldClaim'] as const;

/**
 * Add to a dataset what can be said about it: a Dataset node, and the result of every audit check
 * with the values computed in it, and what the dataset claims of other datasets' entities. They are loaded, retracted and served like any other node. A
 * model without these types gives the dataset back as it is.
 */
export function describeDataset(dataset: Dataset, model: Model): Dataset {
  if (!types.every((type) => model.nodes.get(type)?.kind === 'object')) return dataset;
  const description = new Description(dataset);
  for (const result of auditDataset(dataset, model)) description.addCheck(result);
  description.addClaims(claimedFields(dataset, model));
  return {
    ...dataset,
    nodes: new JoinedNodes(dataset.nodes, description.nodes),
    relationships: joinRelationships(dataset.relationships, description.relationships),
  };
}

class Description {
  readonly nodes = new GrowingNodes();
  readonly relationships = new GrowingRelationships();
  readonly #location: SourceLocation = { file: 'dataset.yaml', line: 1, column: 1 };
  readonly #id: string;

  constructor(dataset: Dataset) {
    const { metadata, nodes } = dataset;
    this.#id = metadata.id;
    const { id, title, version, publisher, url, publishedOn, eventOn, licenceNote, coverage } = metadata;
    const own = { title, version, publisher, url, publishedOn, eventOn, licenceNote };
    const definition = writeDefinition(dataset);
    const counted = Object.entries(coverage ?? {}).map(([name, count]) => [
      `coverage_${name}`,
      BigInt(count),
    ]);
    this.#add(id, 'Dataset', { ...own, definition, ...Object.fromEntries(counted) });
    for (const { source } of metadata.texts ?? []) {
      if (nodes.has(source)) this.#relate('READ_FROM', id, source);
    }
  }

  addCheck({
    id: name,
    check,
    origin,
    verdict,
    reason,
    tolerance,
    note,
    inputs,
    derived,
  }: AuditResult): void {
    const id = `${this.#id}.audit.${name}`;
    this.#add(id, 'AuditCheck', { check, origin, verdict, reason, tolerance, note });
    this.#relate('CHECKED_IN', id, this.#id);
    const seen = new Set<string>();
    for (const { id: input, role, reading } of inputs) {
      if (!seen.has(input)) this.#relate('CHECKS', id, input, { role, reading });
      seen.add(input);
    }
    derived.forEach((value, index) => {
      this.#addDerived(`${id}.${index + 1}`, id, value);
    });
  }

  addClaims(claims: readonly ClaimedField[]): void {
    claims.forEach(({ entity, field, value, evidence }, index) => {
      const id = `${this.#id}.claim.${index + 1}.${entity}`;
      this.#add(id, 'FieldClaim', { field, value });
      this.#relate('CLAIM_OF', id, entity);
      for (const place of evidence) this.#relate('CLAIM_EVIDENCE', id, place);
    });
  }

  #addDerived(id: string, check: string, { name, formula, unit, interval, caveat }: DerivedValue): void {
    this.#add(id, 'DerivedValue', { label: name, formula, unit, caveat, ...bounds(interval) });
    this.#relate('COMPUTED_IN', id, check);
  }

  #add(id: string, type: string, properties: Readonly<Record<string, PropertyValue | undefined>>): void {
    this.nodes.add({ id, type, properties: given({ id, ...properties }), location: this.#location });
  }

  #relate(type: string, from: string, to: string, properties: Properties = {}): void {
    this.relationships.add({ type, from, to, properties, location: this.#location });
  }
}

function bounds({ low, high, lowOpen, highOpen }: PlainInterval) {
  return { low: low ?? undefined, high: high ?? undefined, lowOpen, highOpen };
}

function given(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}
