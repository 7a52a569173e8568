/**
 * `npx tsx test/search/benchMain.ts [--sizes 1000,10000,100000] [--engine grafeo|neo4j] [--write]`:
 * how long search and suggestions take on made-up names, on each engine; `--write` puts the table
 * into docs/search.md. Times are of the query engine: parsing, validation and HTTP are not in them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type DocumentNode, parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { withEngines } from '../neo4j/withEngines.ts';
import { generateNames } from './generateNames.ts';
import { replaceSection } from './replaceSection.ts';

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

interface Timing {
  readonly median: number;
  readonly high: number;
  readonly most: number;
}

interface Line {
  readonly engine: string;
  readonly size: number;
  readonly load: number;
  readonly first: number;
  readonly suggest: Timing;
  readonly search: Timing;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      engine: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  return withEngines(values.engine, async (engines) => {
    const lines: Line[] = [];
    for (const engine of engines) {
      for (const size of sizes) {
        const line = await measure(engine, size);
        lines.push(line);
        console.log(JSON.stringify(line));
      }
    }
    const report = table(lines);
    console.log(report);
    if (values.write) {
      const file = new URL('../../docs/search.md', import.meta.url);
      writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'benchmark', report));
    }
  });
}

async function measure(
  engine: { readonly name: string; open(): Promise<import('../../src/store/GraphStore.ts').GraphStore> },
  size: number,
): Promise<Line> {
  const { model, schema } = await loadApi('schema');
  const store = await engine.open();
  try {
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
    const { milliseconds } = await loadDataset(store, model, generateNames(size));
    const query = createQueryEngine({ model, schema, store, computed: searchFields(model) });
    const [first = 0] = await times(query, searchDocument, ['海淀']);
    for (let warm = 0; warm < 3; warm += 1) {
      await times(query, suggestDocument, prefixes);
      await times(query, searchDocument, asked);
    }
    const suggest = await repeated(query, suggestDocument, prefixes, 7);
    const search = await repeated(query, searchDocument, asked, 7);
    return { engine: engine.name, size, load: milliseconds / 1000, first, suggest, search };
  } finally {
    await store.close();
  }
}

/** The best of some rounds of each text: what the work takes when nothing else runs meanwhile. */
async function repeated(
  query: QueryEngine,
  document: DocumentNode,
  texts: readonly string[],
  rounds: number,
) {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    const taken = await times(query, document, texts);
    for (const [index, time] of taken.entries()) best[index] = Math.min(best[index] ?? 0, time);
  }
  best.sort((a, b) => a - b);
  const at = (share: number) => best[Math.min(best.length - 1, Math.floor(share * best.length))] ?? 0;
  return { median: at(0.5), high: at(0.95), most: at(1) };
}

async function times(query: QueryEngine, document: DocumentNode, texts: readonly string[]) {
  const taken: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    const { errors } = await query.execute({ document, variables: { text } });
    taken.push(performance.now() - start);
    if (errors !== undefined) throw new Error(`${text}: ${errors[0]?.message}`);
  }
  return taken;
}

function table(lines: readonly Line[]): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const growth = (line: Line, of: (line: Line) => Timing) => {
    const before = lines
      .filter(({ engine, size }) => engine === line.engine && size < line.size)
      .sort((a, b) => b.size - a.size)[0];
    return before === undefined ? '' : ` (x${(of(line).median / of(before).median).toFixed(1)})`;
  };
  const rows = lines.map((line) => {
    const cells = [line.suggest, line.search].flatMap((timing, index) => [
      ms(timing.median) + growth(line, (other) => (index === 0 ? other.suggest : other.search)),
      ms(timing.high),
      ms(timing.most),
    ]);
    return `| ${line.engine} | ${line.size.toLocaleString('en')} | ${cells.join(' | ')} | ${ms(line.first)} | ${line.load.toFixed(0)} s |`;
  });
  return [
    `Milliseconds, ${cpus().length} cores shared by service and database; the best of 7 rounds of each of ${prefixes.length} texts for suggest and ${asked.length} for search; in brackets the growth since the size before.`,
    '',
    '| engine | entities | suggest, median | 95% | most | search, median | 95% | most | first search | load |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
