import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { coverage } from '../../src/dataset/verify/coverage.ts';
import { verifyDataset } from '../../src/dataset/verify/verifyDataset.ts';
import { SourceText } from '../../src/source/SourceText.ts';
import { repository, schemaModel } from './folder.ts';
import { sourceFile } from './sourceFile.ts';

/** Mutations of each kind; the seed makes them the same in every run. */
const rounds = 5;
const seed = Number(process.env.KG_SEED ?? 20250717);

const file = sourceFile('haidian-2025-07-17.txt');
const withText = file === undefined ? describe.skip : describe;

const root = mkdtempSync(join(tmpdir(), 'kg-mutation-'));
const folder = join(root, 'haidian-2025-07');
const original = file === undefined ? '' : readFileSync(file, 'utf8');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** Another character of the same kind, so that the file stays well-formed. */
function otherCharacter(character: string, random: Random): string {
  const alphabet = /\d/u.test(character)
    ? '0123456789'
    : /[a-f]/u.test(character)
      ? 'abcdef'
      : '春夏秋冬东西南北';
  const others = [...alphabet].filter((other) => other !== character);
  return others[below(random, others.length)] as string;
}

function flipOne(text: string, random: Random, which = /[\p{Script=Han}\d]/u): string {
  const characters = [...text];
  const candidates = characters.flatMap((character, index) => (which.test(character) ? [index] : []));
  const at = candidates[below(random, candidates.length)] as number;
  characters[at] = otherCharacter(characters[at] as string, random);
  return characters.join('');
}

/** What the checks say of the copied folder: codes of the reader, of verification and of coverage. */
async function findings(text: SourceText): Promise<string[]> {
  const model = await schemaModel();
  const { dataset, errors } = await validateDataset(folder, model);
  if (dataset === undefined) return errors.map(({ code }) => code);
  const { findings: found } = verifyDataset(dataset, model, text);
  const { missed } = coverage(dataset, model, text);
  return [...found.map(({ code }) => code), ...missed.map(() => 'MISSED')];
}

/** Change one match of a pattern in one file of the copy; its first group is what changes. */
function mutate(name: string, pattern: RegExp, random: Random, change: (part: string) => string): string {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const matches = [...text.matchAll(pattern)];
  const match = matches[below(random, matches.length)];
  const part = match?.[1];
  if (match === undefined || part === undefined) throw new Error(`${name} has no ${pattern}.`);
  const from = match.index + match[0].lastIndexOf(part);
  const changed = change(part);
  writeFileSync(path, `${text.slice(0, from)}${changed}${text.slice(from + part.length)}`);
  return `${name}: ${match[0].trim()} -> ${changed}`;
}

const shifted = (random: Random) => (part: string) =>
  String(Number(part) + (1 + below(random, 5)) * (random() < 0.5 ? -1 : 1));
const flipped = (random: Random) => (part: string) => flipOne(part, random);
const negated = () => (part: string) => String(part !== 'true');

const kinds: [string, string, RegExp, (random: Random) => (part: string) => string, string[]][] = [
  [
    'the start of a span',
    'Evidence.yaml',
    /start: (\d+)/gu,
    shifted,
    ['SPAN_HASH', 'OUT_OF_TEXT', 'EVIDENCE'],
  ],
  ['the end of a span', 'Evidence.yaml', /end: (\d+)/gu, shifted, ['SPAN_HASH', 'OUT_OF_TEXT', 'EVIDENCE']],
  [
    'a span moved to another place',
    'Evidence.yaml',
    /(start: \d+, end: \d+)/gu,
    (random) => (part) => {
      const by = 1 + below(random, 40);
      return part.replace(/\d+/gu, (offset) => String(Number(offset) + by));
    },
    ['SPAN_HASH', 'OUT_OF_TEXT'],
  ],
  ['a paragraph number', 'Evidence.yaml', /paragraph: (\d+)/gu, shifted, ['PARAGRAPH', 'EVIDENCE']],
  [
    'a digit of a hash',
    'Evidence.yaml',
    /hash: "([0-9a-f]{16})"/gu,
    (random) => (part) => flipOne(part, random, /[0-9a-f]/u),
    ['SPAN_HASH'],
  ],
  [
    'a character of the evidence',
    'Evidence.yaml',
    /asStated: "?([^,"]*[\p{Script=Han}\d][^,"]*)/gu,
    flipped,
    ['AS_STATED'],
  ],
  [
    'a character of a figure',
    'Observation.yaml',
    /^ {2}asStated: (.+)$/gmu,
    flipped,
    ['FIGURE', 'UNIT', 'NOT_IN_EVIDENCE', 'INTERVAL'],
  ],
  ['a character of a ranking', 'Ranking.yaml', /^ {2}asStated: (.+)$/gmu, flipped, ['NOT_IN_EVIDENCE']],
  [
    'a digit of a value',
    'Observation.yaml',
    /^ {2}value: ([\d.]+)$/gmu,
    flipped,
    ['FIGURE', 'INTERVAL', 'BAD_NUMBER'],
  ],
  ['a digit of a bound', 'Observation.yaml', /^ {2}(?:low|high): ([\d.]+)$/gmu, flipped, ['FIGURE']],
  [
    'whether a bound is open',
    'Observation.yaml',
    /^ {2}(?:lowOpen|highOpen): (true|false)$/gmu,
    negated,
    ['FIGURE'],
  ],
  [
    'a bound for the other one',
    'Observation.yaml',
    /^ {2}(low|high): [\d.]+$/gmu,
    () => (part) => (part === 'low' ? 'high' : 'low'),
    ['FIGURE', 'SYNTAX'],
  ],
  [
    'a qualifier',
    'Observation.yaml',
    /^ {2}qualifier: (.+)$/gmu,
    (random) => (part) => {
      const others = ['EXACT', 'ABOUT', 'OVER', 'NEARLY', 'AT_LEAST', 'AT_MOST'].filter(
        (other) => other !== part,
      );
      return others[below(random, others.length)] as string;
    },
    ['FIGURE'],
  ],
  [
    'the unit of a figure',
    'Observation.yaml',
    /^ {2}unit: (.+)$/gmu,
    (random) => (part) => {
      const others = ['CNY', '"%"', 'm2', 'har', 'km', 'person', 'company'].filter((other) => other !== part);
      return others[below(random, others.length)] as string;
    },
    ['UNIT'],
  ],
  [
    'the unit of a metric',
    'Metric.yaml',
    /^ {2}unit: ("%"|m2|har|km|dwelling|company)$/gmu,
    (random) => (part) => {
      const others = ['CNY', 'm2', 'har', 'km', 'dwelling'].filter((other) => other !== part);
      return others[below(random, others.length)] as string;
    },
    ['UNIT', 'FIGURE'],
  ],
  [
    'the factor of a unit word',
    '../units.yaml',
    /code: (?:CNY|m2|har|km|dwelling|park|canteen|university|model),.*?stated: \{ [^:]+: (\d+)/gu,
    () => (part) => `${part}0`,
    ['FIGURE'],
  ],
  [
    'a year',
    'Observation.yaml',
    /edtf: "?(20\d\d)"?, asStated: 20/gu,
    (random) => (part) => String(Number(part) + 1 + below(random, 3)),
    ['PERIOD'],
  ],
  [
    'a reference',
    'Observation.yaml',
    /^ {2}(?:subject|metric): (.+)$/gmu,
    () => (part) => `${part}x`,
    ['UNKNOWN_ID'],
  ],
  [
    'a figure left out',
    'Observation.yaml',
    /\n(- id: .+\n(?: {2}.+\n)+)/gu,
    () => () => '',
    ['UNUSED_EVIDENCE', 'MISSED', 'ASSERTION', 'UNKNOWN_ID'],
  ],
];

withText('each change to the shipped data is caught by a named check', () => {
  const text = SourceText.of(original);

  beforeEach(() => {
    cpSync(join(repository, 'data/units.yaml'), join(root, 'units.yaml'));
    cpSync(join(repository, 'data/haidian-2025-07'), folder, { recursive: true });
  });

  test('unchanged, nothing is found', async () => {
    expect(await findings(text)).toEqual([]);
  });

  test.each(kinds)('%s', async (kind, name, pattern, change, expected) => {
    const random = generator(seed + kinds.findIndex(([other]) => other === kind));
    const source = readFileSync(join(folder, name), 'utf8');
    for (let round = 0; round < rounds; round++) {
      const described = mutate(name, pattern, random, change(random));
      const found = await findings(text);
      const caught = found.some((code) => expected.includes(code));
      expect(`${described}: ${caught ? 'caught' : `not caught, found ${found}`}`).toBe(
        `${described}: caught`,
      );
      writeFileSync(join(folder, name), source);
    }
  });

  test('any character of the text', async () => {
    const model = await schemaModel();
    const { dataset } = await validateDataset(folder, model);
    if (dataset === undefined) throw new Error('The shipped data are not valid.');
    const random = generator(seed);
    const spans = [...dataset.nodes.values()].filter(({ type }) => type === 'Evidence');
    let inSpans = 0;
    for (let round = 0; round < 60; round++) {
      const characters = [...original];
      const at = below(random, characters.length);
      if (characters[at] === '\n') continue;
      characters[at] = otherCharacter(characters[at] as string, random);
      const { findings: found } = verifyDataset(dataset, model, SourceText.of(characters.join('')));
      expect(found.map(({ code }) => code)).toContain('TEXT_HASH');
      const hit = spans.filter(
        ({ properties }) => Number(properties.start) <= at && at < Number(properties.end),
      );
      if (hit.length > 0) inSpans++;
      // The text is a copy now: words that stand in it a second time are said to have moved there.
      const changed = found.filter(({ code }) => code === 'SPAN_HASH' || code === 'MOVED');
      expect(changed.map(({ id }) => id).sort()).toEqual(hit.map(({ id }) => id).sort());
    }
    expect(inSpans).toBeGreaterThan(10);
  });
});
