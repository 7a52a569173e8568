import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { neo4jAddress } from '../../test/neo4j/TestServer.ts';
import { withEngines } from '../../test/neo4j/withEngines.ts';
import { circumstances } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { askNation } from '../scale/askNation.ts';
import { Ledger } from '../scale/Ledger.ts';
import { measureChild } from '../scale/measureChild.ts';
import { keptIn, measureNation } from '../scale/measureNation.ts';
import {
  type Answered,
  type Exported,
  reportAnswers,
  reportExports,
  reportLeftOut,
  reportSteps,
} from '../scale/report.ts';
import { writeNation } from '../scale/writeNation.ts';

/** Each step is a command in a process of its own, from its start to its end, or until it answers. */
export const suite: Suite = {
  about: 'a made-up nation validated, loaded, asked and exported: seconds, memory and growth by size',
  section: { page: 'docs/benchmarks.md', name: 'scale' },
  options: {
    sizes: { type: 'string' },
    engine: { type: 'string' },
    heap: { type: 'string' },
    minutes: { type: 'string' },
  },
  run,
};

/** What Neo4j is given: at a million nodes its store is larger than the page cache. */
const memories = {
  quick: { heap: '512m', pageCache: '64m' },
  full: { heap: '2g', pageCache: '512m' },
};

async function run({ quick, values, say }: Order): Promise<string> {
  const sizes = (values.sizes ?? (quick ? '10000' : '10000,100000,1000000')).split(',').map(Number);
  const minutes = Number(values.minutes ?? 40);
  const heap = values.heap === undefined ? undefined : Number(values.heap);
  const memory = quick ? memories.quick : memories.full;
  const directory = mkdtempSync(join(tmpdir(), 'kg-scale-'));
  const ledger = new Ledger(minutes, say);
  const answers: Answered[] = [];
  const exports: Exported[] = [];
  try {
    await withEngines(
      values.engine,
      async (engines) => {
        for (const size of sizes) {
          const scratch = join(directory, String(size));
          const written = writeNation(join(scratch, 'first'), size);
          const first = written.folder;
          const second = writeNation(join(scratch, 'second'), size, 1, 2).folder;
          const rows = written.nodes + written.relationships;
          await ledger.take('validate', { engine: '–', size, rows }, () =>
            measureChild(['validate', first], { heap }),
          );
          const nation = { first, second, scratch };
          const exported = new Map<string, number>();
          for (const { name: engine, open } of engines) {
            await (await open()).close();
            const where = { engine, size, rows };
            if (!(await measureNation(engine, nation, where, ledger, { heap, memory }, exported))) continue;
            const store =
              engine === 'neo4j' ? createNeo4jStore(neo4jAddress()) : openKeptStore(keptIn(nation), false);
            for await (const asked of askNation(store, quick)) answers.push({ engine, size, rows, ...asked });
            await store.close();
            say(`${size}, questions, ${engine}: asked`);
          }
          exports.push({ size, exported });
          rmSync(scratch, { recursive: true, force: true });
        }
      },
      memory,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return [
    circumstances(
      quick,
      heap === undefined ? 'the default heap' : `a heap of ${heap} MB`,
      `Neo4j with a heap of ${memory.heap} and a page cache of ${memory.pageCache}`,
    ),
    reportSteps(ledger),
    ...reportLeftOut(ledger, minutes),
    reportExports(exports),
    reportAnswers(answers),
  ].join('\n\n');
}
