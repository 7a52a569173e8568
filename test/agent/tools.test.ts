import { readdirSync, readFileSync } from 'node:fs';
import { describeEachEngine } from '../neo4j/engines.ts';
import { everyDataset, type RunningService, serveOn } from '../server/serve.ts';
import { agentsPage, rendered } from './agentsPage.ts';
import { Caller, countTokens, type ToolAnswer } from './Caller.ts';
import { ask, goldenQuestions } from './goldenQuestions.ts';

/** Tokens of all tools together, and of one answer. */
const mostListed = 3_000;
const mostAnswered = 5_000;

describeEachEngine('tools for language models', (engine) => {
  let service: RunningService;
  let caller: Caller;
  beforeAll(async () => {
    service = await serveOn(engine, { ...everyDataset, KG_AGENT_QUERY: '1' });
    caller = await Caller.connect(service.address);
  }, 180_000);
  afterAll(async () => {
    await caller?.close();
    await service?.close();
  });

  test('there is one tool for each operation file, read-only, in few tokens', async () => {
    const { tools } = await caller.client.listTools();
    const files = readdirSync('schema/agent').filter((name) => name.endsWith('.graphql'));
    expect(tools.map(({ name }) => `${name}.graphql`)).toEqual(files.sort());
    expect(tools).toHaveLength(8);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/^[A-Z"].*\.$/);
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(outputSchema?.type).toBe('object');
      for (const [name, argument] of Object.entries(inputSchema.properties ?? {})) {
        if (name !== 'cursor') expect(argument).toHaveProperty('description');
      }
    }
    expect(countTokens(JSON.stringify({ tools }))).toBeLessThanOrEqual(mostListed);
    const instructions = caller.client.getInstructions() ?? '';
    expect(instructions).toContain('call find first');
    expect(countTokens(instructions)).toBeLessThan(200);
  });

  test('golden questions are answered, each within its tokens, with datasets and a link', async () => {
    const shown = new Set(goldenQuestions.flatMap(({ datasets }) => datasets));
    expect(shown.size).toBe(10);
    expect(goldenQuestions.length).toBeGreaterThanOrEqual(60);
    const faults: string[] = [];
    for (const golden of goldenQuestions) {
      try {
        for (const answer of await ask(golden, caller)) expectFrugal(answer, service.address);
      } catch (error) {
        faults.push(`${golden.question}\n${(error as Error).message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('what does not fit is left out, is said to be, and follows by the cursor', async () => {
    const args = { subjects: ['haidian'] };
    const ids: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const answer = await caller.call('get_figures', { ...args, ...(cursor && { cursor }) });
      expect(answer.error).toBeUndefined();
      expectFrugal(answer, service.address);
      ids.push(...answer.values.figures.figures.map(({ id }: { id: string }) => id));
      cursor = answer.values.next;
      if (cursor !== undefined) expect(answer.values.notes.join()).toContain('left out');
      pages += 1;
    } while (cursor !== undefined && pages < 20);
    expect(pages).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(58);
    expect(ids).toHaveLength(58);
  });

  test('a cursor of another question, of other data or of nothing is refused', async () => {
    const { values } = await caller.call('get_figures', { subjects: ['haidian'] });
    const other = await caller.call('get_figures', { subjects: ['chaoyang'], cursor: values.next });
    expect(other.error).toContain('another question');
    expect((await caller.call('get_figures', { subjects: ['haidian'], cursor: 'abc' })).error).toContain(
      '"next"',
    );
    const [, ...rest] = JSON.parse(Buffer.from(values.next, 'base64url').toString());
    const old = Buffer.from(JSON.stringify(['another 2', ...rest])).toString('base64url');
    const stale = await caller.call('get_figures', { subjects: ['haidian'], cursor: old });
    expect(stale.error).toContain('data has changed');
  });

  test('bad input is a result that says what to do', async () => {
    const errors: readonly [string, Record<string, unknown>, string][] = [
      ['find', {}, 'find needs "text"'],
      ['find', { txt: '海淀' }, 'Did you mean "text"?'],
      ['find', { text: 5 }, 'Argument "text" got invalid value 5'],
      ['find', { text: '海'.repeat(300) }, '200'],
      ['find', { text: 'x'.repeat(30_000) }, 'at most 20000'],
      ['find', { text: '海淀', types: ['Planet'] }, 'Planet'],
      ['get_figures', { subjects: ['haidian'], from: 'yesterday' }, 'Date'],
      ['get_figures', { subjects: Array.from({ length: 300 }, (_, index) => `id${index}`) }, 'at most 200'],
      ['check_claim', { subject: 'haidian', metric: 'gdp', number: 'many' }, 'Float'],
      ['check_claim', { subject: 'haidian', metric: 'gdp', number: 1, unit: 'CNY and m2' }, 'unit'],
      [
        'check_claim',
        { subject: 'haidian', metric: 'gdp', number: 1, unit: ['CNY', 'm2'] },
        'Argument "unit"',
      ],
      [
        'check_claim',
        { subject: 'haidian', metric: 'gdp', number: 1, comparison: 'ABOUT' },
        'ClaimComparison',
      ],
      ['describe', { id: 'haidian.ai-enterprises.2019-version' }, '"find" gives the ids of now'],
      ['connect', { from: 'haidian', to: 'beijing', maxLength: 99 }, '1 to 10'],
      ['query', {}, 'Give "document", or "find"'],
      ['query', { document: '{ nothing }' }, 'Cannot query field "nothing"'],
      ['query', { document: 'mutation { a }' }, 'mutation'],
      ['query', { document: '{ district(id: "haidian") { id } }', variables: '[1]' }, 'no JSON object'],
    ];
    for (const [tool, args, message] of errors) {
      const { error, tokens } = await caller.call(tool, args);
      expect(error).toContain(message);
      expect(error).not.toMatch(/MATCH|cypher|node_modules|at \w+ \(/);
      expect(tokens).toBeLessThan(400);
    }
    await expect(caller.call('drop_graph')).rejects.toThrow('There is no tool "drop_graph"');
  });

  test('one id of several that nothing has is told beside the answer', async () => {
    const { values } = await caller.call('get_figures', {
      subjects: ['haidian', 'haidien'],
      metrics: ['unicorns'],
    });
    expect(values.figures.total).toBe(1);
    expect(values.notes.join()).toContain('"haidien" (subjects)');
  });

  test('a query of the caller finds its types, runs, and has a budget of its own', async () => {
    const found = await caller.call('query', { find: 'rank metric' });
    expect(found.values.found[0]).toMatch(/^Query\.rank\(/);
    expectFrugal(found);
    const ran = await caller.call('query', {
      document: 'query ($id: ID!) { district(id: $id) { name(lang: EN) } }',
      variables: '{"id": "haidian"}',
    });
    expect(ran.values.data).toEqual({ district: { name: 'Haidian District' } });
    const long = await caller.call('query', {
      document: '{ observations(first: 200) { nodes { id text asStated } } }',
    });
    expectFrugal(long);
    expect(long.values.notes.join()).toMatch(/data|observations\.nodes: \d+ of \d+ told/);
    const dear = await caller.call('query', {
      document: `{ observations(first: 200) { nodes { evidence(first: 50) { source { spans(first: 200) { nodes { id
        statements(first: 100) { nodes { id evidence { id } } } } } } } } } }`,
    });
    expect(dear.error).toContain('COST_EXCEEDED');
  });

  test('docs/agents.md shows what the tools answer, and their tokens', async () => {
    const page = readFileSync(agentsPage, 'utf8');
    expect(await rendered(page, caller, service.address)).toBe(page);
  });

  test('a thousand calls in a row are all answered', async () => {
    const count = engine.name === 'grafeo' ? 1_000 : 200;
    for (let done = 0; done < count; done += 20) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          index % 2 === 0
            ? caller.call('find', { text: `海淀${done % 60}` })
            : caller.call('check_claim', { subject: 'haidian', metric: 'unicorns', number: done }),
        ),
      );
      for (const { error } of answers) expect(error).toBeUndefined();
    }
  });
});

function expectFrugal({ result, values, error, tokens }: ToolAnswer, address?: string): void {
  if (error !== undefined) return;
  expect(tokens).toBeLessThanOrEqual(mostAnswered);
  const [text] = result.content;
  expect(JSON.parse(text?.type === 'text' ? text.text : '')).toEqual(values);
  if (address === undefined) return;
  expect(values.explorer.startsWith(`${address}/`)).toBe(true);
  expect(Object.values(values.datasets)).not.toHaveLength(0);
  for (const version of Object.values(values.datasets)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
}
