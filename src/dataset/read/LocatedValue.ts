import type { SourceLocation } from '../../model/Model.ts';

/** A scalar as written. */
export interface LocatedScalar {
  readonly kind: 'scalar';
  /** The characters, without quotes and with escapes resolved. */
  readonly text: string;
  /** Quoted scalars are texts; plain ones may be numbers or booleans. */
  readonly quoted: boolean;
  readonly location: SourceLocation;
}

interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly LocatedValue[];
  readonly location: SourceLocation;
}

export interface LocatedEntry {
  readonly key: string;
  readonly location: SourceLocation;
  readonly value: LocatedValue;
}

export interface LocatedMap {
  readonly kind: 'map';
  /** In file order; keys are unique. */
  readonly entries: readonly LocatedEntry[];
  readonly location: SourceLocation;
}

/** An explicit or implied null: the field counts as left out. */
interface LocatedNull {
  readonly kind: 'null';
  readonly location: SourceLocation;
}

/** What a file says, with the place of each part; the same for YAML, NDJSON and CSV. */
export type LocatedValue = LocatedScalar | LocatedList | LocatedMap | LocatedNull;

/** How messages name a kind of value. */
export function kindName(value: LocatedValue): string {
  return { scalar: 'a single value', list: 'a list', map: 'a map', null: 'nothing' }[value.kind];
}
