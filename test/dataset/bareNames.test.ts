import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';

const root = mkdtempSync(join(tmpdir(), 'kg-names-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a field may be named as what every object has', async () => {
  const [schema, folder] = [join(root, 'schema'), join(root, 'things')];
  for (const file of ['directives.graphql', 'scalars.graphql', 'Node.graphql']) {
    cpSync(join('schema', file), join(schema, file));
  }
  writeFileSync(
    join(schema, 'things.graphql'),
    'type Thing implements Node @node { constructor: String toString: String! valueOf: Int hasOwnProperty: String }',
  );
  mkdirSync(folder);
  writeFileSync(join(folder, 'dataset.yaml'), 'id: things\ntitle: Things\nversion: "1"\n');
  const whole = [
    '{"id":"a","toString":"x","constructor":"y","valueOf":3}\n',
    '{"id":"b","toString":"x"}\n',
  ].join('');
  writeFileSync(join(folder, 'Thing.ndjson'), `${whole}{"id":"c","valueOf":4}\n`);
  const model = await loadModel(schema);
  const { errors } = await validateDataset(folder, model);
  expect(errors.map(({ code, message }) => [code, message])).toEqual([
    ['MISSING_FIELD', 'c lacks toString.'],
  ]);
  writeFileSync(join(folder, 'Thing.ndjson'), whole);
  const { dataset } = await validateDataset(folder, model);
  expect(dataset?.nodes.get('a')?.properties).toEqual({
    id: 'a',
    toString: 'x',
    constructor: 'y',
    valueOf: 3n,
  });
  expect(Object.keys(dataset?.nodes.get('b')?.properties ?? {})).toEqual(['id', 'toString']);
});
