import type { ReferenceField } from '../../model/Model.ts';
import type { RowPlan, Slot, TypeGuard } from '../plan/Plan.ts';
import { pattern } from './Names.ts';
import { call, lines, whereClause } from './text.ts';
import type { KnownProperties, RowText, Writing } from './Writing.ts';
import { writeConnection } from './writeConnection.ts';

/** Write what a row fetches from its node and relationship variables. */
export function writeRow(
  row: RowPlan,
  node: string,
  edge: string | undefined,
  writing: Writing,
  more: readonly string[] = [],
  known: KnownProperties = {},
): RowText {
  const calls: string[] = [];
  const items = [
    ...row.edge.map((slot) => writeSlot(slot, edge ?? '', writing, calls)),
    ...row.node.map((slot) =>
      slot.kind === 'property' && known[slot.property] !== undefined
        ? known[slot.property]
        : writeSlot(slot, node, writing, calls),
    ),
    ...more,
  ];
  return { calls, items: items.length === 0 ? 'true' : items.join(', ') };
}

function writeSlot(slot: Slot, variable: string, writing: Writing, calls: string[]): string {
  switch (slot.kind) {
    case 'property':
      return `${variable}.${slot.property}`;
    case 'labels':
      return `labels(${variable})`;
    case 'connection':
      return writeConnection(slot.connection, variable, guard(variable, slot.only), writing, calls);
    case 'one':
    case 'list': {
      const value = writing.names.fresh('v');
      calls.push(call([variable], writeRelated(slot, variable, value, writing)));
      return value;
    }
  }
}

/** A condition that the node is of one of the types, when not all it can be are meant. */
export function guard(variable: string, only: TypeGuard): string | undefined {
  return only === undefined ? undefined : `(${only.map((label) => `${variable}:${label}`).join(' OR ')})`;
}

function writeRelated(
  slot: Extract<Slot, { kind: 'one' | 'list' }>,
  from: string,
  value: string,
  writing: Writing,
): string {
  const { field } = slot;
  const node = writing.names.fresh('n');
  const edge =
    field.kind === 'relationship' && field.properties !== undefined ? writing.names.fresh('r') : undefined;
  const row = writeRow(slot.row, node, slot.row.edge.length > 0 ? edge : undefined, writing);
  const kept = slot.row.edge.length > 0 ? `${node}, ${edge}` : node;
  const limit =
    slot.kind === 'list' ? writing.parameters.add((variables) => BigInt(slot.size(variables))) : '1';
  const match =
    field.kind === 'relationship'
      ? `MATCH ${pattern(from, slot.row.edge.length > 0 ? edge : undefined, field, node, writing.model)}`
      : references(field, from, node, writing);
  const condition = guard(from, slot.only);
  return lines(
    field.kind === 'relationship' ? match + whereClause(condition === undefined ? [] : [condition]) : match,
    `WITH ${kept} ORDER BY ${node}.id LIMIT ${limit}`,
    ...row.calls,
    `RETURN collect([${row.items}]) AS ${value}`,
  );
}

/** The nodes whose ids a property lists, or the one it names. */
function references(field: ReferenceField, from: string, node: string, writing: Writing): string {
  const id = writing.names.fresh('x');
  const label = writing.model.nodes.get(field.target)?.label;
  const ids = field.list ? `${from}.${field.property}` : `[${from}.${field.property}]`;
  return `UNWIND ${ids} AS ${id}\nMATCH (${node}:${label})\nWHERE ${node}.id = ${id}`;
}
