import { LRUCache } from 'lru-cache';
import { acceptRanges } from './acceptRanges.ts';

/** The media types of answers, the one of who names none first. */
export const answerTypes = ['application/json', 'application/graphql-response+json'] as const;

export type AnswerType = (typeof answerTypes)[number];

/** What is said of headers that came before: a caller sends the same with each request. */
const known = new LRUCache<string, { readonly type: AnswerType | undefined }>({ max: 200 });

/** Longer headers are read each time, so that what is known stays small. */
const longestKnown = 500;

/**
 * Which media type a caller is answered in; undefined when it accepts none. So that however many ways
 * there are to say what one accepts, there are two answers to keep.
 */
export function answerType(accept = '*/*'): AnswerType | undefined {
  if (accept.length > longestKnown) return read(accept);
  let found = known.get(accept);
  if (found === undefined) {
    found = { type: read(accept) };
    known.set(accept, found);
  }
  return found.type;
}

function read(accept: string): AnswerType | undefined {
  const wanted = acceptRanges(accept).map(({ range, quality }) => ({
    type: answerTypes.find((type) => type === range || anyOf.test(range)),
    quality,
  }));
  wanted.sort((a, b) => b.quality - a.quality);
  return wanted.find(({ type, quality }) => quality > 0 && type !== undefined)?.type;
}

const anyOf = /^(\*|application)\/\*$/;
