import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { loadModel } from '../../src/model/loadModel.ts';
import type { NodeType } from '../../src/model/Model.ts';
import { bestRanks, countClasses } from '../../src/search/candidates/bestRanks.ts';
import { KeyTable } from '../../src/search/candidates/KeyTable.ts';
import { luceneText } from '../../src/search/candidates/luceneText.ts';
import { slips } from '../../src/search/candidates/slips.ts';
import { beginningGroups, clausesOf, insideGroups } from '../../src/search/clauses.ts';
import { collationKey } from '../../src/search/keys/collationKey.ts';
import { derivedProperties } from '../../src/search/keys/derivedProperties.ts';
import { normalise, wordsOf } from '../../src/search/keys/normalise.ts';
import {
  classDigit,
  classesFrom,
  leastOfClass,
  rankBits,
  rankClass,
  rankClasses,
  rankLetters,
  rankOf,
  rankToken,
  rankTokensFrom,
} from '../../src/search/keys/rank.ts';
import { syllablesOf } from '../../src/search/keys/romanise.ts';
import { readForms, searchForms, storeForms } from '../../src/search/keys/searchForms.ts';
import { beginningToken, token, withClass, withoutClass } from '../../src/search/keys/tokens.ts';
import { NearBeginnings } from '../../src/search/NearBeginnings.ts';
import { readText } from '../../src/search/SearchText.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('normalise', () => {
  test.each([
    ['海澱區', '海淀区'],
    ['Hǎi Diàn  Qū', 'haidianqu'],
    ['ＡＩ企業', 'ai企业'],
    ['12,155.2亿元', '12155.2亿元'],
    ['No. 3', 'no3'],
    ['6.9%', '6.9%'],
    ['“1+X+1”', '1x1'],
    ['Café', 'cafe'],
    ['❤️🎉\u0000', ''],
  ])('%s is %s', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  test('words end at separators and where the script changes', () => {
    expect(wordsOf(normalise('AI企业 海淀-食堂 of 2025'))).toEqual([
      'ai',
      '企业',
      '海淀',
      '食堂',
      'of',
      '2025',
    ]);
  });

  test('every unit leads back to a code point of the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain, origin, starts } = normalise(text);
        expect(origin).toHaveLength(plain.length);
        expect([...origin].sort((a, b) => a - b)).toEqual(origin);
        for (const at of origin) expect(at).toBeLessThan([...text].length);
        expect(plain === '' ? [0] : starts.slice(0, 1)).toEqual([0]);
      }),
    );
  });

  test('is the same when done twice, for every code point (薴 is simplified twice)', () => {
    expect(normalise('薴').text).toBe('苎');
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const once = normalise(String.fromCodePoint(point)).text;
      if (normalise(once).text !== once) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test('is the same when done twice, for texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('pinyin', () => {
  test('a syllable for each Han character, read in context', () => {
    expect(syllablesOf('重庆AI绿地')).toEqual(['chong', 'qing', 'lu', 'di']);
    expect(syllablesOf('abc')).toEqual([]);
  });

  test('tone digits and v are read as they are meant', () => {
    const spelled = (text: string) => readText(text).readings.filter((reading) => reading.spelled);
    expect(spelled('hai3dian4qu1').map(({ text }) => text)).toEqual(['haidianqu']);
    expect(spelled('lv4di4').map(({ text }) => text)).toEqual(['ludi']);
    expect(spelled('haidian')).toEqual([]);
  });
});

describe('pinyin order', () => {
  test('is by syllable, then tone, as in a dictionary', () => {
    const names = ['海淀', '哈尔滨', '安徽', '八达岭', '把关', '海底', '海安', '女儿', '努力', 'Alpha'];
    const sorted = [...names].sort((a, b) =>
      collationKey(a, undefined) < collationKey(b, undefined) ? -1 : 1,
    );
    expect(sorted).toEqual([
      'Alpha',
      '安徽',
      '八达岭',
      '把关',
      '哈尔滨',
      '海安',
      '海底',
      '海淀',
      '努力',
      '女儿',
    ]);
  });

  test('a stored pinyin form decides over the computed one', () => {
    expect(collationKey('重庆', 'zhòng qìng')).toBe('zhong4 qing4');
    expect(collationKey('重庆', undefined)).toBe('chong2 qing4');
  });
});

describe('tokens', () => {
  test('hold letters and digits alone, whatever the text, so that no query can be written with them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(token('k', text)).toMatch(/^[kc][a-z0-9]*$/);
        const { readings } = readText(text);
        const { any, more = [] } = insideGroups(readings);
        for (const clause of [...clausesOf(readings), ...any, ...more.flat()]) {
          for (const word of clause.token.split(' ')) {
            expect(word).toMatch(/^([a-z0-9]+|\p{Script=Han}{2})$/u);
          }
        }
      }),
    );
  });

  test('the query for a text of operators is made of words alone', () => {
    const { readings } = readText('a* OR _keys:b~ "c" /d/');
    const { any, more } = beginningGroups(readings);
    const query = luceneText({ any, ranked: more.flat(), least: leastOfClass(13, 7) }, undefined, true);
    expect(query).toContain('/k[g-v]aorkeysbcd/^16');
    expect(query).not.toMatch(/[":~]|OR/);
  });

  test('a prefix of a text has a prefix of its token', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        fc.pre(a !== '');
        expect(token('k', a + b).startsWith(token('k', a))).toBe(true);
      }),
    );
  });

  test('no letter begins the token of a text in characters', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      expect(token('k', '海淀区').startsWith(token('k', letter))).toBe(false);
    }
  });

  test('tokens of beginnings tell texts and classes of ranks apart', () => {
    const beginnings = ['x', 'x6', 'xg', 'g', 'gv', '海', '海淀', '6', '62', 'm'];
    const classes = Array.from({ length: rankClasses }, (_, index) => leastOfClass(index));
    const all = beginnings.flatMap((text) => classes.map((one) => beginningToken(text, one)));
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^p[a-z0-9]+$/);
  });
});

describe('rank', () => {
  test('shorter names first, below one step of score', () => {
    expect(rankOf('a', 2)).toBeGreaterThan(rankOf('b', 20));
    fc.assert(
      fc.property(fc.string(), fc.nat(99), (id, length) => {
        const rank = rankOf(id, length);
        expect(rank).toBeGreaterThanOrEqual(0);
        expect(rank).toBeLessThan(2 ** rankBits);
        const bits = rankLetters(rank).map((letter) => 1 << (letter.charCodeAt(0) - 97));
        expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(rank);
      }),
    );
  });
});

describe('the best ranks', () => {
  const ranks = fc.array(fc.nat(2 ** rankBits - 1), { minLength: 1, maxLength: 2_000 });

  test('are those that about one of 256 nodes has, and of 16, whatever the lengths of names', () => {
    fc.assert(
      fc.property(ranks, (all) => {
        const share = (from: number) => all.filter((rank) => rank >= from).length / all.length;
        const best = bestRanks(countClasses(all));
        expect(best.length).toBeLessThanOrEqual(2);
        for (const [index, least] of best.entries()) {
          const wanted = index === 0 ? 1 / 256 : 1 / 16;
          // All of its class would be as many or more, and those of better classes alone fewer.
          expect(share(leastOfClass(rankClass(least)))).toBeGreaterThanOrEqual(
            best.length === 2 ? wanted : 0,
          );
          expect(share(leastOfClass(rankClass(least) + 1))).toBeLessThan(1 / 16);
        }
      }),
    );
  });

  test('are a part of a class where all names are as long', () => {
    const all = Array.from({ length: 2 ** 10 }, (_, hash) => leastOfClass(14) + hash);
    const counts = bestRanks(countClasses(all)).map((least) => all.filter((rank) => rank >= least).length);
    // There are 16 parts.
    expect(counts).toEqual([64]);
    expect(bestRanks(countClasses([]))).toEqual([]);
  });

  test('are told by their tokens', () => {
    fc.assert(
      fc.property(fc.nat(2 ** rankBits - 1), fc.nat(15), fc.nat(15), (rank, one, part) => {
        const least = leastOfClass(one, part);
        expect(new RegExp(`^${rankTokensFrom(least)}$`).test(rankToken(rank))).toBe(rank >= least);
        expect(new RegExp(`^${classesFrom(least)}$`).test(classDigit(rank))).toBe(
          rankClass(rank) >= rankClass(least),
        );
      }),
    );
  });
});

describe('one slip', () => {
  const distance = (a: string, b: string): number => {
    const rows = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          best = Math.min(best, at(i - 2, j - 2) + 1);
        (rows[i] as number[])[j] = best;
      }
    }
    return at(a.length, b.length);
  };
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 });

  test('a beginning is found at a place exactly when one is at distance 1', () => {
    fc.assert(
      fc.property(words, words, words, (sought, before, text) => {
        fc.pre(!text.startsWith(sought));
        const beginnings = Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
        const near = beginnings.filter((beginning) => distance(sought, beginning) === 1);
        const found = new NearBeginnings(sought, before + text).at(before.length);
        if (found === undefined) expect(near).toEqual([]);
        else expect(near).toContain(text.slice(0, found));
      }),
      { numRuns: 3_000 },
    );
  });

  test('the table finds the words that slips describe, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 20 }), words, async (texts, sought) => {
        const nodes = texts.map((text, index) => ({
          id: String(index),
          keys: withClass(token('k', text), classDigit(0)),
        }));
        const patterns = slips(token('k', sought), '.').map((pattern) => new RegExp(`^${pattern}`));
        const expected = texts.flatMap((text, index) =>
          patterns.some((pattern) => pattern.test(token('k', text))) ? [String(index)] : [],
        );
        const any = [{ match: 'near' as const, token: token('k', sought), boost: 1 }];
        const table = await KeyTable.build([nodes]);
        const found = await table.find({ any, types: undefined, limit: 100 }, async () => {});
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('a type the software has never seen', () => {
  test('is searched by what its schema file marks', async () => {
    const type = await schoolType();
    const derived = derivedProperties(type, 'school-1', {
      id: 'school-1',
      name: '中关村第一小学',
      name_en: 'Zhongguancun First Primary School',
      aliases: ['一小'],
      description: '公办小学',
    });
    const words = (derived._keys ?? '').split(' ').map(withoutClass);
    for (const word of [
      token('k', '中关村第一小学'),
      token('j', 'zgcdyxx'),
      token('k', 'zhongguancundiyixiaoxue'),
      token('v', 'primary'),
      token('k', 'yixiao'),
      token('y', 'school'),
      '公办小学',
    ]) {
      expect(words).toContain(word);
    }
    expect(derived._name_order).toBe('zhong1 guan1 cun1 di4 yi1 xiao3 xue2');
  });

  test('keeps its texts as they are written', async () => {
    const type = await schoolType();
    const forms = searchForms(type, {
      name: '一小',
      name_en: 'First',
      aliases: ['壹小'],
      description: '公办',
    });
    expect(readForms(storeForms(forms))).toEqual(forms);
    expect(forms.map(({ field, lang, text, running }) => [field, lang, text, running])).toEqual([
      ['name', 'ZH_HANS', '一小', false],
      ['name', 'EN', 'First', false],
      ['aliases', undefined, '壹小', false],
      ['description', 'ZH_HANS', '公办', true],
    ]);
  });

  async function schoolType(): Promise<NodeType> {
    const directory = await mkdtemp(path.join(tmpdir(), 'kg-school-'));
    try {
      await cp('schema', directory, { recursive: true });
      await cp('test/fixtures/school/School.graphql', path.join(directory, 'School.graphql'));
      return (await loadModel(directory)).nodes.get('School') as NodeType;
    } finally {
      await rm(directory, { recursive: true });
    }
  }
});
