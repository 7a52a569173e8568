import type { RelationshipField } from '../../model/Model.ts';
import { degreeKey } from '../../store/GraphStatistics.ts';
import { noOwner } from '../../store/KeptOrder.ts';
import type { Anchor, ConnectionPlan } from '../plan/Plan.ts';
import type { Names } from './Names.ts';
import { call, lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { always, writePredicate } from './writePredicate.ts';

/** The list that loads keep of the ids one node's relationships lead to. */
export interface KeptList {
  /** Binds `near` where nothing has yet. */
  readonly before: string | undefined;
  /** Binds `list`; no row where the node has none. */
  readonly text: string;
  readonly list: string;
  /** The node the rows lead from or to; undefined where they are all of a type. */
  readonly near: string | undefined;
  /** Goes on from `near` where it has no list, since its relationships are few; undefined where there always is one. */
  readonly few: string | undefined;
  /** Of the connection, where its rows are not all of a type. */
  readonly along: Pick<RelationshipField, 'type' | 'direction'> | undefined;
}

/**
 * Find the list of a connection of which the number or the order of the rows is kept.
 * @param keyOf the name of the order, from that of the order of ids
 */
export function writeKeptList(
  { field, anchor, target }: ConnectionPlan,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
  keyOf = (key: string) => key,
): KeptList {
  const { names } = writing;
  const isAll = parent === undefined && anchor === undefined;
  // Of an anchor, the rows are the nodes that lead to it.
  const { type, direction } = field ?? { type: String(anchor?.field.type), direction: 'IN' as const };
  const key = keyOf(isAll ? target.label : degreeKey(type, direction));
  const find = (named: string) => {
    const [list, of] = [names.fresh('l'), names.fresh('k')];
    return { text: `UNWIND ${named} AS ${of}\nMATCH (${list}:_OrderList)\nWHERE ${list}.of = ${of}`, list };
  };
  if (isAll) {
    const { text, list } = find(`['${key} ${noOwner}']`);
    return { before: undefined, text, list, near: undefined, few: undefined, along: undefined };
  }
  const near = parent ?? names.fresh('n');
  const named = `['${key} ' + ${near}.id]`;
  const { text, list } = find(guard === undefined ? named : `CASE WHEN ${guard} THEN ${named} ELSE [] END`);
  const other = find(named);
  const count = names.fresh('c');
  const conditions = [`${count} = 0`, ...(guard === undefined ? [] : [guard])];
  return {
    before:
      parent === undefined && anchor !== undefined
        ? lines(writeEnds(anchor, near, writing), `WITH ${near}`)
        : undefined,
    ...{ text, list, near },
    few: lines(
      call([near], `${other.text}\nRETURN count(${other.list}) AS ${count}`),
      `WITH ${near}, ${count}${whereClause(conditions)}`,
    ),
    along: { type, direction },
  };
}

/** What binds the same variables in two ways. */
export interface EitherRows {
  /** Goes on from the list. */
  readonly listed: string;
  /** Goes on from the relationships. */
  readonly followed: string;
  readonly columns: readonly string[];
}

/**
 * What a node leads to, from its list or, where it has none, from its relationships.
 * @param node at their other end
 * @param edge a relationship, where it is wanted
 */
export function fromEither(
  { before, text, near, few, along }: KeptList,
  { listed, followed, columns }: EitherRows,
  node: string,
  edge?: string,
): string {
  if (near === undefined || few === undefined || along === undefined) return lines(text, listed);
  const { type, direction } = along;
  const relationship = `-[${edge ?? ''}:${type}]-`;
  const arrow = direction === 'OUT' ? `${relationship}>` : `<${relationship}`;
  const result = `RETURN ${columns.join(', ')}`;
  const fromList = lines(text, listed, result);
  const fromRelationships = lines(few, `MATCH (${near})${arrow}(${node})`, followed, result);
  return lines(before, call([near], `${fromList}\nUNION ALL\n${fromRelationships}`));
}

export interface ExistenceText {
  readonly text: string;
  /** The variable that is bound if there is a row. */
  readonly node: string;
}

/**
 * Whether there is a row, by what a list says or, where there is none, by the relationships.
 * @param listed a further condition on the list
 * @param followed a condition on the node
 */
export function eitherExists(
  kept: KeptList,
  listed: string,
  followed: string,
  node: string,
  names: Names,
): ExistenceText {
  if (kept.near === undefined) return { text: lines(kept.text, listed), node: kept.list };
  const found = names.fresh('f');
  const one = `WITH 1 AS ${found} LIMIT 1`;
  const rows = {
    listed: lines(listed, one),
    followed: lines(followed, one),
    columns: [found],
  };
  return { text: fromEither(kept, rows, node), node: found };
}

/** How many rows there are, as one row. */
export function writeKeptCount(kept: KeptList, value: string, { names }: Writing): string {
  const [size, node] = [names.fresh('c'), names.fresh('n')];
  const rows = {
    listed: `WITH ${kept.list}.size AS ${size}`,
    followed: `WITH count(*) AS ${size}`,
    columns: [size],
  };
  return `${fromEither(kept, rows, node)}\nRETURN coalesce(sum(${size}), 0) AS ${value}`;
}

/** Nodes that an anchor begins at. */
export function writeEnds({ field, where, anchor }: Anchor, end: string, writing: Writing): string {
  const label = writing.model.nodes.get(field.target)?.label;
  const condition =
    where === undefined ? always : writePredicate(where, { node: end, edge: undefined }, writing);
  const conditions = whereClause(condition === always ? [] : [condition]);
  if (anchor === undefined) return `MATCH (${end}:${label})${conditions}`;
  const further = writing.names.fresh('n');
  return lines(
    writeEnds(anchor, further, writing),
    `MATCH (${further})<-[:${anchor.field.type}]-(${end}:${label})${conditions}`,
  );
}
