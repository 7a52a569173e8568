import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { CheckSession } from '../../src/dataset/CheckSession.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { readConfig } from '../../src/server/config.ts';
import { startService } from '../../src/server/startService.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';

/** What `kg check` and `npm start` do with every dataset of the package. */
export const suite: Suite = {
  about: 'kg check over all shipped datasets, again after a change, and starting with all of them',
  section: { page: 'docs/benchmarks.md', name: 'datasets' },
  options: { texts: { type: 'string' } },
  run,
};

async function run({ quick, values, say }: Order): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'kg-bench-datasets-'));
  try {
    cpSync('data', place, { recursive: true });
    const folders = readdirSync(place)
      .filter((name) => existsSync(join(place, name, 'dataset.yaml')))
      .map((name) => join(place, name));
    const texts = (values.texts ?? '').split(',').filter((folder) => folder !== '');
    const session = new CheckSession(await loadModel('schema'));
    const rows: string[][] = [];
    const check = async (what: string) => {
      const before = session.work;
      const elapsed = await seconds(() => checkAll(session, folders, texts));
      const { work } = session;
      rows.push([
        what,
        number(work.folders - before.folders),
        number(work.comparisons - before.comparisons),
        number(elapsed, 2),
      ]);
      say(`${what}: ${number(elapsed, 2)} s`);
    };
    await check('`kg check`, the first time');
    await check('again, nothing changed');
    touch(join(place, 'chaoyang-2025-04', 'Observation.yaml'));
    await check('again, a figure of one dataset changed');
    touch(join(place, 'beijing-common', 'Metric.yaml'));
    await check('again, the common vocabulary changed');
    const starts = [
      ['start with `haidian-2025-07`', join(place, 'haidian-2025-07')],
      ['start with all', folders.join(',')],
    ] as const;
    for (const [what, directories] of quick ? starts.slice(1) : starts) {
      const config = readConfig({ PORT: '0', KG_DATASETS: directories });
      const elapsed = await seconds(async () => {
        const service = await startService({ config, logger: pino({ level: 'silent' }) });
        await service.close();
      });
      rows.push([what, '', '', number(elapsed, 2)]);
      say(`${what}: ${number(elapsed, 2)} s`);
    }
    const head = [`${folders.length} datasets`, 'folders read', 'compared with a text', 's'];
    return `${circumstances(quick)}\n\n${table(head, rows)}`;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function checkAll(
  session: CheckSession,
  folders: readonly string[],
  places: readonly string[],
): Promise<void> {
  const { datasets, folders: found } = await session.validate(folders);
  const errors = found.flatMap((folder) => folder.errors);
  if (errors.length > 0) throw new Error(`The datasets have errors: ${errors[0]?.message}`);
  for (const dataset of datasets) {
    for (const { file } of dataset.metadata.texts ?? []) {
      const text = places.map((folder) => join(folder, file)).find((path) => existsSync(path));
      if (text !== undefined) session.compare(dataset, await session.text(text));
    }
    session.failedAudits(dataset);
  }
}

function touch(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}# changed\n`);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
