import { type ContenderName, titleOf } from '../contenders/roster.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import type { Results } from '../measure/Results.ts';
import type { Shape } from '../shapes.ts';
import { readSettings, settingOptions } from './query/Settings.ts';
import { compareContenders } from './query.ts';

/** Nodes that a district brings: itself, its industries, their figures and the evidence of these. */
const nodesOfDistrict = 1 + 50 + 50 * 10 * 2;
const compared = 'ours,embedded,hand,peer,sql,postgraphile';

export const suite: Suite = {
  about: 'this service beside its peers on Neo4j and on PostgreSQL, at several sizes of one graph',
  section: { page: 'docs/benchmarks.md', name: 'peers' },
  options: { ...settingOptions, sizes: { type: 'string' } },
  peers: true,
  run,
};

async function run(order: Order): Promise<string> {
  const { quick, values, say } = order;
  const sizes = (values.sizes ?? (quick ? '10000' : '10000,100000,1000000')).split(',').map(Number);
  const settings = {
    ...readSettings({ ...order, values: { contenders: compared, ...values } }),
    more: false,
  };
  const measured: { readonly nodes: number; readonly results: Results }[] = [];
  let databases = '';
  for (const size of sizes) {
    const districts = Math.max(1, Math.round(size / nodesOfDistrict));
    // The graph's size is read where rows are made and where questions are, in processes of their own too.
    process.env.KG_BENCH_DISTRICTS = String(districts);
    const nodes = districts * nodesOfDistrict;
    say(`${number(nodes)} nodes ...`);
    const { results, neo4jVersion } = await compareContenders(settings, order);
    measured.push({ nodes, results });
    databases = `Neo4j ${neo4jVersion} (heap 1 GiB, page cache 256 MiB), PostgreSQL (shared buffers 256 MiB)`;
  }
  return [
    circumstances(quick, databases, `${settings.connections} connections`),
    ...settings.shapes.map((shape) => shapeTable(shape, settings.contenders, measured)),
  ].join('\n\n');
}

function shapeTable(
  { name, title }: Shape,
  contenders: readonly ContenderName[],
  measured: readonly { readonly nodes: number; readonly results: Results }[],
): string {
  const rows = contenders.map((contender) => {
    const rates = measured.map(({ results }) => results.summary(name, contender)?.rate);
    const last = measured.at(-1)?.results.ratio(name, 'ours', contender);
    return [
      titleOf(contender),
      ...rates.map((rate, index) => {
        const before = index === 0 ? undefined : rates[index - 1];
        const kept = before === undefined || rate === undefined ? '' : ` (${number(rate / before, 2)})`;
        return rate === undefined ? '–' : `${number(rate)}${kept}`;
      }),
      last === undefined ? '–' : number(last, 2),
    ];
  });
  const head = ['', ...measured.map(({ nodes }) => `${number(nodes)} nodes`), 'this service on Neo4j ÷ it'];
  return `### Peers: ${title}\n\nRequests/s (÷ those at the size before).\n\n${table(head, rows)}`;
}
