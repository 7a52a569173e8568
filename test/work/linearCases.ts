import { parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { normalDocument, normalForm } from '../../src/query/analyse/normalForm.ts';
import { type OperationSource, readSource } from '../../src/query/analyse/readSource.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { PlanCache } from '../../src/query/PlanCache.ts';
import { decodeCursor, encodeCursor } from '../../src/query/plan/cursor.ts';
import type { SortKey } from '../../src/query/plan/Plan.ts';
import { idOrder } from '../../src/query/plan/planOrder.ts';
import { clausesOf } from '../../src/search/clauses.ts';
import { normalise, wordsOf } from '../../src/search/keys/normalise.ts';
import { readForms, type SearchForm, storeForms } from '../../src/search/keys/searchForms.ts';
import { searchKeys } from '../../src/search/keys/searchKeys.ts';
import { rankCandidates } from '../../src/search/rankCandidates.ts';
import { type Reading, readText } from '../../src/search/SearchText.ts';
import { expectLinear } from './expectLinear.ts';

/** Texts that repeat themselves, which is what comparing by pairs is slow at; all lengths in characters. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  'one Han character': (length) => '海'.repeat(length),
  'a period of seven': (length) => '海淀科技创新区'.repeat(length).slice(0, length),
  'different Han characters': (length) =>
    String.fromCharCode(...Array.from({ length }, (_, n) => 0x4e00 + (n % 2_000))),
  'words of one letter': (length) => 'a '.repeat(length / 2),
  'words that begin alike': (length) => 'haidia haidib '.repeat(length).slice(0, length),
  'different words': (length) =>
    Array.from({ length: length / 4 }, (_, n) => n.toString(36).padStart(3, 'b')).join(' '),
  'Han and letters in turn': (length) => '海a'.repeat(length / 2),
};

const formOf = (text: string, running = false): SearchForm => ({
  field: 'name',
  lang: 'EN',
  text,
  weight: running ? 0.5 : 1,
  running,
  syllables: [],
});

/** A search as `findHits` makes it, but for the length of its text. */
function rank(sought: string, forms: readonly SearchForm[], readings?: readonly Reading[]): Promise<unknown> {
  const text = readText(sought);
  return rankCandidates(
    [{ id: 'x', forms }],
    { ...text, readings: readings ?? text.readings },
    async () => {},
  );
}

describe.each(Object.entries(texts))('%s', (_name, make) => {
  it('is divided into words, becomes the keys of a node, and what a search looks up', async () => {
    await expectLinear((size) => {
      const text = make(size);
      const form = formOf(text);
      return () => {
        wordsOf(normalise(text));
        readForms(storeForms([form]));
        searchKeys('x', 'District', [form, { ...form, running: true }]);
        return clausesOf(readText(text).readings);
      };
    });
  });

  it.each([
    ['sought in a text that grows', (size: number) => [make(100), `新x${make(size)}`]],
    ['sought, growing, in a long text', (size: number) => [`新x${make(size)}`, `${make(8_000)}`]],
    ['sought in a text, both growing', (size: number) => [`${make(size)}b淀`, `新x ${make(size)}`]],
    ['found in a text, both growing', (size: number) => [make(size / 2), `新 ${make(size)}`]],
  ] as const)('is %s, and highlighted', async (_way, pair) => {
    await expectLinear((size) => {
      const [sought = '', text = ''] = pair(size);
      // Another mark for each call: texts met lately are kept.
      const mark = `${size} `;
      return () => rank(sought, [formOf(mark + text), formOf(mark + text, true)]);
    });
  });
});

describe('cursors', () => {
  const order = (keys: number): readonly SortKey[] => [
    ...Array.from(
      { length: keys },
      (_, n): SortKey => ({
        of: { kind: 'property', on: 'node', property: `p${n}` },
        direction: 'ASC',
        nullable: false,
        type: 'String',
      }),
    ),
    idOrder,
  ];

  it('are made and read: long values', async () => {
    await expectLinear((size) => {
      const values = ['海'.repeat(size)];
      return () => decodeCursor(encodeCursor('s', values), 's', order(0), []);
    }, 10_000);
  });

  it('are made and read: many values', async () => {
    await expectLinear((size) => {
      const keys = order(size);
      const values = keys.map((_, n) => `value ${n}`);
      return () => decodeCursor(encodeCursor('s', values), 's', keys, []);
    });
  });

  it('are refused when they are of another order', async () => {
    await expectLinear((size) => {
      const text = encodeCursor('other', ['x'.repeat(size)]);
      return () => {
        expect(() => decodeCursor(text, 's', order(0), [])).toThrow('another ordering');
      };
    }, 10_000);
  });
});

describe('operations', () => {
  const times = (count: number, make: (index: number) => string, between = ' ') =>
    Array.from({ length: count }, (_, index) => make(index)).join(between);
  type Document = readonly [text: (size: number) => string, variables?: (size: number) => object];
  const documents: Readonly<Record<string, Document>> = {
    'a field under many names': [(n) => `{ district(id: "x") { ${times(n, (at) => `f${at}: id`)} } }`],
    'a field many times': [(n) => `{ district(id: "x") { ${times(n, () => 'id')} } }`],
    'an object many times': [(n) => `{ district(id: "x") { ${times(n, () => 'name { text }')} } }`],
    'fields of an interface': [(n) => `{ node(id: "x") { ${times(n, (at) => `f${at}: id`)} } }`],
    'many fragments': [
      (n) =>
        `{ district(id: "x") { ${times(n, (at) => `...F${at}`)} } } ${times(n, (at) => `fragment F${at} on District { f${at}: id }`)}`,
    ],
    'fragments within each other': [
      (n) =>
        `{ district(id: "x") { ...F0 } } ${times(n, (at) => `fragment F${at} on District { f${at}: id ${at + 1 < n ? `...F${at + 1}` : ''} }`)}`,
    ],
    'lookups of different nodes': [(n) => `{ ${times(n, (at) => `f${at}: district(id: "${at}") { id }`)} }`],
    'a lookup many times': [(n) => `{ ${times(n, (at) => `f${at}: district(id: "x") { id }`)} }`],
    'connections of one node': [
      (n) =>
        `{ district(id: "x") { ${times(n, (at) => `f${at}: industries(first: ${at % 200}) { nodes { id } }`)} } }`,
    ],
    'a filter of alternatives': [
      (n) => `{ districts(where: { OR: [${times(n, () => '{ id: { eq: "x" } }')}] }) { totalCount } }`,
    ],
    'a filter of filters of related nodes': [
      (n) =>
        `{ districts(where: { AND: [${times(n, () => '{ industries: { some: { id: { eq: "x" } } } }')}] }) { totalCount } }`,
    ],
    'a filter as a variable': [
      () => 'query ($where: DistrictWhere) { districts(where: $where) { totalCount } }',
      (n) => ({ where: { OR: Array.from({ length: n }, () => ({ id: { eq: 'x' } })) } }),
    ],
    'a list of ids': [
      (n) => `{ districts(where: { id: { in: [${times(n, (at) => `"${at}"`, ', ')}] } }) { totalCount } }`,
    ],
    'a list of ids as a variable': [
      () => 'query ($ids: [ID!]!) { districts(where: { id: { in: $ids } }) { totalCount } }',
      (n) => ({ ids: Array.from({ length: n }, (_, at) => String(at)) }),
    ],
    'an order': [
      (n) => `{ districts(orderBy: [${times(n, () => '{ name: ASC }, { id: DESC }')}]) { totalCount } }`,
    ],
    'many variables': [
      (n) =>
        `query (${times(n, (at) => `$v${at}: ID!`)}) { ${times(n, (at) => `f${at}: district(id: $v${at}) { id }`)} }`,
      (n) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`v${at}`, String(at)])),
    ],
    'groups and statistics': [
      (n) =>
        `{ observations { ${times(n, (at) => `g${at}: groups(by: [modality]) { aggregate { count } }`)} } }`,
    ],
    'a long text': [(n) => `{ districts(where: { id: { eq: "${'é'.repeat(n)}" } }) { totalCount } }`],
  };

  it.each(Object.entries(documents))(
    'are read and planned: %s',
    async (_name, [text, variables]) => {
      const { model, schema } = await loadApi('schema');
      const boundless = Number.POSITIVE_INFINITY;
      const limits = {
        maxDepth: 20,
        maxFields: boundless,
        maxLookups: boundless,
        maxConditions: boundless,
        maxFilterDepth: 20,
        maxFilterHops: 5,
        maxIntrospection: 3,
      };
      const context = {
        model,
        schema,
        ordered: true,
        optionalMatchScans: false,
        statistics: () => unknownGraph,
        computed: new Map(),
        limits,
      };
      await expectLinear((size) => {
        const document = parse(text(size));
        const values = normalForm(variables?.(size) ?? {}) as Record<string, unknown>;
        return async () => {
          const source: OperationSource = readSource(normalDocument(document), undefined);
          const cache = new PlanCache(context, 10, boundless);
          const { statement, plan } = await cache.get(source, values, async () => {});
          return [statement?.bind(values), plan];
        };
      }, 200);
    },
    60_000,
  );
});
