import { writeFileSync } from 'node:fs';
import { withEngines } from '../neo4j/withEngines.ts';
import { DearSearch } from './DearSearch.ts';
import { openSkewed } from './openSkewed.ts';

export interface DearOptions {
  readonly minutes: number;
  readonly seed: number;
  /** `grafeo` when undefined: processor time of another process is not counted. */
  readonly engine: string | undefined;
  /** Nodes of the graph. */
  readonly nodes: number;
  /** File to write the dearest operations to, as test/dear/dear.test.ts reads them. */
  readonly keep: string | undefined;
}

/** Look for operations that cost more than their price says, and print the dearest. */
export async function searchDear({ minutes, seed, engine, nodes, keep }: DearOptions): Promise<void> {
  await withEngines(engine ?? 'grafeo', async ([place]) => {
    if (place === undefined) return;
    const store = await place.open();
    const service = await openSkewed(store, nodes, 60_000);
    const cpu = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const search = new DearSearch(service.engine, service.schema, service.facts, cpu, seed);
    const end = performance.now() + minutes * 60_000;
    for (let told = performance.now(); performance.now() < end; ) {
      await search.step();
      if (performance.now() - told < 30_000) continue;
      told = performance.now();
      const [worst] = search.worst;
      console.log(
        `${search.tried} tried, ${search.refused} refused; dearest ${worst?.times.toFixed(1)} times.`,
      );
    }
    const worst = search.worst.map(({ text, variables, price, times, cpu, bytes }) => ({
      ...{ price, times: Number(times.toFixed(1)), ms: Number(cpu.toFixed(1)), characters: bytes },
      ...{ query: text.replaceAll(/\s+/g, ' '), variables },
    }));
    for (const { query, variables, ...found } of worst) {
      console.log(`\n${JSON.stringify(found)}\n${query}\n${JSON.stringify(variables)}`);
    }
    if (keep !== undefined) writeFileSync(keep, `${JSON.stringify(worst, null, 2)}\n`);
    await store.close();
  });
}
