import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { otherReadings, syllablesOf } from '../../src/search/keys/romanise.ts';
import { doubtOfPlace, foldLookalikes, hasLookalikes, readCharacters } from '../../src/source/readings.ts';

const { people, places } = parse(readFileSync(join(__dirname, 'names.yaml'), 'utf8')) as Record<
  'people' | 'places',
  Record<string, string>
>;
const names = [...Object.entries(people), ...Object.entries(places)];
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '');

describe('names that are read in their own way (F17)', () => {
  test('are at least a hundred', () => {
    expect(names.length).toBeGreaterThanOrEqual(100);
  });

  test.each(Object.entries(people))('the person %s: %s', (name, reading) => {
    expect(readCharacters(name, true).join(' ')).toBe(reading);
  });

  test.each(Object.entries(places))('the place %s: %s', (name, reading) => {
    expect(readCharacters(name, false).join(' ')).toBe(reading);
  });

  test.each(names)('%s is searched by %s, whatever else it is searched by', (name, reading) => {
    const spellings = [syllablesOf(name), ...otherReadings(name)].map((syllables) => syllables.join(''));
    expect([plain(readCharacters(name, name in people).join('')), ...spellings]).toContain(plain(reading));
  });

  test.each([
    ['台山镇', '台', 'tái', 'tāi'],
    ['单家村', '单', 'dān', 'shàn'],
    ['李家堡', '堡', 'bǎo', 'pù'],
  ])(
    'the place %s is doubted: no place that is known tells how %s is read',
    (name, character, read, otherwise) => {
      expect(doubtOfPlace(name)).toMatchObject({ character, read, otherwise });
    },
  );

  test('a place that is known, and one read in one way only, is not doubted', () => {
    const doubted = Object.keys(places).filter((name) => doubtOfPlace(name) !== undefined);
    expect(doubted).toEqual([]);
    expect(['海淀区', '长沙市', '丰台区', '乐清市北白象镇', '华山路'].map(doubtOfPlace)).toEqual(
      Array(5).fill(undefined),
    );
  });

  test('the other reading of a surname is searched too', () => {
    expect([syllablesOf('仇和'), ...otherReadings('仇和')].map((all) => all.join(' '))).toEqual(
      expect.arrayContaining(['chou he', 'qiu he']),
    );
  });

  test('radicals are read as the characters they look like (F21)', () => {
    expect([foldLookalikes('⻄⼭'), readCharacters('⻄⼭', false)]).toEqual(['西山', ['xī', 'shān']]);
    expect(['⻄⼭', '西山', '\uf900'].map(hasLookalikes)).toEqual([true, false, true]);
  });
});
