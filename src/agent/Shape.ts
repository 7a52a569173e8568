import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { JsonSchema } from './JsonSchema.ts';

/**
 * How the answer of an operation becomes what a tool answers. It is the same information with fewer
 * words: nulls and empty lists are left out, an object of which one field is selected is that field, the
 * `node` of an edge is told among the edge's own fields, and `pageInfo` is the cursor's business. What is
 * asked for under a key that begins with `_` is for the tool itself, and not told.
 */
export type Shape =
  | { readonly kind: 'leaf'; readonly schema: JsonSchema }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Shape> }
  /** An object told by its only field. */
  | { readonly kind: 'only'; readonly key: string; readonly of: Shape };

/** The key under which the datasets of a node are selected: they are told once, for the whole answer. */
export const datasetsKey = 'datasets';
const pageInfoKey = 'pageInfo';
const nodeKey = 'node';

interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The shape of what is selected of a type. */
export function shapeOf(type: GraphQLOutputType, field: FieldNode, selected: Selected): Shape {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { kind: 'list', of: shapeOf(nullable.ofType, field, selected) };
  const named = getNamedType(type);
  if (!isCompositeType(named)) return { kind: 'leaf', schema: leafSchema(named.name, type) };
  return shapeOfSelection(named, field.selectionSet, selected);
}

/** The shape of an object of which something is selected. */
export function shapeOfSelection(
  type: GraphQLCompositeType,
  set: SelectionSetNode | undefined,
  selected: Selected,
): Shape {
  const fields = new Map<string, Shape>();
  collect(type, set, selected, fields);
  const [only, ...others] = fields;
  return only === undefined || others.length > 0 || fields.size !== 1
    ? { kind: 'object', fields }
    : { kind: 'only', key: only[0], of: only[1] };
}

function collect(
  type: GraphQLCompositeType,
  set: SelectionSetNode | undefined,
  selected: Selected,
  fields: Map<string, Shape>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? selected.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition;
      const on = condition === undefined ? type : typeFromAST(selected.schema, condition);
      collect(on as GraphQLCompositeType, fragment?.selectionSet, selected, fields);
      continue;
    }
    const key = selection.alias?.value ?? selection.name.value;
    if (key === datasetsKey || key === pageInfoKey || key.startsWith('_')) continue;
    const field = selection.name.value;
    if (field === '__typename') {
      fields.set(key, { kind: 'leaf', schema: { type: 'string' } });
      continue;
    }
    const definition = 'getFields' in type ? type.getFields()[field] : undefined;
    if (definition === undefined) continue;
    const inner = getNamedType(definition.type);
    if (key === nodeKey && isCompositeType(inner) && isObjectType(type) && type.name.endsWith('Edge')) {
      collect(inner, selection.selectionSet, selected, fields);
      continue;
    }
    fields.set(key, shapeOf(definition.type, selection, selected));
  }
}

function leafSchema(name: string, type: GraphQLOutputType): JsonSchema {
  const named = getNamedType(type);
  if (isEnumType(named)) return { type: 'string' };
  const types: Readonly<Record<string, string>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };
  return { type: types[name] ?? 'string' };
}

/** JSON Schema of what a shape answers. Nothing is required: what is not known is left out. */
export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'leaf':
      return shape.schema;
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'only':
      return schemaOf(shape.of);
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries([...shape.fields].map(([key, of]) => [key, schemaOf(of)])),
      };
  }
}

type Values = { readonly [key: string]: unknown };

/**
 * What a tool answers of a value of the API.
 * @param onDatasets told the datasets of each node
 * @returns undefined for what is not known: null, an empty list, an object of neither
 */
export function shaped(value: unknown, shape: Shape, onDatasets: (ids: readonly string[]) => void): unknown {
  if (value == null) return undefined;
  switch (shape.kind) {
    case 'leaf':
      return value;
    case 'list': {
      const items = (value as readonly unknown[])
        .map((item) => shaped(item, shape.of, onDatasets))
        .filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    case 'only':
      return shaped(merged(value, onDatasets)[shape.key], shape.of, onDatasets);
    case 'object': {
      const values = merged(value, onDatasets);
      const object: Record<string, unknown> = {};
      for (const [key, of] of shape.fields) {
        const found = shaped(values[key], of, onDatasets);
        if (found !== undefined) object[key] = found;
      }
      return Object.keys(object).length === 0 ? undefined : object;
    }
  }
}

/** An object with the fields of the node it is an edge to. */
function merged(value: unknown, onDatasets: (ids: readonly string[]) => void): Values {
  const values = value as Values;
  const datasets = values[datasetsKey];
  if (Array.isArray(datasets)) onDatasets(datasets.map(String));
  const node = values[nodeKey];
  return typeof node === 'object' && node !== null ? { ...values, ...merged(node, onDatasets) } : values;
}
