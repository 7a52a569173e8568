import type { ParameterValue } from '../../store/GraphStore.ts';
import type { VariableValues } from '../analyse/Variables.ts';
import type { Hydration, OperationPlan, RootPlan } from '../plan/Plan.ts';
import { Names } from './Names.ts';
import { Parameters } from './Parameters.ts';
import { call, lines } from './text.ts';
import type { Writing } from './Writing.ts';
import { writeConnection } from './writeConnection.ts';
import { writeRow } from './writeRow.ts';

/** A statement ready to run with any variables its plan serves. */
export interface WrittenOperation {
  readonly text: string;
  /** Result column of each root field; undefined for one the graph does not answer. */
  readonly columns: readonly (string | undefined)[];
  readonly bind: (variables: VariableValues) => { readonly [name: string]: ParameterValue };
}

/** Column of every statement with the version of the data it was read from; null of an empty graph. */
export const dataVersionColumn = 'dataVersion';

/**
 * Write one statement that answers every root field and returns one row, or none where the only
 * root is a node that does not exist. Undefined when no root field needs the graph.
 */
export function writeOperation(
  plan: OperationPlan,
  { model, ordered, optionalMatchScans }: Pick<Writing, 'model' | 'ordered' | 'optionalMatchScans'>,
): WrittenOperation | undefined {
  const writing: Writing = {
    ...{ model, ordered, optionalMatchScans, writeRow },
    ...{ names: new Names(), parameters: new Parameters() },
  };
  const asked = plan.roots.filter(isAsked);
  if (asked.length === 0) return undefined;
  const fetches = new Set(asked.map(fetchedBy)).size;
  const written: Written = { blocks: [], lookups: [], returned: [] };
  const shared = new Map<object, string>();
  const columns = plan.roots.map((root) => {
    if (!isAsked(root)) return undefined;
    const fetched = fetchedBy(root);
    const known = shared.get(fetched);
    if (known !== undefined) return known;
    const column = writing.names.fresh('root');
    shared.set(fetched, column);
    written.blocks.push(...writeRoot(root, column, fetches === 1, writing, written));
    return column;
  });
  writeLookups(written);
  const { blocks, returned } = written;
  const found = [...new Set(columns.filter((column) => column !== undefined))].join(', ');
  const data = writing.names.fresh('d');
  const text = lines(
    ...blocks,
    `WITH ${returned.join(', ')}`,
    // After everything else was read: see DataVersions.
    `OPTIONAL MATCH (${data}:_Data)`,
    `RETURN ${found}, ${data}.version AS ${dataVersionColumn}`,
  );
  return { text, columns, bind: writing.parameters.binder() };
}

/** What a root field is made from; several may be made from the same. */
function fetchedBy(root: AskedRoot): object {
  if (root.kind === 'connection') return root.connection;
  return root.kind === 'node' ? root.row : root;
}

/** What the roots came to so far. */
interface Written {
  readonly blocks: string[];
  /** Root nodes by id, which have no subquery of their own. */
  readonly lookups: { readonly match: string; readonly row: string; readonly column: string }[];
  /** Items of the statement's RETURN. */
  readonly returned: string[];
}

/**
 * Most OPTIONAL MATCHes in a row. Neo4j's planner weighs their orders against each other: a row of 32
 * takes it 5 s, eight rows of four 0.6 s. Up to this many, none is cheaper to run than one row.
 */
const lookupsInRow = 4;

/** Match the root nodes, many of them a few to a subquery. */
function writeLookups({ blocks, lookups, returned }: Written): void {
  const returns = (some: Written['lookups']) => some.map(({ row, column }) => `${row} AS ${column}`);
  if (lookups.length <= lookupsInRow) {
    blocks.unshift(...lookups.map(({ match }) => match));
    returned.unshift(...returns(lookups));
    return;
  }
  for (let first = 0; first < lookups.length; first += lookupsInRow) {
    const some = lookups.slice(first, first + lookupsInRow);
    const matches = some.map(({ match }) => match);
    blocks.push(call([], lines(...matches, `RETURN ${returns(some).join(', ')}`)));
    returned.push(...some.map(({ column }) => column));
  }
}

type AskedRoot = Exclude<RootPlan, { kind: 'typename' | 'introspection' }>;

function isAsked(root: RootPlan): root is AskedRoot {
  if (root.kind === 'computed') return root.hydrations.length > 0;
  return root.kind !== 'typename' && root.kind !== 'introspection';
}

/** A root field as subqueries; when it is the only one and a single match, as the statement itself. */
function writeRoot(
  root: AskedRoot,
  column: string,
  alone: boolean,
  writing: Writing,
  { lookups, returned }: Written,
): string[] {
  if (root.kind === 'connection') {
    const calls: string[] = [];
    const list = writeConnection(root.connection, undefined, undefined, writing, calls);
    returned.push(`${list} AS ${column}`);
    return calls;
  }
  if (root.kind === 'node') {
    const node = writing.names.fresh('n');
    const id = writing.parameters.add(root.id);
    const row = writeRow(root.row, node, undefined, writing);
    const match = `MATCH (${node}:${root.type.label})\nWHERE ${node}.id = ${id}`;
    if (alone) {
      returned.push(`[${row.items}] AS ${column}`);
      return [lines(match, ...row.calls)];
    }
    // An id is unique, so there is one row with or without the node: no subquery has to collect it.
    lookups.push({
      match: lines(`OPTIONAL ${match}`, ...row.calls),
      row: `CASE WHEN ${node} IS NOT NULL THEN [${row.items}] END`,
      column,
    });
    return [];
  }
  if (root.kind === 'nodes') {
    returned.push(column);
    return [call([], writeByIds(root, column, writing))];
  }
  const values = root.hydrations.map((hydration) => ({ hydration, value: writing.names.fresh('v') }));
  returned.push(`[${values.map(({ value }) => value).join(', ')}] AS ${column}`);
  return values.map(({ hydration, value }) => call([], writeByIds(hydration, value, writing)));
}

/** Fetch a row for each of a list of ids: `[[id, [row]], ...]`, the inner list empty for an unknown id. */
function writeByIds(
  wanted: Pick<Hydration, 'type' | 'row' | 'ids'>,
  column: string,
  writing: Writing,
): string {
  const node = writing.names.fresh('n');
  const ids = writing.parameters.add(wanted.ids);
  const id = writing.names.fresh('x');
  const found = writing.names.fresh('v');
  const row = writeRow(wanted.row, node, undefined, writing);
  const one = lines(
    `MATCH (${node}:${wanted.type.label})\nWHERE ${node}.id = ${id}`,
    ...row.calls,
    `RETURN collect([${row.items}]) AS ${found}`,
  );
  return lines(`UNWIND ${ids} AS ${id}`, call([id], one), `RETURN collect([${id}, ${found}]) AS ${column}`);
}
