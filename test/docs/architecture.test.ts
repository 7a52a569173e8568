import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';

const root = path.join(__dirname, '../..');

/** The first fenced block of a language in the page. */
function block(page: string, language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\\n\`\`\``).exec(page)?.[1] ?? '';
}

test('the statement in docs/architecture.md is the one its operation compiles to', async () => {
  const page = await readFile(path.join(root, 'docs/architecture.md'), 'utf8');
  const { model, schema } = await loadApi(path.join(root, 'schema'));
  const store = createGrafeoStore({});
  const document = parse(block(page, 'graphql'));
  expect(validate(schema, document)).toEqual([]);
  const engine = createQueryEngine({ model, schema, store });
  const { extensions } = await engine.execute({ document, variables: { id: 'haidian' }, explain: true });
  expect(extensions).toMatchObject({ explain: { statement: block(page, 'cypher') } });
  await store.close();
});
