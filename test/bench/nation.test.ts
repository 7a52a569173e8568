import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askNation } from '../../bench/scale/askNation.ts';
import { nation } from '../../bench/scale/nation.ts';
import { writeNation } from '../../bench/scale/writeNation.ts';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';

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

test('a second edition of the nation is loaded as few changes, and every question of the benchmark is answered', async () => {
  const model = await loadModel('schema');
  const store = createGrafeoStore();
  const loads = [];
  for (const edition of [1, 2] as const) {
    const { folder } = writeNation(join(directory, String(edition)), 1_000, 1, edition);
    loads.push(...(await prepareStore({ store, model, directories: [folder] })));
  }
  const changed = loads.map(({ report }) => report.nodes.Evidence?.changed ?? 0);
  expect(changed).toEqual([0, Math.floor((loads[0]?.report.nodes.Evidence?.added ?? 0) / 100)]);
  expect(changed[1]).toBeGreaterThan(0);
  const steps = new Set<string>();
  for await (const { step } of askNation(store, true)) steps.add(step);
  expect([...steps]).toEqual(['hub page', 'filters', 'aggregates', 'search']);
  await store.close();
}, 60_000);
