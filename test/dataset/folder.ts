import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Validation, validateDataset } from '../../src/dataset/readDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { inFiles } from './inFiles.ts';

export const repository = resolve(__dirname, '../..');

let model: Promise<Model> | undefined;

/** The model of the repository's own schema files. */
export function schemaModel(): Promise<Model> {
  model ??= loadModel(join(repository, 'schema'));
  return model;
}

/** Characters of a dataset that is read twice. */
const small = 20_000;

function plain({ dataset, ...found }: Validation) {
  return { ...found, nodes: [...(dataset?.nodes ?? [])], relationships: [...(dataset?.relationships ?? [])] };
}

/** A temporary folder with datasets in it, the shared units beside them. */
export class DatasetFolders {
  readonly root = mkdtempSync(join(tmpdir(), 'kg-dataset-'));

  constructor() {
    copyFileSync(join(repository, 'data/units.yaml'), join(this.root, 'units.yaml'));
  }

  /** Write a dataset; a `dataset.yaml` is added when the files have none. */
  write(files: Readonly<Record<string, string | Uint8Array>>, id = 'small'): string {
    const folder = join(this.root, id);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const all = { 'dataset.yaml': `id: ${id}\ntitle: Small\nversion: "1"\n`, ...files };
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return folder;
  }

  /** Write and validate. Small datasets are read a second time, with their rows in files: nothing may differ. */
  async validate(files: Readonly<Record<string, string | Uint8Array>>, id = 'small'): Promise<Validation> {
    const folder = this.write(files, id);
    const found = await validateDataset(folder, await schemaModel());
    if (Object.values(files).reduce((sum, { length }) => sum + length, 0) > small) return found;
    const again = await inFiles(async () => plain(await validateDataset(folder, await schemaModel())), 1);
    expect(again).toEqual(plain(found));
    return found;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Problems as `File.yaml:line:column CODE`, without the temporary folder. */
export function places(problems: Validation['errors']): string[] {
  return problems.map(({ where, code }) => `${where.slice(where.lastIndexOf('/') + 1)} ${code}`);
}

/** The smallest files with one figure and everything it needs. */
export const smallDataset = {
  'Source.yaml': '- { id: src, name: 某文, title: 某文 }\n',
  'District.yaml': '- id: haidian\n  name: { ZH_HANS: 海淀区, EN: Haidian District }\n',
  'Metric.yaml':
    '- { id: gdp, name: 地区生产总值, unit: CNY, statistic: FLOW }\n- { id: share, name: 地区生产总值占比, unit: "%", statistic: SHARE, base: gdp }\n',
  'Evidence.yaml':
    '- { id: ev, source: src, paragraph: 1, start: 0, end: 9, asStated: 2022年、2023年海淀区地区生产总值12155.2亿元, hash: 0123456789abcdef }\n',
  'Observation.yaml': `- id: gdp.2023
  subject: haidian
  metric: gdp
  asStated: 12155.2亿元
  period: { kind: INTERVAL, edtf: 2023, asStated: 2023年 }
  modality: ACTUAL
  evidence: ev
`,
} as const;

/** The small dataset with its one figure's row changed. */
export function withFigure(row: string): Record<string, string> {
  return { ...smallDataset, 'Observation.yaml': row };
}
