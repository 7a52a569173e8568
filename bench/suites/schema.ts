import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { circumstances, milliseconds, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { measureGenerators } from './schema/measureGenerators.ts';
import { measurePlayground } from './schema/measurePlayground.ts';
import { measureSize } from './schema/measureSize.ts';

/** What editors, generators and type checkers bear of the schema, beside the schema of another revision. */
export const suite: Suite = {
  about: 'how large the schema is, and how long editors, generators and type checkers take over it',
  section: { page: 'docs/clients.md', name: 'schema' },
  options: { revisions: { type: 'string' } },
  run,
};

/** The last with a filter and an ordering for each relationship; and the one of the working tree. */
const before = 'e0d7142';
const now = 'now';

async function run({ quick, values, say }: Order): Promise<string> {
  const revisions = values.revisions?.split(',') ?? [before, now];
  const columns: Map<string, string>[] = [];
  for (const revision of revisions) {
    const sdl =
      revision === now
        ? readFileSync('schema/api.graphql', 'utf8')
        : execFileSync('git', ['show', `${revision}:schema/api.graphql`], {
            encoding: 'utf8',
            maxBuffer: 1e8,
          });
    const rounds = quick ? 1 : 5;
    const column = new Map<string, string>();
    for (const [what, value] of measureSize(sdl, rounds)) column.set(what, number(value));
    say(`${revision}: size`);
    for (const [what, value] of await measureGenerators(sdl, rounds)) column.set(what, number(value));
    say(`${revision}: generators`);
    for (const [what, value] of await measurePlayground(sdl, rounds)) column.set(what, milliseconds(value));
    say(`${revision}: the playground`);
    columns.push(column);
  }
  const rows = [...(columns[0] ?? new Map<string, string>()).keys()].map((what) => [
    what,
    ...columns.map((column) => column.get(what) ?? '–'),
  ]);
  return `${circumstances(quick)}

${table(['', ...revisions.map((revision) => (revision === now ? 'now' : `at ${revision}`))], rows)}`;
}
