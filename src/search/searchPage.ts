import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { KgError } from '../errors/KgError.ts';
import type { LangTag } from '../generated/api.ts';
import { decodeCursor, encodeCursor } from '../query/plan/cursor.ts';
import type { SortKey } from '../query/plan/Plan.ts';
import type { Hit } from './rankCandidates.ts';

/** The fields of a hit as the API answers them; `node` is its id. */
export function hitValue({ id, score, form, highlights }: Hit) {
  return {
    score,
    matchedField: form.field,
    // The languages of forms are those of the model, and so is the enum.
    matchedLang: (form.lang ?? null) as LangTag | null,
    matchedText: form.text,
    highlights,
    node: id,
  };
}

/** Score descending, then id: the order of every search, and what its cursors hold. */
const order: readonly SortKey[] = [
  {
    of: { kind: 'property', on: 'node', property: 'score' },
    direction: 'DESC',
    nullable: false,
    type: 'Float',
  },
  { of: { kind: 'property', on: 'node', property: 'id' }, direction: 'ASC', nullable: false, type: 'ID' },
];

/** Tells one search from another: a cursor continues only the search that gave it. */
export function searchSignature(text: string, types: readonly string[] | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([text, types]))
    .digest('base64url')
    .slice(0, 8);
}

/**
 * A page of hits as a Relay connection.
 * @throws KgError BAD_USER_INPUT for a cursor that is none, or of another search
 */
export function searchPage(
  hits: readonly Hit[],
  { first, after, signature }: { first: number; after: unknown; signature: string },
) {
  const cursor = after == null ? undefined : readCursor(String(after), signature);
  const from = cursor === undefined ? 0 : hits.findIndex((hit) => isAfter(hit, cursor));
  const rest = from < 0 ? [] : hits.slice(from);
  const edges = rest.slice(0, first).map((hit) => ({
    cursor: encodeCursor(signature, [hit.score, hit.id]),
    ...hitValue(hit),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: rest.length < hits.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

interface Position {
  readonly score: number;
  readonly id: string;
}

function isAfter(hit: Position, { score, id }: Position): boolean {
  return hit.score < score || (hit.score === score && hit.id > id);
}

function readCursor(text: string, signature: string): Position {
  try {
    const [score, id] = decodeCursor(text, signature, order, []);
    return { score: Number(score), id: String(id) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Thrown anew without its path, so that the engine adds the field's.
    const other = error.message.includes('another ordering');
    throw new KgError(
      'BAD_USER_INPUT',
      other
        ? 'This cursor belongs to another search. Page with the same text and types that gave the cursor.'
        : error.message,
    );
  }
}
