import {
  type FieldNode,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { VariableValues } from '../analyse/Variables.ts';
import type { ComputedOutput, Hydration } from './Plan.ts';
import { langReader } from './planArguments.ts';
import { RowBuilder } from './RowBuilder.ts';
import type { SelectionPlanner } from './SelectionPlanner.ts';
import type { Place } from './Selections.ts';

/** The name under which a computed root's value travels beside the variables; no variable can have it. */
export function computedKey(responseKey: string): string {
  return `#${responseKey}`;
}

/**
 * Plan what is selected of a computed value. Each selection on nodes inside it becomes a hydration:
 * the ids found at that place in the value, and the row fetched for each.
 */
export function planComputed(
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  planner: SelectionPlanner,
  place: Place,
): { output: ComputedOutput; hydrations: readonly Hydration[] } {
  const hydrations: Hydration[] = [];
  const output = planOutput(field, key, 'Query', nodes, flatten, hydrations, planner, place);
  const root = computedKey(key);
  return {
    output,
    hydrations: hydrations.map((hydration) => ({
      ...hydration,
      ids: (variables: VariableValues) => distinct(hydration.find(variables[root])),
    })),
  };
}

type Find = (value: unknown) => unknown[];

function planOutput(
  field: GraphQLField<unknown, unknown>,
  key: string,
  parent: string,
  nodes: readonly FieldNode[],
  find: Find,
  hydrations: Hydration[],
  planner: SelectionPlanner,
  parentPlace: Place,
): ComputedOutput {
  const place = planner.enter(parentPlace, key);
  const type = getNamedType(field.type);
  const common = {
    key,
    name: field.name,
    coordinate: `${parent}.${field.name}`,
    required: isNonNullType(field.type),
    itemsRequired: itemsRequired(field.type),
  };
  planner.meter.field(place.path);
  place.cost.values += 1;
  if (isLeafType(type)) {
    const takesLang = field.args.some(({ name }) => name === 'lang');
    return {
      ...common,
      kind: 'leaf',
      lang: takesLang ? langReader(nodes[0] as FieldNode, planner.document, place.path) : undefined,
    };
  }
  const nodeType = planner.model.nodes.get(type.name);
  if (nodeType !== undefined) {
    const row = new RowBuilder();
    const view = planner.view(nodeType, nodes, row, place);
    const index = hydrations.push({ type: nodeType, row, find, ids: () => [] }) - 1;
    return { ...common, kind: 'node', hydration: index, view, row };
  }
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${type.name} cannot be computed.`);
  const fields = type.getFields();
  const outputs = planner.groups(type.name, nodes, place.path).map((group): ComputedOutput => {
    const inner = fields[group.name];
    if (inner === undefined) {
      return {
        key: group.key,
        name: group.name,
        coordinate: '',
        required: true,
        itemsRequired: [],
        kind: 'typename',
        type: type.name,
      };
    }
    const within: Find = (value) =>
      find(value).flatMap((holder) => flatten((holder as Record<string, unknown>)[inner.name]));
    return planOutput(inner, group.key, type.name, group.nodes, within, hydrations, planner, place);
  });
  return { ...common, kind: 'object', outputs };
}

function itemsRequired(type: GraphQLOutputType): readonly boolean[] {
  const list = getNullableType(type);
  return isListType(list) ? [isNonNullType(list.ofType), ...itemsRequired(list.ofType)] : [];
}

/** The values in nested lists, nulls left out. */
function flatten(value: unknown): unknown[] {
  if (value == null) return [];
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}

function distinct(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap(flatten).map(String))];
}
