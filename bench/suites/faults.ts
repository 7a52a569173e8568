import { circumstances } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { healthTable, measureHealth } from './faults/health.ts';
import { measureRecovery } from './faults/recovery.ts';

/** What a service does while it is hurt: by a database that goes away, and by operations made to hurt. */
export const suite: Suite = {
  about: 'recovery after a restart of Neo4j, and health while dear operations are sent',
  section: { page: 'docs/benchmarks.md', name: 'faults' },
  options: { engine: { type: 'string' }, part: { type: 'string' } },
  run: async ({ quick, values, say }) => {
    const cwd = process.cwd();
    const parts: string[] = [];
    if (values.part !== 'recovery') {
      const rows: (readonly string[])[] = [];
      for (const engine of values.engine === undefined ? ['grafeo', 'neo4j'] : [values.engine]) {
        rows.push(...(await measureHealth(cwd, engine, quick, say)));
      }
      parts.push(healthTable(rows));
    }
    if (values.part !== 'health' && values.engine !== 'grafeo') parts.push(await measureRecovery(cwd, say));
    return `${circumstances(quick)}\n\n${parts.join('\n\n')}`;
  },
};
