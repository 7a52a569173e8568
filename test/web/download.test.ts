import { Parser } from 'n3';
import { type Shown, toCsv, toJson, toTurtle } from '../../web/download/Shown.ts';

const shown: Shown = {
  id: 'haidian.ai-enterprises',
  subject: { id: 'haidian', name: '=海淀"区"' },
  metric: { id: 'ai-enterprises', name: 'AI, enterprises' },
  asStated: '1900余家',
  reading: 'more than 1,900 companies, no upper bound',
  value: null,
  low: 1900,
  high: null,
  lowOpen: true,
  highOpen: false,
  unit: 'company',
  modality: 'ACTUAL',
  period: 'on 17 July 2025',
  start: '2025-07-17',
  end: '2025-07-17',
  places: [
    {
      page: null,
      cell: null,
      paragraph: 7,
      start: 1248,
      end: 1254,
      asStated: '1900余家',
      hash: '0123456789abcdef',
      source: {
        id: 'press',
        name: 'Press conference',
        title: '“一把手发布”',
        url: null,
        publishedOn: null,
        eventOn: '2025-07-17',
        sha256: 'ab12',
        organizations: { edges: [{ role: 'publisher', node: { name: '首都之窗' } }] },
      },
    },
  ],
};
const taken = {
  title: 'Haidian',
  address: 'https://example.org/kg/e/haidian?lang=en',
  at: '2026-01-01T00:00:00Z',
};

test('CSV holds the figure as printed, its bounds and a citation, and runs no formula', () => {
  const csv = toCsv([shown]);
  expect(csv.startsWith('\uFEFFid,subject,metric,as_stated')).toBe(true);
  expect(csv).toContain(
    '"\'=海淀""区""","AI, enterprises",1900余家,"more than 1,900 companies, no upper bound",,1900,true,,false',
  );
  expect(csv).toContain('第7段第1248–1254字“1900余家”');
  expect(csv).toContain('paragraph 7, characters 1248–1254 (hash 0123456789abcdef)');
});

test('JSON holds every place with its citations', () => {
  const { statements, address } = JSON.parse(toJson([shown], taken));
  expect(address).toBe(taken.address);
  expect(statements[0]).toMatchObject({ asStated: '1900余家', low: 1900, value: null });
  expect(statements[0].evidence[0].citation.zh).toBe(
    '首都之窗，《“一把手发布”》，活动日期2025年7月17日，第7段第1248–1254字“1900余家”（校验值0123456789abcdef），文本SHA-256：ab12。',
  );
  expect(statements[0].evidence[0].citation.en).toBe(
    '首都之窗. “‘一把手发布’”. Event of 17 July 2025. “1900余家”, paragraph 7, characters 1248–1254 (hash 0123456789abcdef). Text SHA-256 ab12.',
  );
});

test('Turtle parses, keeps an open bound open, and has the citations', () => {
  const quads = new Parser().parse(toTurtle([shown], taken));
  const objectsOf = (ending: string) =>
    quads.filter(({ predicate }) => predicate.value.endsWith(ending)).map(({ object }) => object.value);
  expect(objectsOf('minExclusive')).toEqual(['1900']);
  expect(objectsOf('maxInclusive')).toEqual([]);
  expect(objectsOf('bibliographicCitation')).toHaveLength(2);
  expect(objectsOf('observationAbout')).toEqual(['https://example.org/kg/id/haidian']);
});
