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

type Call = readonly [tool: string, args: Readonly<Record<string, unknown>>];

/** Calls, each with the arguments of a question people ask. */
const calls: readonly Call[] = [
  ['find', { text: '人工智能企业' }],
  ['get_figures', { subjects: ['haidian'], metrics: ['ai-enterprises', 'unicorns'] }],
  ['check_claim', { subject: 'haidian', metric: 'ai-enterprises', comparison: 'AT_LEAST', number: 1500 }],
];

/** Revisions of the protocol: that of now, and that of the clients there are most of. */
const revisions = ['2026-07-28', '2025-11-25'] as const;
type Revision = (typeof revisions)[number];

const meta = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

interface Asked {
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

async function run({ quick, say }: Order): Promise<string> {
  const rounds = quick ? 200 : 3_000;
  const start = { neo4j: { uri: '', user: '', password: '' }, schema: 'schema' };
  const { tools } = await loadTools('schema/agent', (await loadApi('schema')).schema);
  const rows: string[][] = [];
  const compare = async (names: readonly string[], one: Asked, other: Asked) => {
    const [byGraphql, byMcp]: [number[], number[]] = [[], []];
    // The two take turns, and turns in being first: what disturbs one, or follows from the other, disturbs
    // both. The first tenth is for compilers.
    for (let round = 0; round < rounds * 1.1; round += 1) {
      const turns = [[one, byGraphql] as const, [other, byMcp] as const];
      for (const [asked, times] of round % 2 === 0 ? turns : turns.reverse()) {
        const took = await timed(asked);
        if (round >= rounds / 10) times.push(took);
      }
    }
    const [half = [], tenth = []] = [0.5, 0.9].map((part) => [
      quantile(byGraphql, part),
      quantile(byMcp, part),
    ]);
    const over = number((half[1] ?? Number.NaN) - (half[0] ?? 0), 2);
    say(`${names.join(', ')}: ${over} ms over GraphQL`);
    rows.push([...names, ...[...half, ...tenth].map((value) => number(value, 2)), over]);
  };
  const within = async (
    file: string,
    argument: string | undefined,
    work: (url: string) => Promise<void>,
  ): Promise<void> => {
    const service = await ContenderProcess.start(file, argument, start);
    try {
      await work(String(service.url));
    } finally {
      await service.stop();
    }
  };
  await within('emptyTool', undefined, async (url) => {
    for (const revision of revisions) {
      const nothing = { url, body: {}, headers: {} };
      await compare(
        ['a tool that does nothing', '', revision],
        nothing,
        calling(url, ['empty', {}], revision),
      );
    }
  });
  for (const [kept, cacheBytes] of [
    ['kept', undefined],
    ['not kept', '0'],
  ] as const) {
    await within('service', cacheBytes, async (url) => {
      for (const revision of revisions) {
        for (const call of calls) {
          const [name, variables] = call;
          const query = tools.find((tool) => tool.name === name)?.document;
          const asked = { url, body: { query, variables }, headers: {} };
          await compare([name, kept, revision], asked, calling(url, call, revision));
        }
      }
    });
  }
  const head = [
    'tool',
    'answers',
    'revision',
    'GraphQL',
    'MCP',
    'GraphQL, slowest tenth',
    'MCP, slowest tenth',
    'overhead',
  ];
  return `${circumstances(quick, `${number(rounds)} calls of each, one at a time`)} Milliseconds.

${table(head, rows, 3)}`;
}

/** A call of a tool of the service that answers GraphQL at an address. */
function calling(graphql: string, [name, args]: Call, revision: Revision): Asked {
  const isNow = revision === '2026-07-28';
  const params = { name, arguments: args, ...(isNow && { _meta: meta }) };
  return {
    url: new URL('/mcp', graphql).href,
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
    headers: {
      'mcp-protocol-version': revision,
      ...(isNow && { 'mcp-method': 'tools/call', 'mcp-name': name }),
    },
  };
}

/** Milliseconds until a request is answered and read. */
async function timed({ url, body, headers }: Asked): Promise<number> {
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
