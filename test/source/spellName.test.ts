import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type NameKind, spellName } from '../../src/source/spellName.ts';
import { syllablesIn } from '../../src/source/syllables.ts';

const spelled = parse(readFileSync(join(__dirname, 'spelled.yaml'), 'utf8')) as Record<
  NameKind,
  Record<string, string>
>;
const cases = Object.entries(spelled).flatMap(([kind, names]) =>
  Object.entries(names).map(([name, expected]) => [name, kind as NameKind, expected] as const),
);

describe('pinyin by words (GB/T 16159)', () => {
  test('the list is long', () => {
    expect(cases.length).toBeGreaterThan(200);
  });

  test.each(cases)('%s, %s: %s', (name, kind, expected) => {
    expect(spellName(name, kind)).toBe(expected);
  });

  test('tones are those of a dictionary, not of speech', () => {
    expect(['一把手', '不断', '一般'].map((name) => spellName(name, 'common'))).toEqual([
      'yībǎshǒu',
      'bùduàn',
      'yībān',
    ]);
  });
});

describe('syllables of a word', () => {
  test.each([
    ['zhōngguāncūn', 'zhōng guān cūn'],
    ['gāngà', 'gān gà'],
    ['fāngàn', 'fān gàn'],
    ['xiàndàihuà', 'xiàn dài huà'],
    ['lüèduó', 'lüè duó'],
    ['rénmen', 'rén men'],
    ['haidianqu', 'hai dian qu'],
    ['gdp', 'gdp'],
    ['', ''],
  ])('%s: %s', (word, syllables) => {
    expect(syllablesIn(word).join(' ')).toBe(syllables);
  });

  test('every name is found by its syllables again', () => {
    for (const [, , expected] of cases) {
      for (const word of expected.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
        for (const syllable of syllablesIn(word)) {
          const marks = syllable.normalize('NFD').match(/[\u0304\u0301\u030c\u0300]/gu) ?? [];
          expect([syllable, marks.length <= 1]).toEqual([syllable, true]);
        }
      }
    }
  });
});
