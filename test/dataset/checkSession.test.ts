import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckSession } from '../../src/dataset/CheckSession.ts';
import { DatasetFolders, schemaModel, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

/** Write a file of a folder; its time moves on though the clock may not have. */
let later = Date.now() / 1000;
function change(file: string, text: string): void {
  writeFileSync(file, text);
  later += 1;
  utimesSync(file, later, later);
}

test('checks that are repeated read and compare what a change touches, and nothing else', async () => {
  const requires = (id: string) => `id: ${id}\ntitle: ${id}\nversion: "1"\nrequires: [small]\n`;
  const small = folders.write(smallDataset);
  const other = folders.write(
    { 'dataset.yaml': requires('other'), 'Topic.yaml': '- { id: t.a, name: 甲题 }\n' },
    'other',
  );
  const alone = folders.write({ 'Topic.yaml': '- { id: t.b, name: 乙题 }\n' }, 'alone');
  const session = new CheckSession(await schemaModel());
  const text = join(folders.root, 'a.txt');
  change(text, '海淀区12155.2亿元\n');
  const check = async () => {
    const before = session.work;
    const { folders: found, datasets } = await session.validate([small, other, alone]);
    await session.text(text);
    const { work } = session;
    return {
      errors: found.flatMap(({ errors }) => errors.map(({ code }) => code)),
      datasets,
      work: [work.folders - before.folders, work.texts - before.texts],
    };
  };

  const first = await check();
  expect(first).toMatchObject({ errors: [], work: [3, 1] });
  const again = await check();
  expect(again.work).toEqual([0, 0]);
  expect(again.datasets.every((dataset, index) => dataset === first.datasets[index])).toBe(true);

  change(join(alone, 'Topic.yaml'), '- { id: t.c, name: 丙题 }\n');
  const third = await check();
  expect(third.work).toEqual([1, 0]);
  expect(third.datasets.map(({ metadata }) => metadata.id)).toEqual(['small', 'other', 'alone']);
  expect(third.datasets[2]?.nodes.has('t.c')).toBe(true);

  // What is required is read again, and so is what requires it.
  change(
    join(small, 'Metric.yaml'),
    `${smallDataset['Metric.yaml']}- { id: t.a, name: 某数, unit: CNY, statistic: FLOW }\n`,
  );
  expect(await check()).toMatchObject({ errors: ['DUPLICATE_ID'], work: [2, 0] });
  change(join(small, 'Metric.yaml'), smallDataset['Metric.yaml']);
  expect(await check()).toMatchObject({ errors: [], work: [2, 0] });

  change(text, '海淀区\n');
  expect((await check()).work).toEqual([0, 1]);
});

test('a dataset is compared with a text once', async () => {
  const text = join(folders.root, 'b.txt');
  change(text, '海淀区12155.2亿元\n');
  const folder = folders.write({
    ...smallDataset,
    'dataset.yaml': `id: small\ntitle: x\nversion: "1"\ntexts:\n  - { source: src, file: b.txt, sha256: ${'0'.repeat(64)} }\n`,
  });
  const session = new CheckSession(await schemaModel());
  const compare = async () => {
    const [dataset] = (await session.validate([folder])).datasets;
    if (dataset === undefined) throw new Error('The dataset is not valid.');
    return session.compare(dataset, await session.text(text));
  };
  const first = await compare();
  expect(await compare()).toBe(first);
  expect(session.work.comparisons).toBe(1);
});
