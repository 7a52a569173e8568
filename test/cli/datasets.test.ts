import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { kg } from './run.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

describe('kg coverage', () => {
  const text = join(folders.root, 'text.txt');
  const printed = '12155.2亿元\n';
  const metadata = (coverage: string) => `# What it is
id: small
title: Small # in English
version: "1"
texts:
  - { source: src, file: text.txt, sha256: ${createHash('sha256').update(printed).digest('hex')} }
${coverage}assertions: [{ type: Observation, atLeast: 1 }]
`;
  const write = (coverage: string) => folders.write({ ...smallDataset, 'dataset.yaml': metadata(coverage) });
  beforeAll(() => writeFileSync(text, printed));

  test('refuses counts that are not current, and corrects them on demand', async () => {
    const folder = write('coverage: { numbers: 2, modelled: 1, rejected: 1, missed: 0 } # as counted\n');
    const stale = await kg(['coverage', '--text', text, folder]);
    expect(stale.code).toBe(1);
    expect(stale.out).toContain(
      'dataset.yaml: coverage is not { numbers: 1, modelled: 1, rejected: 0, missed: 0 }',
    );
    const json = JSON.parse((await kg(['coverage', '--text', text, '--json', folder])).out);
    expect(json).toMatchObject({ stale: true, recorded: { numbers: 2 }, total: 1 });

    expect((await kg(['coverage', '--text', text, '--write', folder])).code).toBe(0);
    expect(readFileSync(join(folder, 'dataset.yaml'), 'utf8')).toBe(
      metadata('coverage: { numbers: 1, modelled: 1, rejected: 0, missed: 0 } # as counted\n'),
    );
    expect((await kg(['coverage', '--text', text, folder])).code).toBe(0);
  });

  test('corrects counts written over several lines', async () => {
    const folder = write('coverage:\n  numbers: 2\n  modelled: 1\n  rejected: 1\n  missed: 0\n');
    expect((await kg(['coverage', '--text', text, '--write', folder])).code).toBe(0);
    expect((await kg(['coverage', '--text', text, folder])).code).toBe(0);
  });

  test('adds counts that are not there yet, and keeps every comment', async () => {
    const folder = write('');
    expect((await kg(['coverage', '--text', text, folder])).code).toBe(1);
    expect((await kg(['coverage', '--text', text, '--write', folder])).code).toBe(0);
    const written = readFileSync(join(folder, 'dataset.yaml'), 'utf8');
    expect(written).toContain('coverage: { numbers: 1, modelled: 1, rejected: 0, missed: 0 }');
    for (const comment of ['# What it is', '# in English']) expect(written).toContain(comment);
    expect((await kg(['coverage', '--text', text, folder])).code).toBe(0);
  });
});

describe('kg export', () => {
  const environment = () => ({ KG_DATASETS: folders.write(smallDataset) });

  test('writes folders that kg validate accepts', async () => {
    const out = join(folders.root, 'out');
    const { code, error } = await kg(['export', '--format', 'csv', '--out', out], environment());
    expect([code, error]).toEqual([0, 'small: 6 nodes, 5 relationships\n']);
    expect(readdirSync(join(out, 'small')).sort()).toEqual([
      ...[
        'District.csv',
        'Evidence.csv',
        'Metric.csv',
        'Observation.csv',
        'Source.csv',
        'dataset.yaml',
        'units.yaml',
      ],
    ]);
    const { out: validated } = await kg(['validate', join(out, 'small')]);
    expect(validated).toContain('6 nodes, 5 relationships; 0 errors');
    expect((await kg(['export', '--format', 'ndjson', '--out', out], environment())).code).toBe(2);
  });

  test('prints a graph, or writes it to a file whole', async () => {
    const printed = await kg(
      ['export', '--format', 'turtle', '--base', 'https://example.org/'],
      environment(),
    );
    expect(printed.code).toBe(0);
    expect(printed.out).toContain('<https://example.org/haidian> a ');
    const file = join(folders.root, 'graphs', 'graph.graphml');
    expect((await kg(['export', '--format', 'graphml', '--out', file], environment())).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<\?xml[\s\S]*<\/graphml>\n$/);
  });

  test.each([
    ['no format', [], '--format ndjson'],
    ['an unknown format', ['--format', 'xlsx'], '--format ndjson'],
    ['an unknown dataset', ['--format', 'turtle', '--dataset', 'smal'], 'it has small'],
    ['a base that is no IRI', ['--format', 'turtle', '--base', 'a b'], '--base must be an absolute IRI'],
  ])('%s is refused', async (_name, argv, named) => {
    const { code, out, error } = await kg(['export', ...argv], environment());
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(named);
    expect(existsSync('export')).toBe(false);
  });
});
