import type { Field, Model, ObjectNodeType, PropertyField } from '../../model/Model.ts';
import type { ResultValue } from '../../store/GraphStore.ts';

/** A column of a table of nodes or relationships, by the name of the stored property. */
export interface Column {
  readonly name: string;
  /** As Table Schema calls them. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly list: boolean;
}

/** A record of a table: a value for each column. */
export type TableRecord = readonly ResultValue[];

/** Names of the columns for the ends of a relationship: no property can have them. */
export const endColumns: readonly Column[] = ['_from', '_to'].map((name) => ({
  name,
  type: 'string',
  list: false,
}));

/** The columns of the table of a type's nodes, the same for every graph. */
export function nodeColumns(type: ObjectNodeType): readonly Column[] {
  return distinct([
    { name: 'id', type: 'string', list: false },
    ...[...type.fields.values()].flatMap(columnsOf),
  ]);
}

/** The columns of the table of a relationship type: both ends, then its properties. */
export function relationshipColumns(model: Model, type: string): readonly Column[] {
  const names = new Set<string>();
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) {
      if (field.kind === 'relationship' && field.type === type) names.add(field.properties ?? '');
    }
  }
  const properties = [...names].flatMap((name) => [...(model.properties.get(name)?.fields.values() ?? [])]);
  return distinct([...endColumns, ...properties.flatMap(columnsOf)]);
}

function columnsOf(field: Field): readonly Column[] {
  switch (field.kind) {
    case 'property':
      return field.managed ? [] : [columnOf(field)];
    case 'localized':
      return [...field.variants.values()].map((name) => ({ name, type: 'string', list: false }));
    case 'embedded':
      return [...field.fields.values()].map(columnOf);
    case 'reference':
      return [{ name: field.property, type: 'string', list: field.list }];
    default:
      return [];
  }
}

const types: Readonly<Record<string, Column['type']>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

function columnOf({ property, type, list }: PropertyField): Column {
  return { name: property, type: types[type] ?? 'string', list };
}

function distinct(columns: readonly Column[]): readonly Column[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}
