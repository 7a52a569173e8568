/**
 * Loads and exports while no file may grow beyond some bytes, as on a disk that is full, and again without that
 * limit; prints what came of it as JSON (`DiskFullReport`). A process of its own, since the limit is one of
 * processes, and since the signal that comes with it ends those in which a library listens to it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { KgError } from '../../src/errors/KgError.ts';
import { type ExportFormat, exportFormats, exportGraph } from '../../src/export/exportGraph.ts';
import { publishDataset } from '../../src/export/publish/publishDataset.ts';
import { readDataState } from '../../src/load/dataVersion.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore, openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { contents, manySchools, prepare, townModel } from './fixture.ts';

interface Refused {
  readonly code: string | undefined;
  readonly message: string;
}

/** What a full disk left, and what came of it once there was room. */
export interface DiskFullReport {
  readonly load: {
    readonly refused: Refused;
    /** Changes written before. */
    readonly written: number;
    readonly pending: readonly string[];
    readonly resumed: boolean;
    readonly isEqual: boolean;
    readonly changedAgain: boolean;
    readonly pendingAfter: readonly string[];
  };
  /** By format. */
  readonly exports: Readonly<
    Record<string, { readonly refused: Refused; readonly left: readonly string[]; readonly made: number }>
  >;
}

const schools = manySchools(2_000);

async function onFullDisk(bytes: number, work: () => Promise<unknown>): Promise<Refused> {
  const limit = (value: string) =>
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${value}:`]);
  limit(String(bytes));
  try {
    await work();
    return { code: undefined, message: 'It was done.' };
  } catch (error) {
    const { code, message } = error as KgError;
    return { code, message };
  } finally {
    limit('unlimited');
  }
}

async function tryLoad(folder: string, model: Model, whole: GraphStore): Promise<DiskFullReport['load']> {
  let store = openKeptStore(folder, false);
  await prepare(store, model);
  let written = 0;
  const options = { atOnce: 0, batchSize: 20 };
  const refused = await onFullDisk(300_000, () =>
    loadDataset(store, model, schools, {
      ...options,
      onProgress: ({ phase, done }) => {
        if (phase === 'write') written = done;
      },
    }),
  );
  const { pending } = await readDataState(store);
  // The process ends, and another one finds room.
  await store.close();
  store = openKeptStore(folder, false);
  const { resumed } = await loadDataset(store, model, schools, options);
  const isEqual = isDeepStrictEqual(await contents(store), await contents(whole));
  const { changed: changedAgain } = await loadDataset(store, model, schools);
  const { pending: pendingAfter } = await readDataState(store);
  await store.close();
  return { refused, written, pending, resumed, isEqual, changedAgain, pendingAfter };
}

/** Files below a folder; folders that are empty are nothing. */
const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);

async function tryExport(place: string, format: ExportFormat | 'all', model: Model, store: GraphStore) {
  mkdirSync(place);
  const out = join(place, 'graph');
  const work = () =>
    format === 'all'
      ? publishDataset({ store, model, dataset: 'many', directory: place, software: 'test' })
      : exportGraph({ store, model, format, dataset: undefined, out });
  // What 2,000 schools do not fit into, in any format.
  const refused = await onFullDisk(20_000, work);
  const left = filesIn(place);
  await work();
  return { refused, left, made: filesIn(place).length };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kg-full-'));
  const model = await townModel();
  const whole = createGrafeoStore();
  await prepare(whole, model);
  await loadDataset(whole, model, schools);
  const load = await tryLoad(join(folder, 'graph'), model, whole);
  const exports: Record<string, DiskFullReport['exports'][string]> = {};
  for (const format of [...exportFormats, 'all'] as const) {
    exports[format] = await tryExport(join(folder, format), format, model, whole);
  }
  await whole.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(JSON.stringify({ load, exports } satisfies DiskFullReport));
}

void main();
