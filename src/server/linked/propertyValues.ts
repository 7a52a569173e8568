import { type DocumentNode, parse } from 'graphql';
import type { Field, Model, NodeType } from '../../model/Model.ts';

/** A property of nodes, as tools for tables of data see it: a field that some types have. */
export interface TableProperty {
  readonly id: string;
  readonly description: string;
}

/** A value of a property: a text, number or truth, or another node. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly float: number }
  | { readonly bool: boolean }
  | { readonly id: string; readonly name: string };

/** Values of a list or connection that are read at most. */
const mostValues = 25;

/** The field by which nodes are called for readers, where the model has one. */
export function labelOf(model: Model): string {
  const displays = [...(model.nodes.get('Node')?.displays.values() ?? [])];
  return displays.find(({ kind }) => kind === 'label')?.name ?? 'id';
}

/** What the fields of a type can be asked for in a cell of a table, by name. */
export function tableFields(type: NodeType): readonly Field[] {
  return [...type.fields.values()].filter(
    ({ kind, name }) => kind !== 'embedded' && kind !== 'translations' && name !== 'id',
  );
}

/** The properties that nodes of a type have; of any type when none is named. */
export function propertiesOf(model: Model, typeName?: string): readonly TableProperty[] {
  const named = typeName === undefined ? undefined : model.nodes.get(typeName);
  const types = named === undefined ? [...model.nodes.values()] : [named];
  const found = new Map<string, TableProperty>();
  for (const field of types.flatMap(tableFields)) {
    if (!found.has(field.name)) {
      found.set(field.name, { id: field.name, description: field.description ?? '' });
    }
  }
  return [...found.values()];
}

/** Reads properties of nodes: one document for each set of properties. */
export function valuesDocument(model: Model, properties: readonly string[]): DocumentNode {
  const label = labelOf(model);
  const parts = [...model.nodes.values()].flatMap((type) => {
    if (type.kind !== 'object') return [];
    const fields = tableFields(type).filter(({ name }) => properties.includes(name));
    if (fields.length === 0) return [];
    const selections = fields.map(
      (field) => `${aliasOf(type.name, field.name)}: ${selectionOf(field, label)}`,
    );
    return [`... on ${type.name} { ${selections.join(' ')} }`];
  });
  return parse(
    `query Values($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${label} ${parts.join(' ')} } }`,
  );
}

/** Of one type's field: fields of one name may have different shapes in different types. */
function aliasOf(type: string, field: string): string {
  return `${type}_${field}`;
}

function selectionOf(field: Field, label: string): string {
  const node = `{ id ${label} }`;
  switch (field.kind) {
    case 'reference':
      return field.list ? `${field.name}(first: ${mostValues}) ${node}` : `${field.name} ${node}`;
    case 'relationship':
      if (field.cardinality === 'one') return `${field.name} ${node}`;
      if (field.cardinality === 'list') return `${field.name}(first: ${mostValues}) ${node}`;
      return `${field.name}(first: ${mostValues}) { nodes ${node} }`;
    default:
      return field.name;
  }
}

/** The values of a property in a node that `valuesDocument` read. */
export function valuesIn(
  node: Readonly<Record<string, unknown>>,
  property: string,
  model: Model,
): readonly PropertyValue[] {
  const label = labelOf(model);
  const found = node[aliasOf(String(node.__typename), property)];
  const list = Array.isArray(found) ? found : isConnection(found) ? found.nodes : [found];
  return list.flatMap((value): PropertyValue[] => {
    if (value === null || value === undefined) return [];
    if (typeof value === 'number') return [{ float: value }];
    if (typeof value === 'boolean') return [{ bool: value }];
    if (typeof value !== 'object') return [{ str: String(value) }];
    const { id, [label]: name } = value as Record<string, unknown>;
    return [{ id: String(id), name: String(name ?? id) }];
  });
}

function isConnection(value: unknown): value is { readonly nodes: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'nodes' in value;
}
