import type { Properties, PropertyValue } from '../dataset/Dataset.ts';
import type { ResultValue } from '../store/GraphStore.ts';
import { isInternal, type StoredProperties } from './readGraph.ts';

/**
 * What each dataset says of a thing that several state. The dataset that loaded it first owns it;
 * what the others say is kept beside it, in the internal properties `_own` and `_extensions`, so
 * that it can be shown, and leaves with its dataset.
 */
export interface SharedValues {
  /** What the owner says, by property. */
  readonly own: StoredProperties;
  /** What the others say, by dataset and property; `_partial` marks one that has no row of its own. */
  readonly extensions: Readonly<Record<string, StoredProperties>>;
}

/** Read what is kept on a node or relationship. */
export function readShared(properties: StoredProperties): SharedValues {
  const visible = Object.fromEntries(Object.entries(properties).filter(([name]) => !isInternal(name)));
  if (typeof properties._extensions !== 'string') return { own: visible, extensions: {} };
  return {
    own: typeof properties._own === 'string' ? JSON.parse(properties._own) : visible,
    extensions: JSON.parse(properties._extensions),
  };
}

/** How the values of one kind of thing are joined. */
export interface Joining {
  /** Properties that are one value together, such as the parts of a period: given by one dataset or none. */
  group(property: string): string;
  /** True for a property stored as a floating-point number. */
  isFloat(property: string): boolean;
  /** Lists are joined only where nothing else differs: the evidence of one claim is no evidence of another. */
  readonly whole: boolean;
}

/**
 * The properties to store: the owner's values, lists with what the others add, and values that only
 * others state, by the dataset that comes first by its id.
 */
export function joinShared({ own, extensions }: SharedValues, how: Joining): Properties {
  const others = Object.entries(extensions).sort(([a], [b]) => (a < b ? -1 : 1));
  if (others.length === 0) return typed(own, how);
  const joined: Record<string, ResultValue> = { ...own };
  for (const [, all] of others) {
    const said = Object.fromEntries(Object.entries(all).filter(([name]) => !isInternal(name)));
    if (how.whole && !agree(own, said)) continue;
    const given = new Set(Object.keys(joined).map((property) => how.group(property)));
    for (const [property, value] of Object.entries(said)) {
      const before = joined[property];
      if (Array.isArray(value)) joined[property] = [...new Set([...((before as string[]) ?? []), ...value])];
      else if (!given.has(how.group(property))) joined[property] = value;
    }
  }
  return {
    ...typed(joined, how),
    _own: JSON.stringify(own),
    _extensions: JSON.stringify(Object.fromEntries(others)),
  };
}

/** What a dataset states, as it is kept in JSON. */
export function plainValues(properties: Properties): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'id' && !isInternal(name))
      .map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : (value as ResultValue)]),
  );
}

/** Neither says anything but lists that the other does not say too. */
function agree(own: StoredProperties, said: StoredProperties): boolean {
  return [...new Set([...Object.keys(own), ...Object.keys(said)])].every(
    (name) => Array.isArray(own[name] ?? said[name]) || own[name] === said[name],
  );
}

/** A whole number that was read is an integer again when it is written. */
function typed(values: StoredProperties, how: Joining): Properties {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      const whole = typeof value === 'number' && Number.isSafeInteger(value) && !how.isFloat(name);
      return [[name, (whole ? BigInt(value) : value) as PropertyValue]];
    }),
  );
}
