import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeNation } from '../../bench/scale/writeNation.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { validateDatasets } from '../../src/dataset/readDatasets.ts';
import { DatasetFolders, places, repository, schemaModel } from './folder.ts';
import { inFiles } from './inFiles.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

/** Everything that is read and found, in order. */
async function all(directories: readonly string[]) {
  const model = await schemaModel();
  const { datasets, ...found } = await validateDatasets(directories, model);
  const told = found.folders.map(({ dataset: _, ...rest }) => rest);
  return { ...found, folders: told, datasets: datasets.map((one) => contentOf(describeDataset(one, model))) };
}

function contentOf({ nodes, relationships, external, externalRelationships, ...rest }: Dataset) {
  return {
    nodes: [...nodes],
    relationships: [...relationships],
    external: [...(external ?? [])],
    externalRelationships: [...(externalRelationships ?? [])],
    rest,
  };
}

test('rows in files are the same datasets, with the same findings, as rows in memory', async () => {
  const data = join(repository, 'data');
  const shipped = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const nation = writeNation(folders.root, 2_000).folder;
  for (const directories of [shipped.map(({ name }) => join(data, name)), [nation]]) {
    const inMemory = await all(directories);
    expect(inMemory.datasets.length).toBeGreaterThan(0);
    expect(await inFiles(() => all(directories))).toEqual(inMemory);
  }
}, 240_000);

test('an id of the first part that the nine hundredth has again, and one that a later part has, are found', async () => {
  const district = (number: number, more = {}) =>
    `${JSON.stringify({ id: `d${number}`, name: { ZH_HANS: `第${number}区`, EN: `District ${number}` }, ...more })}\n`;
  const parts = Object.fromEntries(
    Array.from({ length: 900 }, (_, part) => {
      const more = part === 0 ? { city: { to: 'p900', basis: 'BACKGROUND' } } : {};
      return [
        `District/${part + 1}.ndjson`,
        district(2 * part, more) + district(part === 899 ? 1 : 2 * part + 1),
      ];
    }),
  );
  const city = `${JSON.stringify({ id: 'p900', name: '某市', kind: 'CITY' })}\n`;
  const { errors, unlisted } = await inFiles(() =>
    folders.validate({ ...parts, 'Place/1.ndjson': `\n`, 'Place/2.ndjson': city }),
  );
  expect(unlisted.errors).toBe(0);
  expect(places(errors)).toEqual(['900.ndjson:2:1 DUPLICATE_ID']);
  expect(errors[0]?.message).toMatch(/The id d1 is already used at .*District\/1\.ndjson:2:1/);
}, 120_000);
