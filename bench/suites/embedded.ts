import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import type { CypherStatement } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { loadGraph, size } from '../graph.ts';
import { circumstances, milliseconds, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { bestTimes, quantile } from '../harness/statistics.ts';
import { shapes } from '../shapes.ts';

/** Times are of engine and database: parsing, validation and HTTP are not in them. */
export const suite: Suite = {
  about: 'the embedded engine: each shape beside its hand-written statement, and a kept store opened again',
  section: { page: 'docs/benchmarks.md', name: 'embedded' },
  run,
};

async function run({ quick, say }: Order): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'kg-bench-'));
  const path = join(directory, 'graph.grafeo');
  const began = performance.now();
  try {
    const { model, schema } = await loadApi('schema');
    const filled = createGrafeoStore({ path });
    await loadGraph(filled, model);
    await filled.close();
    const built = performance.now();
    say(`Filled in ${seconds(built - began)} s.`);
    const store = createGrafeoStore({ path });
    await store.verify();
    const opened = performance.now();
    const engine = createQueryEngine({ model, schema, store, timeoutMs: 60_000 });
    const rows: string[][] = [];
    for (const shape of shapes) {
      const document = parse(shape.document);
      const variables = Array.from({ length: quick ? 5 : 20 }, (_, index) => shape.variables(index));
      const ours = await measured(variables, async (values) => {
        const { errors } = await engine.execute({ document, variables: { ...values } });
        if (errors !== undefined) throw errors[0];
      });
      const hand = await measured(variables, (parameters) =>
        store.read({ text: shape.statement, parameters } as CypherStatement),
      ).catch((error: Error) => {
        // An aggregate inside a map literal, for one.
        say(`${shape.name}: this engine does not take the statement (${error.message})`);
        return [];
      });
      const [our, byHand] = [quantile(ours, 0.5), quantile(hand, 0.5)];
      rows.push([shape.title, milliseconds(our), milliseconds(byHand), number(byHand / our, 2)]);
      say(`${shape.name}: ${milliseconds(our)} ms, by hand ${milliseconds(byHand)} ms`);
    }
    await store.close();
    return `${circumstances(quick, `${number(size.districts)} districts`)}

Filled and kept in ${seconds(built - began)} s; opened again in ${seconds(opened - built)} s; ${number(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end.

A dash: this engine does not take the statement.

${table(['', 'engine, ms', 'hand-written statement, ms', '÷ by hand'], rows)}`;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The best of three rounds each; one look is enough at what takes seconds. */
async function measured<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  const first = items.slice(0, 1);
  const began = performance.now();
  await Promise.all(first.map(work));
  const once = performance.now() - began;
  return once > 1_000 ? [once] : bestTimes(items, 3, work);
}

const seconds = (elapsed: number) => number(elapsed / 1000, 1);
