import { isHan, type NormalText } from './keys/normalise.ts';
import { initialsOf } from './keys/tokens.ts';
import { nearPrefix } from './nearPrefix.ts';
import type { Reading } from './SearchText.ts';

/** How well a reading fits a text, and where: ranges of UTF-16 units of the normalised text. */
export interface TextMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly spans: readonly Span[];
}

/** From a position up to, not including, another. */
export type Span = readonly [start: number, end: number];

/** What each kind of match counts, before length and field are weighed. */
const scores = {
  whole: 1,
  beginning: 0.9,
  initials: 0.86,
  wordBeginning: 0.8,
  nearWhole: 0.78,
  inside: 0.74,
  initialsBeginning: 0.72,
  allWords: 0.7,
  nearBeginning: 0.62,
  initialsInside: 0.56,
  nearInside: 0.55,
  pieces: 0.5,
} as const;

/** Share of the characters that must be found for a match in pieces. */
const leastFound = 0.6;
const shortestSlip = 4;
const latin = /^[a-z0-9]+$/;

/**
 * Compare one reading with one normalised text.
 * @param spelled the text is a spelling of Chinese: its words are syllables.
 * @param running running text is compared by its words alone.
 */
export function matchText(
  reading: Reading,
  target: NormalText,
  spelled: boolean,
  running: boolean,
): TextMatch | undefined {
  const { text: sought, words, replaced } = reading;
  const { text, starts } = target;
  if (sought === '' || text === '') return undefined;
  const weigh = (kind: keyof typeof scores, spans: readonly Span[], share = 1): TextMatch => ({
    score: scores[kind] * share * (0.75 + 0.25 * Math.min(1, sought.length / text.length)),
    spans,
  });
  if (sought === text) return { score: scores.whole, spans: [[0, text.length]] };
  if (text.startsWith(sought)) return weigh('beginning', [[0, sought.length]]);
  const initials = running ? undefined : matchInitials(sought, target);
  if (initials?.kind === 'initials') return { score: scores.initials, spans: initials.spans };
  const atWord = starts.find((start) => text.startsWith(sought, start));
  if (atWord !== undefined) return weigh('wordBeginning', [[atWord, atWord + sought.length]]);
  const short = latin.test(sought) && sought.length < 3;
  const inside = short || spelled ? -1 : text.indexOf(sought);
  if (inside >= 0) return weigh('inside', [[inside, inside + sought.length]]);
  const nearly = running ? undefined : matchNearly(sought, target, weigh);
  const wordwise = matchWords(words, target);
  const found = [
    nearly,
    wordwise === undefined ? undefined : weigh('allWords', wordwise),
    initials === undefined ? undefined : weigh(initials.kind, initials.spans),
    spelled || replaced ? undefined : matchPieces(sought, text, weigh),
  ].filter((match) => match !== undefined);
  return found.sort((a, b) => b.score - a.score)[0];
}

type Weigh = (kind: keyof typeof scores, spans: readonly Span[], share?: number) => TextMatch;

/** The sought letters as first letters of the words, all of them or a stretch. */
function matchInitials(
  sought: string,
  { text, starts }: NormalText,
): { kind: 'initials' | 'initialsBeginning' | 'initialsInside'; spans: Span[] } | undefined {
  if (sought.length < 2 || !latin.test(sought)) return undefined;
  const initials = initialsOf(text, starts);
  const at = initials.indexOf(sought);
  if (at < 0 || (at > 0 && sought.length < 3)) return undefined;
  const spans = starts.slice(at, at + sought.length).map((start): Span => [start, start + 1]);
  if (initials === sought) return { kind: 'initials', spans };
  return { kind: at === 0 ? 'initialsBeginning' : 'initialsInside', spans };
}

/** The sought text with one slip: at the beginning, or at a word. */
function matchNearly(sought: string, { text, starts }: NormalText, weigh: Weigh): TextMatch | undefined {
  const characters = [...sought];
  const chinese = characters.some(isHan);
  if (characters.length < (chinese ? 3 : shortestSlip)) return undefined;
  for (const start of starts[0] === 0 ? starts : [0, ...starts]) {
    const length = nearPrefix(sought, text.slice(start, start + sought.length + 2));
    if (length === undefined) continue;
    const spans: Span[] = [[start, start + length]];
    if (start > 0) return weigh('nearInside', spans);
    return weigh(length === text.length ? 'nearWhole' : 'nearBeginning', spans);
  }
  return undefined;
}

/** Every word of the sought text at the beginning of a word, in any order. */
function matchWords(words: readonly string[], { text, starts }: NormalText): Span[] | undefined {
  if (words.length < 2) return undefined;
  const spans: Span[] = [];
  for (const word of words) {
    const start = starts.find(
      (at) => text.startsWith(word, at) && !spans.some(([from, to]) => at < to && from < at + word.length),
    );
    if (start === undefined) return undefined;
    spans.push([start, start + word.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Stretches of two or more characters of a Chinese or mixed text, in order, that make up most of it. */
function matchPieces(sought: string, text: string, weigh: Weigh): TextMatch | undefined {
  if (latin.test(sought)) return undefined;
  const spans: Span[] = [];
  let found = 0;
  let from = 0;
  for (let at = 0; at < sought.length; ) {
    const piece = longestPiece(sought, at, text, from);
    if (piece === undefined) {
      at += 1;
      continue;
    }
    const [start, end] = piece;
    spans.push(piece);
    found += end - start;
    at += end - start;
    from = end;
  }
  const share = found / sought.length;
  return share < leastFound ? undefined : weigh('pieces', spans, share);
}

function longestPiece(sought: string, at: number, text: string, from: number): Span | undefined {
  for (let length = sought.length - at; length >= 2; length -= 1) {
    const start = text.indexOf(sought.slice(at, at + length), from);
    if (start >= 0) return [start, start + length];
  }
  return undefined;
}
