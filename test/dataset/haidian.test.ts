import { join } from 'node:path';
import { auditDataset } from '../../src/dataset/audit/auditTogether.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { coverage } from '../../src/dataset/verify/coverage.ts';
import { verifyDataset } from '../../src/dataset/verify/verifyDataset.ts';
import { SourceText } from '../../src/source/SourceText.ts';
import { repository, schemaModel } from './folder.ts';
import { sourceFile } from './sourceFile.ts';

let dataset: Dataset;

beforeAll(async () => {
  const validation = await validateDataset(join(repository, 'data/haidian-2025-07'), await schemaModel());
  expect(validation.errors).toEqual([]);
  expect(validation.warnings).toEqual([]);
  dataset = validation.dataset as Dataset;
});

describe('the shipped dataset', () => {
  test('open figures stay open, and what is announced is no target', () => {
    expect(dataset.nodes.get('haidian.ai-enterprises.2025-07-17')?.properties).toMatchObject({
      asStated: '1900余家',
      qualifier: 'OVER',
      low: 1900,
      lowOpen: true,
    });
    expect(dataset.nodes.get('haidian.ai-enterprises.2025-07-17')?.properties).not.toHaveProperty('value');
    const ahead = [...dataset.nodes.values()].filter(
      ({ type, properties }) => type === 'Observation' && properties.modality !== 'ACTUAL',
    );
    expect(ahead.map(({ properties }) => [properties.asStated, properties.modality])).toEqual([
      ['460万平方米', 'FORECAST'],
    ]);
  });

  test('no two figures of it contradict each other', async () => {
    const results = [...auditDataset(dataset, await schemaModel())];
    expect(results.filter(({ verdict }) => verdict === 'FAILS')).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === 'HOLDS').length).toBeGreaterThanOrEqual(6);
    for (const { reason, verdict } of results)
      expect(`${verdict} ${reason}`).toMatch(/^(?:HOLDS|UNDECIDED) .{20,}/u);
  });
});

const file = sourceFile('haidian-2025-07-17.txt');
const withText = file === undefined ? describe.skip : describe;

withText('against its source text', () => {
  test('every evidence span agrees with the text', async () => {
    const text = await SourceText.read(file as string);
    const result = verifyDataset(dataset, await schemaModel(), text);
    expect(result.findings).toEqual([]);
    expect(result.spans).toBeGreaterThan(100);
    expect(result.statements).toBeGreaterThan(60);
  });

  test('no number of the text is missed', async () => {
    const text = await SourceText.read(file as string);
    const result = coverage(dataset, await schemaModel(), text);
    expect(result.missed.map(({ paragraph, asStated }) => `${paragraph} ${asStated}`)).toEqual([]);
    expect(result.staleRejections).toEqual([]);
    expect(result.total).toBeGreaterThan(80);
    expect(dataset.metadata.coverage).toEqual({
      numbers: result.total,
      modelled: result.modelled.length,
      rejected: result.rejected.length,
      missed: 0,
    });
  });
});
