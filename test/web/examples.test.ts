import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { describeEachEngine } from '../neo4j/engines.ts';
import { everyDataset, type RunningService, serve, serveOn } from '../server/serve.ts';

const folder = join(__dirname, '../../web/playground/examples');
const examples = readdirSync(folder).map((name) => ({
  name,
  query: readFileSync(join(folder, name), 'utf8'),
}));

/** How many leaves of an answer hold something. */
function filled(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + filled(part), 0);
}

/** Paths of lists in an answer that hold nothing. */
function emptyLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && value.length === 0) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyLists(part, `${path}.${key}`));
}

test('there are at least five examples, and each begins by saying what it shows', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
  for (const { query } of examples) expect(query).toMatch(/^# \S/);
});

/** Calls of the root fields that code answers. */
const queries = join(__dirname, '../../schema/queries');
const computed = new RegExp(
  `\\b(${readdirSync(queries)
    .flatMap((file) => parse(readFileSync(join(queries, file), 'utf8')).definitions)
    .flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === 'Query'
        ? (definition.fields ?? [])
        : [],
    )
    .map(({ name }) => name.value)
    .join('|')})\\(`,
);

const answers = new Map<string, unknown>();

describeEachEngine('playground examples', (engine) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await serveOn(engine, everyDataset);
  }, 120_000);
  afterAll(() => service?.close());

  test.each(examples)('$name answers with data', async ({ name, query }) => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(response.status).toBe(200);
    for (const [field, part] of Object.entries(answer.data)) {
      expect({ field, isFilled: filled(part) > 3 }).toEqual({ field, isFilled: true });
    }
    // A list right below a root field that is empty shows a newcomer nothing.
    expect(emptyLists(answer.data).filter((path) => path.split('.').length <= 3)).toEqual([]);
    // Both engines answer the same, to the letter.
    if (answers.has(name)) expect(answer.data).toEqual(answers.get(name));
    answers.set(name, answer.data);
  });
});

describe('explanations of playground examples', () => {
  let silent: RunningService;
  let telling: RunningService;
  beforeAll(async () => {
    [silent, telling] = await Promise.all([serve(everyDataset), serve({ ...everyDataset, KG_EXPLAIN: '1' })]);
  }, 60_000);
  afterAll(() => Promise.all([silent?.close(), telling?.close()]));

  const ask = async (service: RunningService, query: string, extensions?: object) => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });
    return (await response.json()) as {
      data: object;
      extensions?: { explain: { statement: string; before?: string[]; parameters: string[]; cost: number } };
    };
  };

  test.each(examples)('$name has one statement, told to who asks a service that tells', async ({ query }) => {
    const asked = { explain: true };
    const { data, extensions } = await ask(telling, query, asked);
    const { statement = '', parameters = [], cost = 0 } = extensions?.explain ?? {};
    expect(statement).toMatch(/MATCH \(/);
    expect(statement).not.toContain(';');
    // One statement: it returns once, after every subquery.
    expect(statement.match(/^RETURN /gm)).toHaveLength(1);
    for (const name of parameters) expect(statement).toContain(`$${name}`);
    expect(cost).toBeGreaterThan(0);
    // What finds nodes by text or by path first is told as well, and only there.
    if (extensions?.explain.before !== undefined) expect(query).toMatch(computed);

    expect(await ask(telling, query)).toEqual({ data });
    expect(await ask(silent, query, asked)).toEqual({ data });
  });
});
