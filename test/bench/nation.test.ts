import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nation } from '../../bench/scale/nation.ts';
import { writeNation } from '../../bench/scale/writeNation.ts';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';

const directory = mkdtempSync(join(tmpdir(), 'kg-nation-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a made-up nation is a valid dataset, of about the size that was asked for', async () => {
  const { folder, nodes, relationships } = writeNation(directory, 4_000);
  const { dataset, errors } = await validateDataset(folder, await loadModel('schema'));
  expect(errors).toEqual([]);
  expect(dataset?.nodes.size).toBe(nodes);
  expect(dataset?.relationships).toHaveLength(relationships);
  expect(Math.abs(nodes - 4_000)).toBeLessThan(1_000);
  expect(relationships / nodes).toBeGreaterThan(3);
});

test('the same size and seed give the same nation, another seed another one', () => {
  const written = [1, 1, 2].map((seed) => JSON.stringify([...nation(1_000, seed)]));
  expect(written[0]).toBe(written[1]);
  expect(written[0]).not.toBe(written[2]);
});

test('the nation has hubs, ties, missing values, long names and figures that two sources state', () => {
  const rows = [...nation(10_000)];
  const of = (type: string) => rows.filter((one) => one.type === type).map(({ row }) => row);
  const most = (values: readonly unknown[]) => {
    const counts = new Map<unknown, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return Math.max(...counts.values());
  };
  const figures = of('Observation');
  expect(most(of('Evidence').map(({ source }) => source))).toBeGreaterThan(1_000);
  expect(most(figures.map(({ asStated }) => asStated))).toBeGreaterThan(5);
  expect(figures.some(({ period }) => (period as { kind: string }).kind === 'UNKNOWN')).toBe(true);
  expect(of('Organization').some(({ name }) => String(name).length > 25)).toBe(true);
  const stated = figures.map(({ subject, metric, period }) => JSON.stringify([subject, metric, period]));
  expect(most(stated.filter((key) => key.includes('INTERVAL')))).toBeGreaterThan(1);
});
