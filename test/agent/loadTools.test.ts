import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { AgentTool } from '../../src/agent/AgentTool.ts';
import { estimateTokens } from '../../src/agent/estimateTokens.ts';
import { explorerAddress } from '../../src/agent/explorerAddress.ts';
import { fitAnswer, trimmed } from '../../src/agent/fitAnswer.ts';
import { loadTools } from '../../src/agent/loadTools.ts';
import { loadApi } from '../../src/api/loadApi.ts';
import { readAddress, writeAddress } from '../../web/view/codec.ts';
import { viewOf } from '../../web/view/viewOf.ts';
import { countTokens } from './Caller.ts';
import { goldenQuestions } from './goldenQuestions.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await loadApi('schema'));
});

/** The tools of a folder with one operation file. */
async function toolsOf(text: string): Promise<readonly AgentTool[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kg-tools-'));
  try {
    writeFileSync(join(folder, 'a.graphql'), text);
    return (await loadTools(folder, schema)).tools;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const operation = (inner: string, variables = '') => `"Does it." query a${variables} { ${inner} }`;

test('adding a tool is adding a file: arguments, answers and schemas follow', async () => {
  const [tool] = await toolsOf(`
    "Lists districts."
    query list(
      "How they begin"
      $begin: String = "海"
      $first: Int = 2
      $after: String
    ) @explorer(address: "search?q={begin}") {
      districts(where: { name: { startsWith: $begin } }, first: $first, after: $after) @page {
        total: totalCount
        list: edges { cursor node { id label city { label } population: observations(first: 1) { nodes { value } } } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
  expect(tool?.inputSchema).toEqual({
    type: 'object',
    properties: {
      begin: { type: 'string', description: 'How they begin', default: '海' },
      cursor: { type: 'string' },
    },
  });
  const listed = { type: 'object', properties: { cursor: {}, id: {}, label: {}, city: {}, population: {} } };
  for (const name of ['cursor', 'id', 'label', 'city']) {
    Object.assign(listed.properties, { [name]: { type: 'string' } });
  }
  Object.assign(listed.properties, { population: { type: 'array', items: { type: 'number' } } });
  expect(tool?.outputSchema).toMatchObject({
    properties: { districts: { properties: { total: { type: 'integer' }, list: { items: listed } } } },
  });
  expect(tool?.document).not.toMatch(/@page|@explorer|Lists|begin"/);
});

test.each([
  ['a field nobody has', operation('nothing'), 'a.graphql:1:22: Cannot query field "nothing"'],
  ['no description', 'query a { __typename }', 'has a description'],
  ['no name', '"It." query { __typename }', 'one operation'],
  ['two operations', `${operation('__typename')} query b { __typename }`, 'one operation'],
  ['an argument without description', operation('district(id: $id) { id }', '($id: ID!)'), 'is an argument'],
  ['a page without pageInfo', operation('districts @page { nodes { id } }'), 'pageInfo'],
  ['a syntax error', 'query {', 'Syntax Error'],
])('%s is a fault of the file, with its place', async (_what, text, message) => {
  await expect(toolsOf(text)).rejects.toMatchObject({
    code: 'MODEL_INVALID',
    message: expect.stringContaining(message),
  });
});

test('the estimate is no less than what a model counts, and less than twice as much', () => {
  const texts = goldenQuestions.map((question) => JSON.stringify(question));
  for (const text of [...texts, ...texts.map((one) => JSON.stringify(one))]) {
    const counted = countTokens(text);
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(counted);
    expect(estimateTokens(text)).toBeLessThan(2 * counted + 20);
  }
});

test('addresses of the explorer are those that the pages write and read', async () => {
  const { tools } = await loadTools('schema/agent', schema);
  const values = {
    ...{ text: '海淀, "a" & b', id: 'a,b/ c', from: 'a', to: 'b,c', subject: 'x' },
    ...{ ids: ['p7.a', 'q,r'], subjects: ['haidian', 'a,b'], metrics: ['gdp'] },
  };
  for (const { address } of tools) {
    if (address === undefined) continue;
    const [path = '', query = ''] = explorerAddress(address, values).split('?');
    expect(readAddress(path, query === '' ? '' : `?${query}`)).toMatchObject({
      view: expect.any(Object),
      unread: [],
    });
  }
  expect(explorerAddress('search?q={text}', values)).toBe(
    writeAddress(viewOf('search', { q: values.text }), undefined),
  );
  expect(explorerAddress('e/{id}', { id: 'haidian' })).toBe(
    writeAddress(viewOf('entity', { id: 'haidian' }), undefined),
  );
  const chart = 'chart?show=compare&subjects={subjects}&metrics={metrics}';
  expect(explorerAddress(chart, values)).toBe(
    writeAddress(
      viewOf('chart', { show: 'compare', subjects: values.subjects, metrics: ['gdp'] }),
      undefined,
    ),
  );
  expect(explorerAddress(chart, { subjects: ['a'] })).toBe('chart?show=compare&subjects=a');
});

test('a page goes on where it ended, to its last item, and then to the next page', async () => {
  const [tool] = await toolsOf(
    `"Lists." query list($after: String) { districts(after: $after) @page { nodes { id } pageInfo { hasNextPage endCursor } } }`,
  );
  if (tool === undefined) throw new Error('There is no tool.');
  const ids = Array.from({ length: 40 }, (_, index) => `district-number-${index}`);
  const data = {
    districts: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: true, endCursor: 'end' } },
  };
  const told: unknown[] = [];
  let at = { after: undefined as string | undefined, skip: 0 };
  for (let page = 0; page < 50 && at.after === undefined; page += 1) {
    const { values, next } = fitAnswer(tool, data, at, 60);
    told.push(...(values.districts as unknown[]));
    if (next === undefined) throw new Error('It ended before the list.');
    at = next;
  }
  expect(told).toEqual(ids);
  expect(at).toEqual({ after: 'end', skip: 0 });
});

test('what is too long by itself is cut, longest lists first, and that is said', () => {
  const notes: string[] = [];
  const value = { few: [1, 2], many: Array.from({ length: 1_000 }, (_, index) => `item ${index}`) };
  const cut = trimmed(value, 200, notes) as typeof value;
  expect(cut.few).toEqual([1, 2]);
  expect(cut.many.length).toBeLessThan(100);
  expect(notes).toEqual([`many: ${cut.many.length} of 1000 told.`]);
  const texts: string[] = [];
  expect(JSON.stringify(trimmed({ text: '长'.repeat(5_000) }, 200, texts)).length).toBeLessThan(500);
  expect(texts.join()).toContain('are cut');
});
