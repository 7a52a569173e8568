import { cpus } from 'node:os';
import { type DocumentNode, parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { generateNames } from '../../test/search/generateNames.ts';
import { eachSize, type Place, sizeOptions } from '../harness/eachSize.ts';
import { milliseconds, table } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { bestTimes, quantile } from '../harness/statistics.ts';

/** Typed letter by letter, as a person would: the texts of `suggest`. */
const typed = ['haidianzhineng', 'zhongguancun', '海淀智能', 'hdzn', 'Haidian Zhi', 'xinyuan', '研究院'];
const prefixes = typed.flatMap((text) => [...text].map((_, index) => [...text].slice(0, index + 1).join('')));
/** Whole texts: the texts of `search`. */
const asked = [
  '海淀智能研究院',
  'haidian zhineng yanjiuyuan',
  'hdznyjy',
  'haidain zhineng',
  '中關村量子',
  '光电芯片',
  'Zhongguancun Quantum Institute',
  'chaoyang 医院',
  '清河银河',
  'zhongguncun',
];
const suggestDocument = parse('query($text: String!) { suggest(text: $text) { score node { id } } }');
const searchDocument = parse(
  'query($text: String!) { search(text: $text, first: 10) { edges { score node { id } } } }',
);
const rounds = 7;

interface Line {
  readonly engine: string;
  readonly size: number;
  /** Seconds. */
  readonly load: number;
  /** Milliseconds, as all below. */
  readonly first: number;
  readonly suggest: readonly number[];
  readonly search: readonly number[];
}

/** Times are of the query engine: parsing, validation and HTTP are not in them. */
export const suite: Suite = {
  about: 'search and suggestions on made-up names, by size and engine',
  section: { page: 'docs/search.md', name: 'benchmark' },
  options: sizeOptions,
  run: async (order) => report(await eachSize(order, [1_000, 10_000, 100_000], measure)),
};

async function measure({ engine, size, store }: Place): Promise<readonly Line[]> {
  const { model, schema } = await loadApi('schema');
  await migrate(store, 'cypher/migrations');
  await ensureModelIndexes(store, model);
  const loaded = await loadDataset(store, model, generateNames(size));
  const query = createQueryEngine({ model, schema, store, computed: searchFields(model) });
  const began = performance.now();
  await ask(query, searchDocument, '海淀');
  const first = performance.now() - began;
  const suggest = await bestTimes(prefixes, rounds, (text) => ask(query, suggestDocument, text));
  const search = await bestTimes(asked, rounds, (text) => ask(query, searchDocument, text));
  return [{ engine, size, load: loaded.milliseconds / 1000, first, suggest, search }];
}

async function ask(query: QueryEngine, document: DocumentNode, text: string): Promise<void> {
  const { errors } = await query.execute({ document, variables: { text } });
  if (errors !== undefined) throw new Error(`${text}: ${errors[0]?.message}`);
}

function report(lines: readonly Line[]): string {
  const cells = (line: Line, of: (line: Line) => readonly number[]) => {
    const before = lines
      .filter(({ engine, size }) => engine === line.engine && size < line.size)
      .sort((a, b) => b.size - a.size)[0];
    const middle = quantile(of(line), 0.5);
    const growth = before === undefined ? '' : ` (x${(middle / quantile(of(before), 0.5)).toFixed(1)})`;
    return [
      milliseconds(middle) + growth,
      milliseconds(quantile(of(line), 0.95)),
      milliseconds(quantile(of(line), 1)),
    ];
  };
  const rows = lines.map((line) => [
    line.engine,
    line.size.toLocaleString('en'),
    ...cells(line, ({ suggest }) => suggest),
    ...cells(line, ({ search }) => search),
    milliseconds(line.first),
    `${line.load.toFixed(0)} s`,
  ]);
  const head = ['engine', 'entities', 'suggest, median', '95%', 'most', 'search, median', '95%', 'most'];
  return `Milliseconds, ${cpus().length} cores shared by service and database; the best of ${rounds} rounds of each of ${prefixes.length} texts for suggest and ${asked.length} for search; in brackets the growth since the size before.

${table([...head, 'first search', 'load'], rows)}`;
}
