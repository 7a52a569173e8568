import { setTimeout } from 'node:timers/promises';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { nodesOf, type OpenApi, openApi } from './openApi.ts';

const timeout = 180_000;

describeEachEngine('what loading leaves for the API', (engine) => {
  const folders = new DatasetFolders();
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi(engine, 'schema');
    await api.load('data/haidian-2025-07');
  }, timeout);
  afterAll(async () => {
    await api.close();
    folders.remove();
  });

  test('a dataset tells how its numbers are accounted for and its figures were checked', async () => {
    const { dataset } = (await api.ask(`{
      dataset(id: "haidian-2025-07") {
        title version eventOn
        coverage { numbers modelled rejected missed }
        audit(first: 50) {
          totalCount
          edges { node {
            id check verdict reason origin
            inputs { edges { role reading node { id asStated } } }
            derived { edges { node { formula low high lowOpen highOpen unit } } }
          } }
        }
        sources { edges { node { id } } }
      }
    }`)) as { dataset: Record<string, unknown> };
    expect(dataset.coverage).toEqual({ numbers: 87, modelled: 84, rejected: 3, missed: 0 });
    expect(nodesOf(dataset.sources)).toEqual([{ id: 'haidian-press-2025-07-17' }]);
    const checks = nodesOf(dataset.audit);
    expect((dataset.audit as { totalCount: number }).totalCount).toBe(checks.length);
    expect(checks.length).toBeGreaterThan(15);
    for (const { verdict, reason } of checks) {
      expect(['HOLDS', 'FAILS', 'UNDECIDED']).toContain(verdict);
      expect(reason).not.toBe('');
    }
    const hospitals =
      checks.find(({ id }) => id === 'haidian-2025-07.audit.hospitals-within-institutions') ?? {};
    expect(hospitals).toMatchObject({ check: 'PARTS_WITHIN_WHOLE', verdict: 'HOLDS', origin: 'DECLARED' });
    const { edges } = hospitals.inputs as { edges: { role: string; node: { asStated: string } }[] };
    expect(edges.map(({ role }) => role).sort()).toEqual(['part', 'part', 'whole']);
    const [sum] = nodesOf(hospitals.derived);
    expect(sum).toMatchObject({
      formula: 'haidian.tertiary-hospitals.2025-07-17 + haidian.secondary-hospitals.2025-07-17',
    });
    expect(sum?.low).toEqual(expect.any(Number));
  });

  test('a figure lists the checks it is part of', async () => {
    const { observation } = (await api.ask(`{
      observation(id: "haidian.tertiary-hospitals.2025-07-17") {
        audits { edges { role node { id dataset { id } } } }
      }
    }`)) as { observation: unknown };
    const dataset = { id: 'haidian-2025-07' };
    const audits = [
      'haidian.tertiary-hospitals.2025-07-17.parts-within-whole',
      'hospitals-within-institutions',
    ];
    expect(observation).toEqual({
      audits: {
        edges: audits.map((id) => ({ role: 'part', node: { id: `${dataset.id}.audit.${id}`, dataset } })),
      },
    });
  });

  test('posts and figures are asked for as of a day, by plain filters', async () => {
    const query = `query AsOf($day: Date!) {
      tenures(where: { asOf: { lte: $day }, person: { id: { eq: "li-junjie" } } }, orderBy: [{ id: ASC }]) {
        edges { node { id asOf start } }
      }
      held: observations(where: { period: { start: { lte: $day }, end: { gte: $day } } }) { totalCount }
      gdp: observations(where: { metric: { id: { eq: "gdp" } }, period: { start: { lte: $day }, end: { gte: $day } } }) {
        edges { node { id } }
      }
      begun: observations(where: { period: { kind: { eq: SINCE }, start: { lte: $day } } }) { totalCount }
    }`;
    const on = async (day: string) => {
      const { tenures, held, gdp, begun } = await api.ask(query, { day });
      return {
        tenures: nodesOf(tenures).map(({ id }) => id),
        gdp: nodesOf(gdp).map(({ id }) => id),
        held: (held as { totalCount: number }).totalCount,
        begun: (begun as { totalCount: number }).totalCount,
      };
    };
    expect(await on('2023-07-01')).toMatchObject({ tenures: [], gdp: ['haidian.gdp.2023'] });
    const then = await on('2025-07-17');
    expect(then.tenures).toEqual([
      'li-junjie.deputy-party-secretary.2025-07-17',
      'li-junjie.district-mayor.2025-07-17',
    ]);
    expect(then.gdp).toEqual([]);
    expect(then.held).toBeGreaterThan(20);
    // A by-line proves a day, not a beginning.
    const { tenures } = await api.ask('{ tenures { edges { node { start } } } }');
    expect(nodesOf(tenures)).toEqual([{ start: null }, { start: null }]);
  });

  test('changes since a load: what was added or changed by its time, what was removed by the log', async () => {
    const figures = (changed: string, last: string) => `${smallDataset['Observation.yaml'].replace(
      'gdp.2023',
      'gdp.kept',
    )}- id: gdp.changed
  subject: small-district
  metric: gdp2
  asStated: ${changed}
  period: { kind: INTERVAL, edtf: 2021, asStated: 2021年 }
  modality: ACTUAL
  evidence: ev
- id: gdp.${last}
  subject: small-district
  metric: gdp2
  asStated: 3-5亿元
  period: { kind: INTERVAL, edtf: 2020, asStated: 2020年 }
  modality: ACTUAL
  evidence: ev
`;
    const version = (number: string, changed: string, last: string) => ({
      'dataset.yaml': `id: small\ntitle: Small\nversion: "${number}"\n`,
      'Source.yaml': smallDataset['Source.yaml'],
      'Evidence.yaml': smallDataset['Evidence.yaml'],
      'District.yaml': '- { id: small-district, name: 某区 }\n',
      'Metric.yaml': '- { id: gdp2, name: 某总值, unit: CNY, statistic: FLOW }\n',
      'Observation.yaml': figures(changed, last)
        .replaceAll('haidian', 'small-district')
        .replaceAll('metric: gdp\n', 'metric: gdp2\n'),
    });
    await api.load(folders.write(version('1', '超700亿元', 'gone')));
    await setTimeout(5);
    const since = new Date().toISOString();
    await setTimeout(5);
    const second = folders.write(version('2', '超800亿元', 'new'));
    await api.load(second);

    const query = `query Since($since: DateTime!) {
      allNodes(where: { changedAt: { gte: $since } }, orderBy: [{ id: ASC }]) {
        edges { node { __typename id changedAt datasets } }
      }
      loads(where: { datasetId: { eq: "small" }, startedAt: { gte: $since } }, orderBy: [{ startedAt: DESC }]) {
        edges { node {
          version by state startedAt finishedAt removedIds
          nodesAdded nodesChanged nodesRemoved relationshipsAdded relationshipsRemoved
        } }
      }
    }`;
    const answer = await api.ask(query, { since });
    const nodes = nodesOf(answer.allNodes);
    expect(nodes.map(({ __typename, id }) => `${__typename} ${id}`)).toEqual([
      'Observation gdp.changed',
      'Observation gdp.new',
      'Dataset small',
    ]);
    const [load, ...others] = nodesOf(answer.loads);
    expect(others).toEqual([]);
    expect(load).toMatchObject({
      ...{ version: '2', by: 'kg', state: 'DONE', removedIds: ['gdp.gone'] },
      ...{ nodesAdded: 1, nodesChanged: 2, nodesRemoved: 1 },
      ...{ relationshipsAdded: 3, relationshipsRemoved: 3 },
    });
    for (const { changedAt, datasets } of nodes)
      expect([changedAt, datasets]).toEqual([load?.startedAt, ['small']]);
    expect(String(load?.finishedAt) >= String(load?.startedAt)).toBe(true);

    // Nothing changes the second time, and the log says nothing of it.
    await setTimeout(5);
    const later = new Date().toISOString();
    await api.load(second);
    expect(await api.ask(query, { since: later })).toEqual({ allNodes: { edges: [] }, loads: { edges: [] } });
    const all = await api.ask('{ loads(where: { datasetId: { eq: "small" } }) { totalCount } }');
    expect(all).toEqual({ loads: { totalCount: 2 } });
  }, 60_000);
});
