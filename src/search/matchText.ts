import { isHan, type NormalText } from './keys/normalise.ts';
import { initialsOf } from './keys/tokens.ts';
import { findPieces, type Span } from './matchPieces.ts';
import { NearBeginnings } from './NearBeginnings.ts';
import type { Reading } from './SearchText.ts';

/** How well a reading fits a text, and where: ranges of UTF-16 units of the normalised text. */
export interface TextMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly spans: readonly Span[];
}

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

const shortestSlip = 4;
const latin = /^[a-z0-9]+$/;

/** What is compared: a normalised text, and what it is. */
export interface Target {
  readonly normal: NormalText;
  /** A spelling of Chinese: its words are syllables. */
  readonly spelled: boolean;
  /** Running text is compared by its words alone. */
  readonly running: boolean;
}

/** Find the sought text as it is: the whole, at the beginning, at a word, inside, as initials. */
export function matchDirectly({ text: sought }: Reading, target: Target): TextMatch | undefined {
  const { text, starts } = target.normal;
  if (sought === '' || text.length < sought.length) {
    return matchInitials(sought, target)?.whole;
  }
  const weigh = weighing(sought, text);
  if (sought === text) return { score: scores.whole, spans: [[0, text.length]] };
  if (text.startsWith(sought)) return weigh('beginning', [[0, sought.length]]);
  const initials = matchInitials(sought, target)?.whole;
  if (initials !== undefined) return initials;
  const at = text.indexOf(sought);
  if (at < 0) return undefined;
  const atWord = firstAtWord(sought, text, at, new Set(starts));
  if (atWord !== undefined) return weigh('wordBeginning', [[atWord, atWord + sought.length]]);
  const short = sought.length < 3 && latin.test(sought);
  return short || target.spelled ? undefined : weigh('inside', [[at, at + sought.length]]);
}

/** Places of a text that is sought which are tried; one that repeats itself more says nothing new. */
const mostPlaces = 16;

/** The first place from `at` on where a text stands at the beginning of a word. */
function firstAtWord(
  sought: string,
  text: string,
  at: number,
  starts: ReadonlySet<number>,
): number | undefined {
  let place = at;
  for (let tries = 0; place >= 0 && tries < mostPlaces; tries += 1) {
    if (starts.has(place)) return place;
    place = text.indexOf(sought, place + 1);
  }
  return undefined;
}

/** Find the sought text with one slip, by its words in any order, by some initials, or in pieces. */
export function matchLoosely(reading: Reading, target: Target): TextMatch | undefined {
  const { text: sought, words, replaced } = reading;
  const { normal, spelled, running } = target;
  if (sought === '' || normal.text === '') return undefined;
  const weigh = weighing(sought, normal.text);
  const wordwise = matchWords(words, normal);
  const initials = matchInitials(sought, target)?.part;
  const found = [
    running ? undefined : matchNearly(sought, normal, weigh),
    wordwise === undefined ? undefined : weigh('allWords', wordwise),
    initials === undefined ? undefined : weigh(initials.kind, initials.spans),
    spelled || replaced ? undefined : matchPieces(sought, normal.text, weigh),
  ].filter((match) => match !== undefined);
  return found.sort((a, b) => b.score - a.score)[0];
}

function weighing(sought: string, text: string): Weigh {
  const length = 0.75 + 0.25 * Math.min(1, sought.length / text.length);
  return (kind, spans, share = 1) => ({ score: scores[kind] * share * length, spans });
}

type Weigh = (kind: keyof typeof scores, spans: readonly Span[], share?: number) => TextMatch;

/** The sought letters as first letters of the words: of all of them, or of a stretch. */
function matchInitials(
  sought: string,
  { normal: { text, starts }, running }: Target,
): { whole?: TextMatch; part?: { kind: 'initialsBeginning' | 'initialsInside'; spans: Span[] } } | undefined {
  if (running || sought.length < 2 || sought.length > starts.length || !latin.test(sought)) return undefined;
  const initials = initialsOf(text, starts);
  const at = initials.indexOf(sought);
  if (at < 0 || (at > 0 && sought.length < 3)) return undefined;
  const spans = starts.slice(at, at + sought.length).map((start): Span => [start, start + 1]);
  if (initials === sought) return { whole: { score: scores.initials, spans } };
  return { part: { kind: at === 0 ? 'initialsBeginning' : 'initialsInside', spans } };
}

/** The sought text with one slip: at the beginning, or at a word. */
function matchNearly(sought: string, { text, starts }: NormalText, weigh: Weigh): TextMatch | undefined {
  const characters = [...sought];
  const chinese = characters.some(isHan);
  if (characters.length < (chinese ? 3 : shortestSlip)) return undefined;
  if (text.length < sought.length - 1) return undefined;
  const near = new NearBeginnings(sought, text);
  for (const start of starts[0] === 0 ? starts : [0, ...starts]) {
    const length = near.at(start);
    if (length === undefined) continue;
    const spans: Span[] = [[start, start + length]];
    if (start > 0) return weigh('nearInside', spans);
    return weigh(length === text.length ? 'nearWhole' : 'nearBeginning', spans);
  }
  return undefined;
}

/** Letters by which the words of a text are found. */
const keyLength = 4;

/** Every word of the sought text at the beginning of a word, in any order. */
function matchWords(words: readonly string[], { text, starts }: NormalText): Span[] | undefined {
  if (words.length < 2 || words.length > starts.length) return undefined;
  const places = new Map<string, number[]>();
  for (const start of starts) {
    for (let length = 1; length <= keyLength && start + length <= text.length; length += 1) {
      const key = text.slice(start, start + length);
      const known = places.get(key);
      if (known === undefined) places.set(key, [start]);
      else known.push(start);
    }
  }
  const spans: Span[] = [];
  const taken = new Uint8Array(text.length);
  /** For a word that is sought again: the first place not tried yet. */
  const tried = new Map<string, number>();
  for (const word of words) {
    const key = word.slice(0, keyLength);
    const there = places.get(key) ?? [];
    const from = tried.get(word) ?? 0;
    const isFree = (at: number) =>
      text.startsWith(word, at) && !taken.subarray(at, at + word.length).includes(1);
    const index = there.slice(from, from + mostPlaces).findIndex(isFree);
    const start = there[from + index];
    if (index < 0 || start === undefined) return undefined;
    tried.set(word, from + index + 1);
    taken.fill(1, start, start + word.length);
    spans.push([start, start + word.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Stretches of a Chinese or mixed text. */
function matchPieces(sought: string, text: string, weigh: Weigh): TextMatch | undefined {
  if (latin.test(sought)) return undefined;
  const pieces = findPieces(sought, text);
  return pieces && weigh('pieces', pieces.spans, pieces.share);
}
