import { auditDataset, auditTogether } from '../../src/dataset/audit/auditTogether.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import type { AuditResult } from '../../src/figure/audit/AuditResult.ts';
import { DatasetFolders, schemaModel, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const metrics = `- { id: gdp, name: 地区生产总值, unit: CNY, statistic: FLOW }
- { id: gdp-share, name: 占比, unit: "%", base: gdp, statistic: SHARE }
- { id: gdp-growth, name: 增速, unit: "%", base: gdp, statistic: RATE }
- { id: clinics, name: 机构数, unit: institution, statistic: STOCK }
- { id: hospitals, name: 医院数, unit: institution, partOf: clinics, statistic: STOCK }
- { id: space, name: 空间, unit: m2, statistic: STOCK }
`;

interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly asStated: string;
  readonly period?: string;
  readonly subject?: string;
  readonly more?: string;
  readonly modality?: string;
}

async function run(
  figures: readonly Figure[],
  checks = '',
  more: Record<string, string> = {},
): Promise<readonly AuditResult[]> {
  const rows = figures.map(
    ({
      id,
      metric,
      asStated,
      period = '{ kind: INTERVAL, edtf: 2024, asStated: 2024年 }',
      subject = 'haidian',
      more: extra = '',
      modality = 'ACTUAL',
    }) =>
      `- id: ${id}\n  subject: ${subject}\n  metric: ${metric}\n  asStated: ${asStated}\n  period: ${period}\n  modality: ${modality}\n  evidence: ev\n${extra}`,
  );
  const folder = folders.write({
    ...smallDataset,
    'Metric.yaml': metrics,
    'Place.yaml': '- { id: beijing, name: 北京市, kind: CITY }\n',
    'Observation.yaml': rows.join(''),
    'audit.yaml': checks,
    ...more,
  });
  return [...auditDataset(await readDataset(folder, await schemaModel()), await schemaModel())];
}

const gdp = (id: string, asStated: string, year: number, subject = 'haidian'): Figure => ({
  ...{ id, metric: 'gdp', asStated, subject },
  period: `{ kind: INTERVAL, edtf: ${year}, asStated: ${year}年 }`,
});
const share = (asStated: string): Figure => ({
  ...{ id: 's', metric: 'gdp-share', asStated },
  more: '  relativeTo: beijing\n',
});
const growth = (asStated: string): Figure => ({ id: 'g', metric: 'gdp-growth', asStated });

describe('shares', () => {
  test.each([
    ['26.5%', '1000亿元', '265亿元', 'HOLDS'],
    ['26.5%', '1000亿元', '265.4亿元', 'HOLDS'],
    ['26.5%', '1000亿元', '270亿元', 'FAILS'],
    ['四分之一强', '1000亿元', '265亿元', 'HOLDS'],
    ['四分之一强', '1000亿元', '240亿元', 'FAILS'],
    ['近40%', '1000亿元', '405亿元', 'FAILS'],
    ['约四分之一', '1000亿元', '250亿元', 'UNDECIDED'],
    ['约四分之一', '1000亿元', '1250亿元', 'FAILS'],
    ['26.5%', '超1000亿元', '265.4亿元', 'HOLDS'],
    ['26.5%', '超1000亿元', '200亿元', 'FAILS'],
  ])('%s of %s is %s: %s', async (stated, whole, part, verdict) => {
    const [result] = await run([share(stated), gdp('p', part, 2024), gdp('w', whole, 2024, 'beijing')]);
    expect(result).toMatchObject({ id: 's.share', check: 'SHARE', origin: 'GRAPH', verdict });
    expect(result?.inputs.map(({ role, id }) => `${role} ${id}`)).toEqual(['share s', 'part p', 'whole w']);
  });

  test('without the whole it is derived, marked, and nothing is decided', async () => {
    const [result] = await run([share('四分之一强'), gdp('p', '12155.2亿元', 2024)]);
    expect(result?.verdict).toBe('UNDECIDED');
    expect(result?.derived).toEqual([
      {
        derived: true,
        name: 'whole',
        caveat: expect.stringContaining('no source states the whole'),
        formula: 'p / s',
        unit: 'CNY',
        interval: { low: 1215515000000, high: 4862100000000, lowOpen: false, highOpen: true },
      },
    ]);
  });

  test('about a share tells nothing of its bounds, unless the check gives a tolerance', async () => {
    const figures = [share('约四分之一'), gdp('p', '270亿元', 2024), gdp('w', '1000亿元', 2024, 'beijing')];
    const check = (tolerance: string) =>
      `- { id: c, check: SHARE, share: s, part: p, whole: w, tolerance: ${tolerance} }\n`;
    const verdicts = async (tolerance: string) =>
      (await run(figures, check(tolerance))).map(({ verdict }) => verdict);
    expect(await verdicts('0.1')).toEqual(['HOLDS']);
    expect(await verdicts('0.01')).toEqual(['FAILS']);
  });

  test('a share above the whole is refused before it is checked', async () => {
    await expect(run([share('126.5%'), gdp('p', '1亿元', 2024)])).rejects.toThrow(
      'INTERVAL: 126.5% is outside what gdp-share can be: 0 to 100.',
    );
  });
});

describe('growth', () => {
  test.each([
    ['6.9%', '1000亿元', '1069亿元', 'HOLDS'],
    ['6.9%', '1000亿元', '1069.5亿元', 'HOLDS'],
    ['6.9%', '1000亿元', '1080亿元', 'FAILS'],
    ['6.9%', '超1000亿元', '1100亿元', 'HOLDS'],
    ['6.9%', '超1000亿元', '1000亿元', 'FAILS'],
  ])('%s on %s is %s: %s', async (stated, before, now, verdict) => {
    const results = await run([growth(stated), gdp('a', before, 2023), gdp('b', now, 2024)]);
    expect(results).toEqual([expect.objectContaining({ id: 'g.growth', check: 'GROWTH', verdict })]);
  });

  test('over several years it compounds', async () => {
    const check = '- { id: c, check: GROWTH, growth: g, from: a, to: b, years: 3 }\n';
    const results = async (now: string) =>
      (await run([growth('10%'), gdp('a', '1000.0亿元', 2021), gdp('b', now, 2024)], check)).map(
        ({ verdict }) => verdict,
      );
    expect(await results('1331.0亿元')).toEqual(['HOLDS']);
    expect(await results('1300.0亿元')).toEqual(['FAILS']);
  });

  test('real growth does not decide about levels at the prices of their years', async () => {
    const priced = metrics
      .replace('id: gdp, ', 'id: gdp, prices: NOMINAL, pricesBasis: BACKGROUND, ')
      .replace('id: gdp-growth, ', 'id: gdp-growth, prices: REAL, pricesBasis: BACKGROUND, ');
    const figures = [growth('6.9%'), gdp('a', '1000亿元', 2023), gdp('b', '1200亿元', 2024)];
    const [real] = await run(figures, '', { 'Metric.yaml': priced });
    expect(real).toMatchObject({
      verdict: 'UNDECIDED',
      reason: expect.stringContaining('at constant prices'),
    });
    const [nominal] = await run(figures, '', { 'Metric.yaml': priced.replace('REAL', 'NOMINAL') });
    expect(nominal).toMatchObject({ verdict: 'FAILS' });
    // What fits is no contradiction at any prices.
    const fitting = [growth('20%'), gdp('a', '1000亿元', 2023), gdp('b', '1200亿元', 2024)];
    expect((await run(fitting, '', { 'Metric.yaml': priced }))[0]).toMatchObject({ verdict: 'HOLDS' });
  });

  test('without the figure of the year before it is derived', async () => {
    const [result] = await run([growth('6.9%'), gdp('b', '1069亿元', 2024)]);
    expect(result).toMatchObject({ verdict: 'UNDECIDED', derived: [{ derived: true, name: 'from' }] });
    expect(result?.derived[0]?.interval.low).toBeLessThan(1e11);
    expect(result?.derived[0]?.interval.high).toBeGreaterThan(1e11);
  });
});

describe('parts, orders, targets and streaks', () => {
  const now = '{ kind: INSTANT, edtf: 2025-07-17, asStated: 2025年7月17日 }';
  const clinics: Figure = { id: 'w', metric: 'clinics', asStated: '5家', period: now };
  const part = (id: string, asStated: string): Figure => ({ id, metric: 'hospitals', asStated, period: now });

  test('each part is within the whole, and so is their declared sum', async () => {
    const check = '- { id: c, check: PARTS_WITHIN_WHOLE, parts: [a, b], whole: w }\n';
    const results = await run([clinics, part('a', '3家'), part('b', '3家')], check);
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['c', 'FAILS'],
      ['a.parts-within-whole', 'HOLDS'],
      ['b.parts-within-whole', 'HOLDS'],
    ]);
    expect(results[0]?.derived[0]).toMatchObject({
      name: 'sum',
      formula: 'a + b',
      interval: { low: 6, high: 6 },
    });
  });

  test('an open bound leaves it open', async () => {
    const [result] = await run([clinics, part('a', '2余家')]);
    expect(result).toMatchObject({ verdict: 'UNDECIDED', reason: expect.stringContaining('leave open') });
  });

  test('figures of different units are not compared', async () => {
    const check = '- { id: c, check: NOT_ABOVE, lower: w, upper: p }\n';
    const [result] = await run([clinics, gdp('p', '1亿元', 2024)], check);
    expect(result).toMatchObject({
      verdict: 'UNDECIDED',
      reason: 'The figures have different units: institution, CNY.',
    });
  });

  test.each([
    ['470万平方米', 'HOLDS'],
    ['450万平方米', 'FAILS'],
  ])('a target of 460 is met by %s: %s', async (reached, verdict) => {
    const target: Figure = {
      id: 't',
      metric: 'space',
      asStated: '460万平方米',
      modality: 'TARGET',
      period: '{ kind: INTERVAL, edtf: 2025/2027, asStated: 2025年至2027年 }',
    };
    const later: Figure = {
      id: 'a',
      metric: 'space',
      asStated: reached,
      period: '{ kind: INTERVAL, edtf: 2025/2027, asStated: 2025年至2027年 }',
    };
    const earlier: Figure = { id: 'e', metric: 'space', asStated: '900万平方米' };
    const [result] = await run([target, earlier, later]);
    expect(result).toMatchObject({ id: 't.target', verdict });
    const [undecided] = await run([target, earlier]);
    expect(undecided?.verdict).toBe('UNDECIDED');
  });

  test('a streak has as many consecutive years as it says', async () => {
    const figures = (years: number[], streak: number): Figure[] =>
      years.map((year, index) => ({
        ...{
          id: `y${year}`,
          metric: 'gdp-share',
          asStated: '四分之一强',
          period: `{ kind: INTERVAL, edtf: ${year}, asStated: ${year}年 }`,
        },
        more: `  relativeTo: beijing\n${index === years.length - 1 ? `  streakYears: ${streak}\n` : ''}`,
      }));
    const streak = async (years: number[], stated: number) =>
      (await run(figures(years, stated))).find(({ check }) => check === 'STREAK');
    expect(await streak([2023, 2024], 2)).toMatchObject({
      verdict: 'HOLDS',
      reason: expect.stringContaining('2023, 2024'),
    });
    expect(await streak([2023, 2024], 3)).toMatchObject({ verdict: 'UNDECIDED' });
    const check = '- { id: c, check: STREAK, streak: y2024, observations: [y2022, y2024] }\n';
    const [gap] = await run(figures([2022, 2024], 2), check);
    expect(gap).toMatchObject({
      id: 'c',
      verdict: 'FAILS',
      reason: expect.stringContaining('not consecutive'),
    });
  });

  test('a ranking with a streak and no figures is left undecided, with the reason', async () => {
    const rank =
      '- { id: r, subject: haidian, scope: beijing, kind: POSITION, criterion: c, asStated: 连续四年第一, streakYears: 4, evidence: ev }\n';
    const [result] = await run([], '', {
      'Criterion.yaml': '- { id: c, name: 某项 }\n',
      'Ranking.yaml': rank,
    });
    expect(result).toMatchObject({
      id: 'r.streak',
      verdict: 'UNDECIDED',
      reason: expect.stringContaining('only the streak is stated'),
    });
  });

  test('a declared check replaces the one the graph gives', async () => {
    const check = '- { id: mine, check: SHARE, share: s, part: p, note: as printed }\n';
    const results = await run([share('26.5%'), gdp('p', '265亿元', 2024)], check);
    expect(results.map(({ id, origin, note }) => [id, origin, note])).toEqual([
      ['mine', 'DECLARED', 'as printed'],
    ]);
  });
});

describe('audit across datasets', () => {
  const observation = (id: string, metric: string, asStated: string, subject: string) =>
    `- { id: ${id}, subject: ${subject}, metric: ${metric}, asStated: ${asStated}, period: { kind: INTERVAL, edtf: 2024, asStated: 2024年 }, modality: ACTUAL, evidence: ${id.slice(0, 2)}ev${metric === 'gdp-share' ? ', relativeTo: beijing' : ''} }\n`;
  const evidence = (id: string) =>
    `- { id: ${id}.ev, source: ${id}.src, paragraph: 1, start: 0, end: 3, asStated: 2024年, hash: 0123456789abcdef }\n`;
  const source = (id: string) => `- { id: ${id}.src, name: 某文${id}, title: 某文${id} }\n`;

  async function together(own: string, city: string, again: string) {
    const base = folders.write({
      ...smallDataset,
      'Metric.yaml': metrics,
      'Place.yaml': '- { id: beijing, name: 北京市, kind: CITY }\n',
      'Observation.yaml': '',
    });
    const other = (id: string, rows: string) =>
      folders.write(
        {
          'dataset.yaml': `id: ${id}\ntitle: ${id}\nversion: "1"\nrequires: [small]\n`,
          ...{ 'Source.yaml': source(id), 'Evidence.yaml': evidence(id), 'Observation.yaml': rows },
        },
        id,
      );
    const a = other(
      'a',
      observation('a.gdp', 'gdp', own, 'haidian') + observation('a.share', 'gdp-share', '25%', 'haidian'),
    );
    const b = other(
      'b',
      observation('b.city', 'gdp', city, 'beijing') + observation('b.gdp', 'gdp', again, 'haidian'),
    );
    return auditTogether(await readDatasets([base, a, b], await schemaModel()), await schemaModel());
  }

  test('a share of one source is held against the whole of another, and disagreements are told', async () => {
    const fits = await together('1000亿元', '4000亿元', '1000亿元');
    expect(fits.results).toEqual([
      expect.objectContaining({ id: 'a.share.share', check: 'SHARE', verdict: 'HOLDS' }),
    ]);
    expect(fits.disagreements).toEqual([]);
    const fails = await together('1000亿元', '9000亿元', '1200亿元');
    expect(fails.results).toEqual([expect.objectContaining({ id: 'a.share.share', verdict: 'FAILS' })]);
    expect(fails.disagreements).toEqual([
      {
        ...{ subject: 'haidian', metric: 'gdp', period: '2024-01-01/2024-12-31' },
        figures: [
          { id: 'a.gdp', dataset: 'a', asStated: '1000亿元' },
          { id: 'b.gdp', dataset: 'b', asStated: '1200亿元' },
        ],
      },
    ]);
  });
});
