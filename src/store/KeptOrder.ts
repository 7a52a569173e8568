import { degreeKey } from './GraphStatistics.ts';
import type { ParameterValue } from './GraphStore.ts';

/** Values by how they are ordered; dates and names of enums are texts. */
export type OrderedKind = 'Int' | 'Float' | 'Text';

/**
 * What stands in an order for a missing value, which comes after all others: no stored value is as great
 * (an Int has 32 bits).
 */
export const greatestValue: Readonly<Record<OrderedKind, ParameterValue>> = {
  Int: BigInt(Number.MAX_SAFE_INTEGER),
  Float: Number.POSITIVE_INFINITY,
  Text: '\u{10FFFF}',
};

/** No stored value is less. */
export const leastValue: Readonly<Record<OrderedKind, ParameterValue>> = {
  Int: BigInt(Number.MIN_SAFE_INTEGER),
  Float: Number.NEGATIVE_INFINITY,
  Text: '',
};

/** A property by whose values nodes are ordered, and by their ids where these are equal. */
export interface OrderedProperty {
  readonly property: string;
  readonly kind: OrderedKind;
}

/** An order that the graph keeps. */
export interface KeptOrder {
  readonly key: string;
  /** Of what: the `degreeKey` of relationships, or the label of nodes. */
  readonly of: string;
  /** The relationship type and its direction; undefined where nodes of a label are ordered. */
  readonly type: string | undefined;
  readonly direction: 'OUT' | 'IN';
  /** Undefined where the ids alone order. */
  readonly by: OrderedProperty | undefined;
}

/** Kind of a scalar or enum; undefined for those whose order is not kept. */
export function orderedKind(type: string): OrderedKind | undefined {
  if (type === 'Boolean') return undefined;
  return type === 'Int' || type === 'Float' ? type : 'Text';
}

/** The name of an order by a property, such as `<MEASURES:value:Float`. */
export function orderKey(of: string, { property, kind }: OrderedProperty): string {
  return `${of}:${property}:${kind}`;
}

/** What a name of an order says. */
export function readOrderKey(key: string): KeptOrder {
  const [of = '', property, kind] = key.split(':');
  const type = of.replace(/^<|>$/g, '');
  return {
    key,
    of,
    type: type === of ? undefined : type,
    direction: of === degreeKey(type, 'OUT') ? 'OUT' : 'IN',
    by: property === undefined ? undefined : { property, kind: kind as OrderedKind },
  };
}

/**
 * The property that has a copy of the value an order goes by, and `greatestValue` where there is none: an
 * index knows no missing values.
 * @param of whose value it is: the relationship's start or end, or the node's own
 */
export function copyProperty(of: 'from' | 'to' | 'by', { property, kind }: OrderedProperty): string {
  return `_${of}_${property}_${kind}`;
}

/**
 * The id in the name of the list of all nodes of a type, where others have that of the node whose relationships
 * lead to what is listed.
 */
export const noOwner = '';

/** Which way the values go in a sequence of pages; the ids always ascend. */
export type PageDirection = 'ASC' | 'DESC';

/** What an order is kept in where it is kept in pages: for each node, some of them in a row. */
export interface Sequence {
  readonly key: string;
  readonly order: KeptOrder;
  readonly direction: PageDirection;
}

/**
 * The sequences of an order. Of one by a property they are two: read backwards as well, they go through
 * values and ids in all four ways.
 */
export function sequencesOf(order: KeptOrder): readonly Sequence[] {
  if (order.by === undefined) return [{ key: order.key, order, direction: 'ASC' }];
  return (['ASC', 'DESC'] as const).map((direction) => ({
    key: sequenceKey(order.key, direction),
    order,
    direction,
  }));
}

export function sequenceKey(key: string, direction: PageDirection): string {
  return `${key}:${direction}`;
}

/** Whether a property of a node or relationship is only there for an order to go by. */
export function isOrderProperty(name: string): boolean {
  return /^_(from|to)$|^_(from|to|by)_\w+_(Int|Float|Text)$/.test(name);
}
