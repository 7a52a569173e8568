import { loadTools } from '../../src/agent/loadTools.ts';
import { loadApi } from '../../src/api/loadApi.ts';
import { ContenderProcess } from '../contenders/ContenderProcess.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { quantile } from '../harness/statistics.ts';

export const suite: Suite = {
  about: 'tools over the Model Context Protocol beside the same operations over GraphQL',
  section: { page: 'docs/benchmarks.md', name: 'mcp' },
  run,
};

/** Calls, each with the arguments of a question people ask. */
const calls: readonly (readonly [tool: string, args: Readonly<Record<string, unknown>>])[] = [
  ['find', { text: '人工智能企业' }],
  ['get_figures', { subjects: ['haidian'], metrics: ['ai-enterprises', 'unicorns'] }],
  ['check_claim', { subject: 'haidian', metric: 'ai-enterprises', comparison: 'AT_LEAST', number: 1500 }],
];

const revision = '2026-07-28';
const meta = {
  'io.modelcontextprotocol/protocolVersion': revision,
  'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

async function run({ quick, say }: Order): Promise<string> {
  const rounds = quick ? 200 : 3_000;
  const start = { neo4j: { uri: '', user: '', password: '' }, schema: 'schema' };
  const { tools } = await loadTools('schema/agent', (await loadApi('schema')).schema);
  const rows: string[][] = [];
  for (const [kept, cacheBytes] of [
    ['kept', undefined],
    ['not kept', '0'],
  ] as const) {
    const service = await ContenderProcess.start('service', cacheBytes, start);
    try {
      const graphql = String(service.url);
      for (const [name, args] of calls) {
        const document = tools.find((tool) => tool.name === name)?.document;
        const asked = { query: document, variables: args };
        const called = {
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name, arguments: args, _meta: meta },
        };
        const headers = { 'mcp-protocol-version': revision, 'mcp-method': 'tools/call', 'mcp-name': name };
        const mcp = new URL('/mcp', graphql).href;
        const [byGraphql, byMcp]: [number[], number[]] = [[], []];
        // The two take turns, so that what disturbs one disturbs the other; the first tenth is for compilers.
        for (let round = 0; round < rounds * 1.1; round += 1) {
          const [one, other] = [await timed(graphql, asked, {}), await timed(mcp, called, headers)];
          if (round < rounds / 10) continue;
          byGraphql.push(one);
          byMcp.push(other);
        }
        const [half, tenth] = [0.5, 0.9].map((part) => [quantile(byGraphql, part), quantile(byMcp, part)]);
        const over = (pair: number[] | undefined) => number((pair?.[1] ?? Number.NaN) - (pair?.[0] ?? 0), 2);
        say(`${name}, ${kept}: ${over(half)} ms over GraphQL`);
        const cells = [half, tenth].flatMap((pair) => (pair ?? []).map((value) => number(value, 2)));
        rows.push([name, kept, ...cells, over(half)]);
      }
    } finally {
      await service.stop();
    }
  }
  const head = [
    'tool',
    'answers',
    'GraphQL',
    'MCP',
    'GraphQL, slowest tenth',
    'MCP, slowest tenth',
    'overhead',
  ];
  return `${circumstances(quick, `${number(rounds)} calls of each, one at a time`)} Milliseconds; a shared machine.

${table(head, rows, 2)}`;
}

/** Milliseconds until a request is answered and read. */
async function timed(url: string, body: unknown, headers: Record<string, string>): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const took = performance.now() - began;
  if (!response.ok || text.includes('"errors"') || text.includes('"isError":true')) throw new Error(text);
  return took;
}
