import { connectionFields, unkeyedTypes } from '../generated/schema.ts';

/** What a connection's field keeps in Apollo's cache: the pages read so far, in order. */
interface StoredConnection {
  readonly edges?: readonly unknown[];
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: StoredPageInfo;
  /** The cursor of each item, where it is known: selected with it, or told by the page's `pageInfo`. */
  readonly cursors?: readonly (string | null)[];
  readonly [field: string]: unknown;
}

interface StoredPageInfo {
  readonly hasNextPage?: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
  readonly [field: string]: unknown;
}

interface MergeOptions {
  readonly args: Readonly<Record<string, unknown>> | null;
  // biome-ignore lint/suspicious/noExplicitAny: Apollo's own is generic over what may be stored
  readonly readField: (...args: any[]) => any;
}

interface SelectedField {
  readonly field: { readonly selectionSet?: { readonly selections: readonly object[] } | undefined } | null;
}

/** Arguments that choose a page of a list; all others choose the list. */
const pageArguments: readonly string[] = ['first', 'last', 'after', 'before'];

/** Puts pages of a connection together, whether a document selects `edges`, `nodes` or both. */
const connectionPolicy = {
  // Documents that select the one and the other keep lists of their own: their pages need not be the same.
  keyArgs: (args: Readonly<Record<string, unknown>> | null, { field }: SelectedField): string =>
    [
      JSON.stringify(sorted(withoutPage(args ?? {}))),
      ...(field?.selectionSet?.selections ?? [])
        .map((selection) => ('name' in selection ? (selection.name as { value: string }).value : ''))
        .filter((name) => name === 'edges' || name === 'nodes')
        .sort(),
    ].join(' '),

  merge(
    existing: StoredConnection | undefined,
    incoming: StoredConnection,
    { args, readField }: MergeOptions,
  ): StoredConnection {
    const { prefix, suffix } = around(existing, args ?? {});
    const page = cursorsOf(incoming, readField);
    const merged: Record<string, unknown> = { ...existing, ...incoming };
    for (const list of ['edges', 'nodes'] as const) {
      const items = incoming[list];
      if (items === undefined) continue;
      const before = existing?.[list] ?? [];
      merged[list] = [...before.slice(0, prefix), ...items, ...before.slice(suffix)];
    }
    const cursors = existing?.cursors ?? [];
    merged.cursors = [...cursors.slice(0, prefix), ...page, ...cursors.slice(suffix)];
    if (incoming.pageInfo !== undefined) {
      const known = existing?.pageInfo;
      const { hasPreviousPage, startCursor, hasNextPage, endCursor } = incoming.pageInfo;
      merged.pageInfo = {
        ...incoming.pageInfo,
        ...(prefix > 0
          ? ends(known, 'hasPreviousPage', 'startCursor')
          : defined({ hasPreviousPage, startCursor })),
        ...(suffix < cursors.length
          ? ends(known, 'hasNextPage', 'endCursor')
          : defined({ hasNextPage, endCursor })),
      };
    }
    return merged;
  },
};

/**
 * `typePolicies` for Apollo Client's `InMemoryCache`, beside `possibleTypes`: pages of every connection are
 * put together, and what has no id of its own is kept in its parent.
 */
export function connectionPolicies() {
  const policies: Record<
    string,
    { keyFields?: false; merge?: true; fields?: Record<string, typeof connectionPolicy> }
  > = {};
  for (const type of unkeyedTypes) policies[type] = { keyFields: false, merge: true };
  for (const [type, fields] of Object.entries(connectionFields)) {
    policies[type] = {
      ...policies[type],
      fields: Object.fromEntries(fields.map((field) => [field, connectionPolicy])),
    };
  }
  return policies;
}

/** How much of the list stays before a page that comes, and from where on it stays behind it. */
function around(
  existing: StoredConnection | undefined,
  { after, before }: Readonly<Record<string, unknown>>,
): { readonly prefix: number; readonly suffix: number } {
  const cursors = existing?.cursors ?? [];
  // A page that does not touch what is known replaces it: a list has no holes.
  if (typeof after === 'string') return { prefix: cursors.lastIndexOf(after) + 1, suffix: cursors.length };
  if (typeof before !== 'string') return { prefix: 0, suffix: cursors.length };
  const index = cursors.indexOf(before);
  return { prefix: 0, suffix: index < 0 ? cursors.length : index };
}

function cursorsOf(
  { edges, nodes, pageInfo }: StoredConnection,
  readField: MergeOptions['readField'],
): readonly (string | null)[] {
  const cursors: (string | null)[] = (edges ?? nodes ?? []).map(() => null);
  edges?.forEach((edge, index) => {
    const cursor: unknown = readField('cursor', edge);
    if (typeof cursor === 'string') cursors[index] = cursor;
  });
  if (cursors.length > 0) {
    cursors[0] ??= pageInfo?.startCursor ?? null;
    cursors[cursors.length - 1] = pageInfo?.endCursor ?? cursors[cursors.length - 1] ?? null;
  }
  return cursors;
}

/** One end of a list, as it was told before. */
function ends(pageInfo: StoredPageInfo | undefined, ...names: readonly string[]) {
  return defined(Object.fromEntries(names.map((name) => [name, pageInfo?.[name]])));
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function withoutPage(args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([name]) => !pageArguments.includes(name)));
}

/** The same value with the names of its objects in order: equal arguments make one key. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}
