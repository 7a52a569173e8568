import { parseFigure } from '../../figure/parseFigure.ts';
import type { Units } from '../../figure/Unit.ts';
import { findNumbers } from '../../source/findNumbers.ts';
import type { Paragraph, SourceText, Span } from '../../source/SourceText.ts';
import type { NamedNode } from './namedNodes.ts';

/** A figure of a text as a row might state it; a person decides what is marked. */
export interface ProposedFigure {
  readonly span: Span;
  /** Qualifier as it was read, such as OVER. */
  readonly qualifier: string;
  /** Codes of the units the printed word may mean; the metric decides. */
  readonly units: readonly string[];
  /** Metrics whose unit fits, best first; `certain` when the name itself stands before the figure. */
  readonly metrics: readonly {
    readonly id: string;
    readonly name: string;
    readonly dataset: string;
    readonly certain: boolean;
  }[];
  /** Where the name of a certain metric stands. */
  readonly metricWords: Span | undefined;
  readonly modality: 'ACTUAL' | 'ESTIMATE' | 'FORECAST' | 'TARGET';
  /** A date printed before the figure in its sentence, with its own place. */
  readonly date:
    | {
        readonly span: Span;
        readonly edtf: string;
        readonly kind: 'INSTANT' | 'INTERVAL';
        /** True where the year is not printed but that of the statement (今年). */
        readonly isRelative: boolean;
      }
    | undefined;
}

/** A number that is not proposed, and why. */
export interface LeftOut {
  readonly span: Span;
  readonly why: string;
}

export interface Proposals {
  readonly figures: readonly ProposedFigure[];
  readonly leftOut: readonly LeftOut[];
}

const longestFigure = 16;
const longestPrefix = 4;
const modalities: readonly (readonly [RegExp, ProposedFigure['modality']])[] = [
  [/目标|力争|确保|争取|计划/u, 'TARGET'],
  [/预计|估计|估算/u, 'ESTIMATE'],
  [/将(?!近)/u, 'FORECAST'],
];

/**
 * Propose a row for every number of a text that reads as a figure in a known unit. What it says of
 * the metric, the period and the modality follows from the words around it and is for a person to
 * confirm; a number that is not proposed is left out with the reason.
 * @param metrics Metrics of datasets on disk, with their units
 * @param year that of the statement, which 今年 means; without it 今年 tells no period
 */
export function proposeFigures(
  text: SourceText,
  units: Units,
  metrics: readonly NamedNode[],
  year?: string,
): Proposals {
  const figures: ProposedFigure[] = [];
  const leftOut: LeftOut[] = [];
  const words = unitWords(units);
  for (const [index, paragraph] of text.paragraphs.entries()) {
    let before = 0;
    for (const { from, to, text: found } of findNumbers(paragraph)) {
      if (from < before) continue;
      const broken =
        brokenAtEnd(paragraph, found, to, neighbour(text, index, 1)) ||
        brokenAtStart(paragraph, from, neighbour(text, index, -1));
      if (/年|月.*日/u.test(found) || broken) {
        leftOut.push({
          span: text.span(paragraph, from, to),
          why: broken ? 'a line may break inside it: join the lines of the text first' : 'a date',
        });
        continue;
      }
      const range = figureRange(paragraph, from, before, words);
      if (range === undefined) {
        leftOut.push({ span: text.span(paragraph, from, to), why: 'no figure in a known unit' });
        continue;
      }
      figures.push(propose(text, paragraph, range, units, metrics, year));
      before = range.to;
    }
  }
  return { figures, leftOut };
}

interface FigureRange {
  readonly from: number;
  readonly to: number;
  readonly qualifier: string;
  readonly unitText: string;
}

/** The longest figure that begins at a number, with the words before it that change what it means. */
function figureRange(
  { characters }: Paragraph,
  at: number,
  least: number,
  words: ReadonlyMap<string, readonly string[]>,
): FigureRange | undefined {
  const read = (from: number, to: number) => {
    const printed = characters.slice(from, to).join('');
    const figure = /[\s，。；、：（）()“”]/u.test(printed) ? undefined : parseFigure(printed);
    if (figure === undefined || figure.unitText === '' || !words.has(figure.unitText)) return undefined;
    const { qualifier, unitText, value, low, high } = figure;
    const meaning = [qualifier, ...[value, low, high].map((bound) => bound?.toString(9) ?? '')].join(' ');
    return { from, to, qualifier, unitText, meaning };
  };
  let best: ReturnType<typeof read>;
  for (let to = at + 1; to <= Math.min(characters.length, at + longestFigure); to++) {
    best = read(at, to) ?? best;
  }
  const [first = ''] = characters.slice(at);
  if (
    best === undefined ||
    /[百千万亿]/u.test(first) ||
    /-\d{4}年$/u.test(characters.slice(at, best.to).join(''))
  ) {
    return undefined;
  }
  let widest = best;
  for (let from = at - 1; from >= Math.max(least, at - longestPrefix); from--) {
    const wider = read(from, best.to);
    if (wider !== undefined && wider.meaning !== widest.meaning) widest = wider;
  }
  return widest;
}

function propose(
  text: SourceText,
  paragraph: Paragraph,
  { from, to, qualifier, unitText }: FigureRange,
  units: Units,
  metrics: readonly NamedNode[],
  year: string | undefined,
): ProposedFigure {
  const sentence = sentenceBefore(paragraph, from);
  const fitting = unitWords(units).get(unitText) ?? [];
  const ranked = rankMetrics(
    sentence.text,
    metrics.filter(({ unit }) => unit !== undefined && fitting.includes(unit)),
  );
  const [best] = ranked;
  return {
    span: text.span(paragraph, from, to),
    qualifier,
    units: fitting,
    metrics: ranked,
    metricWords: best?.certain ? lastPlace(text, paragraph, sentence, best.name) : undefined,
    modality: modalities.find(([pattern]) => pattern.test(clauseOf(sentence.text)))?.[1] ?? 'ACTUAL',
    date: dateBefore(text, paragraph, sentence, year),
  };
}

/** The sentence up to the figure, with where it begins. */
function sentenceBefore({ characters }: Paragraph, end: number): Sentence {
  let from = end;
  while (from > 0 && !/[。；！？]/u.test(characters[from - 1] ?? '')) from--;
  return { text: characters.slice(from, end).join(''), from };
}

const clauseOf = (sentence: string): string => sentence.split(/[，、,]/u).at(-1) ?? '';

interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Where words stand in a sentence for the last time. */
function lastPlace(text: SourceText, paragraph: Paragraph, sentence: Sentence, words: string): Span {
  const at = sentence.text.lastIndexOf(words);
  const from = sentence.from + [...sentence.text.slice(0, at)].length;
  return text.span(paragraph, from, from + [...words].length);
}

const lastMonths: Readonly<Record<string, string>> = { 上半年: '06', 前三季度: '09', 一季度: '03' };
const dates = /(?:(\d{4})年|今年)(?:(\d{1,2})月(?:(\d{1,2})日)?|(上半年|前三季度|一季度)|(末|底))?/gu;

function dateBefore(
  text: SourceText,
  paragraph: Paragraph,
  sentence: Sentence,
  statedIn: string | undefined,
): ProposedFigure['date'] {
  const match = [...sentence.text.matchAll(dates)].at(-1);
  const [printed = '', named, month, day, part, end] = match ?? [];
  const year = named ?? statedIn;
  if (match === undefined || year === undefined) return undefined;
  const found = { span: lastPlace(text, paragraph, sentence, printed), isRelative: named === undefined };
  const two = (number: string) => number.padStart(2, '0');
  if (end !== undefined) return { ...found, edtf: `${year}-12-31`, kind: 'INSTANT' };
  if (day !== undefined && month !== undefined) {
    return { ...found, edtf: `${year}-${two(month)}-${two(day)}`, kind: 'INSTANT' };
  }
  const last = lastMonths[part ?? ''];
  const edtf = month ? `${year}-${two(month)}` : last ? `${year}-01/${year}-${last}` : year;
  return { ...found, edtf, kind: 'INTERVAL' };
}

/** Metrics by how much of a name stands in the sentence, the nearest to the figure first. */
function rankMetrics(sentence: string, metrics: readonly NamedNode[]): ProposedFigure['metrics'] {
  const clause = clauseOf(sentence);
  const scored = metrics.flatMap(({ id, names, dataset }) => {
    const all = names.map((name) => ({
      name,
      inClause: clause.includes(name),
      score: clause.includes(name) ? 1 + name.length : commonShare(sentence, name),
    }));
    const [best] = all.sort((a, b) => b.score - a.score);
    return best === undefined || best.score < 0.5 ? [] : [{ id, dataset, ...best }];
  });
  return scored
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id, name, dataset, inClause }) => ({ id, name, dataset, certain: inClause }));
}

/** How much of a name, by pairs of characters, stands in a sentence. */
function commonShare(sentence: string, name: string): number {
  const characters = [...name];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => sentence.includes(pair)).length / pairs.length;
}

function unitWords(units: Units): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { code, stated } of units.values()) {
    for (const word of stated.keys()) words.set(word, [...(words.get(word) ?? []), code]);
  }
  return words;
}

/** What a text copied from pages may break a line inside of: digits, their point or comma, and the word of the unit. */
const digitsAtEnd = /[0-9０-９]$/u;
const pointAtMost = /^[.,．]?$/u;
const restOfFigure = /^[.,．]?[0-9０-９]|^[%％‰万亿千百]/u;

function brokenAtEnd({ characters }: Paragraph, found: string, to: number, next: string): boolean {
  return (
    digitsAtEnd.test(found) && pointAtMost.test(characters.slice(to).join('')) && restOfFigure.test(next)
  );
}

function brokenAtStart({ characters }: Paragraph, from: number, previous: string): boolean {
  return pointAtMost.test(characters.slice(0, from).join('')) && /[0-9０-９][.,．]?$/u.test(previous);
}

/** The nearest line before (-1) or after (1) that has words; a page may begin between the two. */
function neighbour({ paragraphs }: SourceText, index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < paragraphs.length; at += step) {
    const line = paragraphs[at]?.characters.join('').trim() ?? '';
    if (line !== '') return line;
  }
  return '';
}
