import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { keepBesideData } from '../../src/load/keepBesideData.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { findServer } from '../../test/neo4j/findServer.ts';
import type { ContenderProcess } from '../contenders/ContenderProcess.ts';
import {
  type ContenderName,
  documentsFor,
  onPostgres,
  startContender,
  titleOf,
} from '../contenders/roster.ts';
import { loadGraph } from '../graph.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import type { Timings } from '../load/Load.ts';
import { LoadGenerator } from '../load/LoadGenerator.ts';
import { measureAbuse } from '../measure/abuse.ts';
import { measureBinding } from '../measure/binding.ts';
import { databaseCpu } from '../measure/databaseCpu.ts';
import { measureDeepPages } from '../measure/deepPages.ts';
import { Results } from '../measure/Results.ts';
import { ask, canonical } from '../measure/sameAnswers.ts';
import { type PostgresServer, startPostgres } from '../postgres/startPostgres.ts';
import type { Shape } from '../shapes.ts';
import { type ReportInput, report } from './query/report.ts';
import { readSettings, type Settings, settingOptions } from './query/Settings.ts';

type Running = ReadonlyMap<ContenderName, ContenderProcess>;

const cwd = process.cwd();

export const suite: Suite = {
  about: 'this service beside hand-written Cypher, the bare driver and @neo4j/graphql over HTTP',
  section: { page: 'docs/benchmarks.md', name: 'query' },
  options: settingOptions,
  peers: true,
  run: async (order) => {
    const settings = readSettings(order);
    return report(await compareContenders(settings, order));
  },
};

/** A warm-up ends after so many requests or so many turns. */
const warmUpRequests = 800;
const maxWarmUps = 3;

/** Fill the databases, start the contenders, hold their answers against each other, and time them. */
export async function compareContenders(settings: Settings, { say }: Order): Promise<ReportInput> {
  const directory = join(cwd, 'schema');
  const model = await loadModel(directory);
  const server = await findServer({ heap: '1g', pageCache: '256m' });
  if (server === undefined)
    throw new Error('No Neo4j can be started: Java with Maven, or Docker, is needed.');
  const running = new Map<ContenderName, ContenderProcess>();
  const generator = new LoadGenerator();
  let postgres: PostgresServer | undefined;
  try {
    say(`Neo4j: ${server.description}. Loading the graph ...`);
    const store = createNeo4jStore(server.address);
    const began = performance.now();
    const { version } = await store.verify();
    await loadGraph(store, model);
    await withLoadLock(store, {}, (lock) => keepBesideData(store, model, lock));
    await store.close();
    say(`Loaded in ${((performance.now() - began) / 1000).toFixed(1)} s. Starting the contenders ...`);
    if (settings.contenders.some((name) => onPostgres.includes(name))) {
      // It needs what only the benchmark installs.
      const filler = '../postgres/fillPostgres.js';
      const { fillPostgres } = (await import(filler)) as {
        fillPostgres(address: string): Promise<void>;
      };
      postgres = await startPostgres();
      await fillPostgres(postgres.address);
      say(`PostgreSQL ${postgres.version} has the same graph.`);
    }
    const start = {
      ...{ neo4j: server.address, schema: directory },
      ...(postgres !== undefined && { postgres: postgres.address }),
    };
    for (const name of settings.contenders) {
      const profile = name === settings.profile ? { profile: join(cwd, 'bench/dist/profiles') } : {};
      running.set(name, await startContender(name, { ...start, ...profile }));
    }
    const idle = await memoryOf(running);
    const database = databaseCpu();
    await checkSameAnswers(running, settings);
    say('All contenders give the same answers.');
    const results = await measure(running, settings, generator, database, say);
    const loaded = await memoryOf(running);
    const more = settings.more
      ? {
          binding: await measureBinding(model),
          pages: await measureDeepPages(server.address, model),
          abuse: await measureAbuse(cwd),
        }
      : undefined;
    return { settings, results, idle, loaded, neo4jVersion: version, ...more };
  } finally {
    await generator.stop();
    await Promise.all([...running.values()].map((contender) => contender.stop()));
    await server.stop();
    await postgres?.stop();
  }
}

/** Every contender must give the same answers, or its speed means nothing. */
async function checkSameAnswers(running: Running, { shapes }: Settings): Promise<void> {
  for (const shape of shapes) {
    for (const n of [0, 1, 17, 123]) {
      let expected: unknown;
      for (const [name, { url }] of running) {
        if (url === undefined || name === 'hello') continue;
        for (const document of documentsFor(name, shape)) {
          const data = await ask(url, document, shape.variables(n)).catch((error: Error) => {
            throw new Error(`${titleOf(name)}, ${shape.name}: ${error.message}`);
          });
          const answer = canonical(data, shape);
          expected ??= answer;
          deepStrictEqual(answer, expected, `${titleOf(name)} answers ${shape.name} differently`);
        }
      }
    }
  }
}

async function measure(
  running: Running,
  settings: Settings,
  generator: LoadGenerator,
  database: (() => number) | undefined,
  say: Order['say'],
): Promise<Results> {
  const results = new Results();
  const { connections, warmUpMs } = settings;
  const once = async (name: ContenderName, shape: Shape, document: string, milliseconds: number) => {
    const contender = running.get(name);
    if (contender === undefined) throw new Error(`${name} does not run.`);
    const { url } = contender;
    if (url === undefined) return contender.run(shape.name, milliseconds, connections);
    return generator.run({ url, document, shape: shape.name, connections, milliseconds });
  };
  // What every request needs (HTTP, Apollo, driver) is compiled before the first shape is timed.
  const [first] = settings.shapes;
  for (const name of running.keys()) {
    if (first !== undefined) await once(name, first, documentsFor(name, first)[0] ?? '', 2 * warmUpMs);
  }
  for (const shape of settings.shapes) {
    const asked = [...running.keys()].filter((name) => name !== 'hello' || shape.name === 'point');
    const documents = new Map<ContenderName, string>();
    for (const name of asked) {
      let best = 0;
      for (const document of documentsFor(name, shape)) {
        const rate = await warmUp((ms) => once(name, shape, document, ms), warmUpMs);
        if (rate > best) documents.set(name, document);
        best = Math.max(best, rate);
      }
    }
    for (let round = 0; round < settings.rounds(shape); round++) {
      // Each round begins with another contender: whoever follows a heavy one has no fixed place.
      const turn = round % asked.length;
      for (const name of [...asked.slice(turn), ...asked.slice(0, turn)]) {
        const document = documents.get(name) ?? '';
        const before = await running.get(name)?.usage();
        const databaseBefore = database?.();
        const timings = await once(name, shape, document, settings.roundMs(shape));
        const after = await running.get(name)?.usage();
        results.add(shape.name, name, {
          ...timings,
          serviceCpuMs: (after?.cpuMs ?? Number.NaN) - (before?.cpuMs ?? Number.NaN),
          databaseCpuMs: (database?.() ?? Number.NaN) - (databaseBefore ?? Number.NaN),
        });
      }
    }
    const rates = asked.map((name) => `${name} ${results.summary(shape.name, name)?.rate.toFixed(0)}`);
    say(`${shape.name}: ${rates.join(', ')} requests/s`);
  }
  return results;
}

/** Ask until enough was compiled on both sides, but not for ever; gives requests a millisecond at last. */
async function warmUp(ask: (milliseconds: number) => Promise<Timings>, warmUpMs: number): Promise<number> {
  let requests = 0;
  for (let turn = 1; ; turn++) {
    const { latencies, milliseconds } = await ask(warmUpMs);
    requests += latencies.length;
    if (requests >= warmUpRequests || turn === maxWarmUps) return latencies.length / milliseconds;
  }
}

async function memoryOf(running: Running): Promise<ReadonlyMap<ContenderName, number>> {
  const memory = new Map<ContenderName, number>();
  for (const [name, contender] of running) memory.set(name, (await contender.usage()).bytes);
  return memory;
}
