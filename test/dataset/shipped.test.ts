import { readdirSync } from 'node:fs';
import { validateDatasets } from '../../src/dataset/readDatasets.ts';
import { schemaModel } from './folder.ts';

test('the datasets that come with the package can be loaded together, and nothing is left to look at', async () => {
  const { folders, clashes } = await validateDatasets(
    readdirSync('data')
      .filter((name) => !name.endsWith('.yaml'))
      .map((name) => `data/${name}`),
    await schemaModel(),
  );
  expect(folders.flatMap(({ errors }) => errors)).toEqual([]);
  expect(clashes).toEqual([]);
  expect(folders.flatMap(({ warnings }) => warnings)).toEqual([]);
});
