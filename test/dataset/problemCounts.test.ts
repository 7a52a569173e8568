import { formatKgError } from '../../src/errors/formatKgError.ts';
import { KgError } from '../../src/errors/KgError.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { kg } from '../cli/run.ts';
import { DatasetFolders, schemaModel } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const wrong = 22_345;
/** Rows without the name that a district needs: an error each. */
const rows = (count: number) => Array.from({ length: count }, (_, index) => `{"id":"d${index}"}\n`).join('');
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as KgError,
  );

describe('a dataset that is broken throughout', () => {
  let folder: string;
  beforeAll(() => {
    folder = folders.write({ 'District/1.ndjson': rows(wrong) }, 'broken');
  });

  test('is told with the first ten thousand errors at their places, and how many more there are', async () => {
    const { code, out } = await kg(['validate', '--json', folder]);
    expect(code).toBe(1);
    const { errors, warnings, unlisted } = JSON.parse(out);
    expect(errors).toHaveLength(10_000);
    expect(errors[9_999].where).toMatch(/1\.ndjson:10000:1$/);
    expect(warnings).toEqual([]);
    expect(unlisted).toEqual({ errors: 12_345, warnings: 0 });
  });

  test('is told in words with the same count', async () => {
    const { out } = await kg(['validate', folder]);
    expect(out).toContain('not valid; 22345 errors, 0 warnings');
    expect(out).toContain('... and 22,295 more\n');
    const check = await kg(['check', folder]);
    expect(check.out).toContain('... and 12,345 more errors\n');
    expect(JSON.parse((await kg(['check', '--json', folder])).out).unlisted).toEqual({
      errors: 12_345,
      warnings: 0,
    });
  });

  test('is refused by a load with the same count', async () => {
    const store = createGrafeoStore();
    const error = await failure(prepareStore({ store, model: await schemaModel(), directories: [folder] }));
    await store.close();
    expect(error).toBeInstanceOf(KgError);
    expect(error?.problems).toHaveLength(10_000);
    expect(error?.unlisted).toBe(12_345);
    expect(error?.message).toMatch(/^The dataset has 22345 error\(s\)/);
    expect(formatKgError(error as KgError)).toMatch(/\.\.\. and 22,295 more$/);
  });
});

test('errors after the ten thousandth still keep what follows from them quiet', async () => {
  // A figure that cannot be read has no bounds either: those are no errors of their own.
  const figure = JSON.stringify({
    ...{ id: 'f', subject: 'd0', metric: 'm', asStated: '许多', modality: 'ACTUAL' },
    period: { kind: 'UNKNOWN' },
  });
  const metric = JSON.stringify({ id: 'm', name: '学校数', unit: 'school', statistic: 'STOCK' });
  const files = { 'Metric.ndjson': `${metric}\n`, 'Observation.ndjson': `${figure}\n` };
  const name = (count: number) =>
    Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: `d${at}`, name: `第${at}区` })}\n`).join(
      '',
    );
  const alone = await folders.validate({ ...files, 'District.ndjson': name(1) });
  // Rows that have the same id: found before any figure is looked at.
  const twice = `${name(10_002)}${name(10_002)}`;
  const among = await folders.validate({ ...files, 'District.ndjson': twice });
  expect(among.errors).toHaveLength(10_000);
  expect(among.errors.length + among.unlisted.errors).toBe(10_002 + alone.errors.length);
});

test('wrong references without number are all counted, and the first are told what they may have meant', async () => {
  const names = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `${JSON.stringify({ id: `d${index}`, name: `第${index}区`, evidence: [`ev.${index}x`] })}\n`,
    ).join('');
  const source = JSON.stringify({ id: 'src', name: '某文', title: '某文' });
  const evidence = JSON.stringify({
    ...{ id: 'ev.0', source: 'src', paragraph: 1, start: 0, end: 1 },
    ...{ asStated: '区', hash: '0123456789abcdef' },
  });
  const { errors, unlisted } = await folders.validate({
    'Source.ndjson': `${source}\n`,
    'Evidence.ndjson': `${evidence}\n`,
    'District.ndjson': names(10_100),
  });
  const unknown = errors.filter(({ code }) => code === 'UNKNOWN_ID');
  expect(unknown.length + unlisted.errors).toBe(10_100);
  expect(unknown[0]?.message).toMatch(/Did you mean ev\.0\?/);
});
