import { createHash } from 'node:crypto';
import { collationProperty } from '../model/collationProperty.ts';
import type { Field, Model, NodeType } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** A constraint or index the model asks for. */
export interface ModelIndex {
  readonly name: string;
  readonly kind: 'unique' | 'range';
  readonly label: string;
  readonly property: string;
}

const longestName = 60;

/**
 * Create the constraints and indexes the model asks for, and wait until they serve reads. Those
 * that exist stay as they are.
 *
 * @returns all the model asks for, those that were there included
 */
export async function ensureModelIndexes(store: GraphStore, model: Model): Promise<readonly ModelIndex[]> {
  const indexes = modelIndexes(model);
  // Reading the names costs one round trip, where creating each in vain costs a transaction.
  const existing = new Set([...(await names(store, 'CONSTRAINTS')), ...(await names(store, 'INDEXES'))]);
  const missing = indexes.filter(({ name }) => !existing.has(name));
  for (const index of missing) await store.schema({ text: statement(index), parameters: {} });
  if (missing.length > 0) await store.awaitIndexes();
  return indexes;
}

async function names(store: GraphStore, kind: 'CONSTRAINTS' | 'INDEXES'): Promise<readonly string[]> {
  const rows = await store.read({ text: `SHOW ${kind}`, parameters: {} });
  return rows.map(({ name }) => String(name));
}

/**
 * What the model asks for: a uniqueness constraint for each `@unique` field and a range index for
 * each `@index` field and `@search` text, on every label its nodes can be selected by, the
 * interface's as well as each concrete type's.
 */
export function modelIndexes(model: Model): readonly ModelIndex[] {
  return [...model.nodes.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((field) => fieldIndexes(type, field)),
  );
}

function fieldIndexes({ label }: NodeType, field: Field): readonly ModelIndex[] {
  switch (field.kind) {
    case 'property':
      if (field.unique) return [modelIndex('unique', label, field.property)];
      // A range index sees a list as one value, so it would serve no search among its members.
      if (field.list || !(field.index || field.search)) return [];
      return [modelIndex('range', label, field.property)];
    case 'localized':
      return field.index || field.search
        ? [modelIndex('range', label, field.property), modelIndex('range', label, collationProperty(field))]
        : [];
    case 'embedded':
      return [...field.fields.values()]
        .filter((part) => part.index && !part.list)
        .map((part) => modelIndex('range', label, part.property));
    default:
      return [];
  }
}

function modelIndex(kind: ModelIndex['kind'], label: string, property: string): ModelIndex {
  return { name: indexName(kind, label, property), kind, label, property };
}

/** Readable, and bounded: a longer one ends in a digest instead, so that it stays unambiguous. */
function indexName(kind: ModelIndex['kind'], label: string, property: string): string {
  const name = `${label}_${property}_${kind}`;
  if (name.length <= longestName) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 10);
  return `${name.slice(0, longestName - digest.length - 1)}_${digest}`;
}

function statement({ name, kind, label, property }: ModelIndex): string {
  return kind === 'unique'
    ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
