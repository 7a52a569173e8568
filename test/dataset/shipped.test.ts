import { readdirSync, readFileSync } from 'node:fs';
import { validateDatasets } from '../../src/dataset/readDatasets.ts';
import { schemaModel } from './folder.ts';

test('the datasets that come with the package can be loaded together, and docs/sources.md counts them', async () => {
  const { folders, datasets, clashes } = await validateDatasets(
    readdirSync('data')
      .filter((name) => !name.endsWith('.yaml'))
      .map((name) => `data/${name}`),
    await schemaModel(),
  );
  expect(folders.flatMap(({ errors }) => errors)).toEqual([]);
  expect(clashes).toEqual([]);
  expect(folders.flatMap(({ warnings }) => warnings)).toEqual([]);
  const listed = readFileSync('docs/sources.md', 'utf8').matchAll(
    /^\| `([\w-]+)` \|[^|]*\|[^|]*\| (\d+) \| (\d+) \|/gmu,
  );
  const count = (id: string, type: string) =>
    [...(datasets.find(({ metadata }) => metadata.id === id)?.nodes.values() ?? [])].filter(
      (node) => node.type === type,
    ).length;
  expect([...listed].map(([, id, figures, places]) => [id, Number(figures), Number(places)])).toEqual(
    datasets
      .map(({ metadata: { id } }) => [id, count(id, 'Observation'), count(id, 'Evidence')])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
});
