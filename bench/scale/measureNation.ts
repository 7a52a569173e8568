import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { checksumsName, manifestName } from '../../src/export/publish/DataPackage.ts';
import type { ServerMemory } from '../../test/neo4j/jarServer.ts';
import type { Engine } from '../../test/neo4j/openEngines.ts';
import { neo4jAddress, type ServerAddress } from '../../test/neo4j/TestServer.ts';
import { databaseCpu } from '../measure/databaseCpu.ts';
import type { Ledger, Where } from './Ledger.ts';
import { type Measured, measureChild } from './measureChild.ts';
import { withImported } from './measureImport.ts';

/** A nation in its two editions. */
export interface Editions {
  /** Folders of the datasets. */
  readonly first: string;
  readonly second: string;
  /** What is written of it: exports, kept stores, files for the import. */
  readonly scratch: string;
}

/** How the steps run. */
export interface Circumstances {
  /** Megabytes of the JavaScript heap; the default of Node.js when undefined. */
  readonly heap: number | undefined;
  readonly memory: ServerMemory;
}

/** Under which the number of exports stands beside their files. */
export const exportsKey = '';

/** The folder of the embedded engine's graph. */
export const keptIn = ({ scratch }: Editions): string => join(scratch, 'kept');

/**
 * Load, start and export a nation on one engine, each step a command of its own.
 * @param exported how many exports have a file with this checksum and name; added to
 * @returns whether the nation is loaded
 * @throws Error when a load that has nothing to change changes something
 */
export async function measureNation(
  engine: Engine['name'],
  nation: Editions,
  where: Where,
  ledger: Ledger,
  { heap, memory }: Circumstances,
  exported: Map<string, number>,
): Promise<boolean> {
  const { first, second, scratch } = nation;
  const child = (
    at: Readonly<Record<string, string>>,
    folder: string,
    args: readonly string[],
    until?: string,
  ) =>
    measureChild(args, {
      environment: { ...at, KG_DATASETS: folder },
      heap,
      ...(until !== undefined && { until }),
    });
  const here: Readonly<Record<string, string>> =
    engine === 'neo4j' ? settingsOf(neo4jAddress()) : { KG_STORE: keptIn(nation) };
  const database = (engine === 'neo4j' ? databaseCpu() : undefined) ?? (() => 0);
  const step = (name: string, measure: () => Promise<Measured>) =>
    ledger.take(name, where, async () => {
      const before = database();
      const measured = await measure();
      return { ...measured, processor: measured.processor + (database() - before) / 1000 };
    });
  const exportAll = async (at: Readonly<Record<string, string>>, out: string) => {
    const measured = await child(at, second, ['export', '--format', 'all', '--out', out]);
    for (const file of [exportsKey, ...(await checksumsIn(out))])
      exported.set(file, (exported.get(file) ?? 0) + 1);
    return measured;
  };

  if (!(await step('load, in bulk', () => child(here, first, ['load', first])))) return false;
  await step('load, nothing changed', async () => unchanged(await child(here, first, ['load', first])));
  await step('start', () => child(here, first, ['serve', '--port', '0'], 'Explorer: '));
  if (!(await step('load, a hundredth changed', () => child(here, second, ['load', second])))) return true;
  await step('export, every format', () => exportAll(here, join(scratch, `${engine}-export`)));
  const files = join(scratch, `${engine}-import`);
  const isWritten = await step('export for the import tool', () =>
    child(here, second, ['export', '--format', 'neo4j-import', '--out', files]),
  );
  // The same files whichever engine writes them.
  if (engine !== 'neo4j' || !isWritten) return true;
  await withImported(files, memory, async (seconds, address) => {
    const there = settingsOf(address);
    // What Java holds is not ours, and of this server nobody counts the processor time.
    const uncounted = (name: string, measure: () => Promise<Pick<Measured, 'seconds' | 'peak'>>) =>
      ledger.take(name, where, async () => ({ ...(await measure()), processor: 0 }));
    await uncounted('import by neo4j-admin', async () => ({ seconds, peak: 0 }));
    await uncounted('load after the import', async () =>
      unchanged(await child(there, second, ['load', second])),
    );
    await uncounted('export of what was imported', () => exportAll(there, join(scratch, 'imported-export')));
  });
  return true;
}

function settingsOf({ uri, user, password }: ServerAddress): Readonly<Record<string, string>> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

function unchanged(measured: Measured): Measured {
  if (measured.output.includes('nothing to change')) return measured;
  throw new Error(`The graph was to be as it is loaded, and is not: ${measured.output}`);
}

/** Formats that tell when a node was changed, which each load does at its own time. */
const timed = /\.(ttl|graphml)$/;
const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** Checksums of all files of an export but its manifest, which names the graph and the day; without times of loads. */
async function checksumsIn(directory: string): Promise<readonly string[]> {
  const [path] = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(checksumsName),
  );
  if (path === undefined) throw new Error(`There is no export in ${directory}.`);
  const lines = readFileSync(join(directory, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(manifestName));
  return Promise.all(
    lines.map(async (line) => {
      const [, name = ''] = line.split('  ');
      return timed.test(name) ? `${await withoutTimes(join(directory, dirname(path), name))}  ${name}` : line;
    }),
  );
}

async function withoutTimes(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of createInterface({ input: createReadStream(file) })) {
    hash.update(`${line.replaceAll(time, '')}\n`);
  }
  return hash.digest('hex');
}
