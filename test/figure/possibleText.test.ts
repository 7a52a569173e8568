import { loadUnits } from '../../src/dataset/loadUnits.ts';
import { type Possible, possibleText } from '../../src/figure/words/possibleText.ts';
import { unitText } from '../../src/figure/words/unitText.ts';

const figure = (given: Partial<Possible>): Possible => ({
  qualifier: 'EXACT',
  value: null,
  least: null,
  most: null,
  leastOpen: false,
  mostOpen: false,
  unit: 'company',
  ...given,
});

test.each<[Partial<Possible>, string]>([
  [{ least: 1300, most: 1300 }, 'exactly 1,300 companies'],
  [{ least: 1, most: 1 }, 'exactly 1 company'],
  [{ least: 1900, leastOpen: true }, 'more than 1,900 companies'],
  [{ least: 1900 }, 'at least 1,900 companies'],
  [{ most: 500, mostOpen: true, unit: 'institution' }, 'less than 500 institutions'],
  [{ most: 30, unit: '%' }, 'at most 30%'],
  [
    { least: 46_500, most: 47_500, mostOpen: true, unit: 'dwelling' },
    'at least 46,500 and less than 47,500 dwellings',
  ],
  [
    { qualifier: 'ABOUT', value: 46_900_000, unit: 'm2' },
    'about 46.9 million m², within bounds that are not stated',
  ],
  [{ least: 1_290_710_000_000, most: 1_290_710_000_000, unit: 'CNY' }, 'exactly 1,290.71 billion yuan'],
  [{}, 'no number'],
])('%j can be %s', (given, words) => {
  expect(possibleText(figure(given))).toBe(words);
});

test('every unit of the registry has words in English and Chinese', async () => {
  const units = await loadUnits(['data/haidian-2025-07']);
  const bare = [...units.keys()].filter(
    (code) => /[[{]/.test(unitText(code, 'en')) || unitText(code, 'zh-Hans') === '',
  );
  expect(bare).toEqual([]);
  const shown = [...units.keys()].filter((code) => unitText(code, 'zh-Hans') === code);
  expect(shown.filter((code) => code !== '%')).toEqual([]);
});
