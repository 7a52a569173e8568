import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEngines } from '../../test/neo4j/withEngines.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { type Measured, measureChild } from '../scale/measureChild.ts';
import { withImported } from '../scale/measureImport.ts';
import { type WrittenNation, writeNation } from '../scale/writeNation.ts';

interface Line extends Omit<Measured, 'output'> {
  readonly step: string;
  /** A dash for steps without a database. */
  readonly engine: string;
  readonly size: number;
  /** Nodes and relationships. */
  readonly rows: number;
}

/** Each step is a command in a process of its own, from its start to its end, or until it answers. */
export const suite: Suite = {
  about: 'a made-up nation validated, loaded, served and exported: seconds, memory and growth by size',
  section: { page: 'docs/benchmarks.md', name: 'scale' },
  options: { sizes: { type: 'string' }, engine: { type: 'string' }, heap: { type: 'string' } },
  run,
};

async function run({ quick, values, say }: Order): Promise<string> {
  const sizes = (values.sizes ?? (quick ? '10000' : '10000,100000')).split(',').map(Number);
  const heap = values.heap === undefined ? undefined : Number(values.heap);
  const directory = mkdtempSync(join(tmpdir(), 'kg-scale-'));
  const lines: Line[] = [];
  try {
    for (const size of sizes) {
      const nation = writeNation(directory, size);
      const rows = nation.nodes + nation.relationships;
      const take = async (step: string, engine: string, measured: Promise<Measured>) => {
        const { seconds, peak } = await measured;
        lines.push({ step, engine, size, rows, seconds, peak });
        say(`${size}, ${step}, ${engine}: ${number(seconds, 1)} s, ${number(peak / 2 ** 20)} MiB`);
      };
      await take('validate', '–', measureChild(['validate', nation.folder], { heap }));
      await withEngines(values.engine, async (engines) => {
        for (const { name, open } of engines) {
          await (await open()).close();
          await measureEngine(name, nation, join(directory, `${name}-${size}`), heap, take);
        }
      });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return report(lines, quick, heap);
}

async function measureEngine(
  engine: string,
  { folder }: WrittenNation,
  kept: string,
  heap: number | undefined,
  take: (step: string, engine: string, measured: Promise<Measured>) => Promise<void>,
): Promise<void> {
  const environment = {
    ...(engine === 'neo4j' ? addressOfNeo4j() : { KG_STORE: kept }),
    KG_DATASETS: folder,
  };
  const child = (args: readonly string[], until?: string) =>
    measureChild(args, { environment, heap, ...(until !== undefined && { until }) });
  await take('load', engine, child(['load', folder]));
  await take('load again', engine, child(['load', folder]));
  await take('start', engine, child(['serve', '--port', '0'], 'Explorer: '));
  await take('export, every format', engine, child(['export', '--format', 'all', '--out', `${kept}-export`]));
  const files = `${kept}-import`;
  await take(
    'export for the import tool',
    engine,
    child(['export', '--format', 'neo4j-import', '--out', files]),
  );
  if (engine !== 'neo4j') return;
  await withImported(files, { heap: '1g', pageCache: '256m' }, (seconds) =>
    // What Java holds is not ours.
    take('import by neo4j-admin', engine, Promise.resolve({ seconds, peak: 0, output: '' })),
  );
}

function addressOfNeo4j(): Record<string, string> {
  const { uri, user, password } = JSON.parse(process.env.KG_TEST_NEO4J_ADDRESS ?? '{}');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

function report(lines: readonly Line[], quick: boolean, heap: number | undefined): string {
  const rows = [...lines]
    .sort((a, b) => order(a, lines) - order(b, lines) || a.size - b.size)
    .map((line) => {
      const before = lines
        .filter(({ step, engine, size }) => step === line.step && engine === line.engine && size < line.size)
        .sort((a, b) => b.size - a.size)[0];
      // 1 is linear: twice the rows, twice the seconds.
      const growth = before && line.seconds / before.seconds / (line.rows / before.rows);
      return [
        line.step,
        line.engine,
        number(line.size),
        number(line.rows),
        number(line.seconds, 1),
        number(line.rows / line.seconds),
        line.peak === 0 ? '' : number(line.peak / 2 ** 20),
        growth === undefined ? '' : number(growth, 2),
      ];
    });
  const limit = heap === undefined ? 'the default heap' : `a heap of ${heap} MB`;
  return `${circumstances(quick, limit)}

${table(['step', 'engine', 'nodes', 'nodes and relationships', 's', 'rows/s', 'peak, MiB', 'growth ÷ rows'], rows, 2)}`;
}

function order({ step, engine }: Line, lines: readonly Line[]): number {
  return lines.findIndex((line) => line.step === step && line.engine === engine);
}
