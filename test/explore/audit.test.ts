import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditTogether } from '../../src/dataset/audit/auditTogether.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { type OpenApi, openApi } from '../api/openApi.ts';
import { kg } from '../cli/run.ts';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { describeEachEngine, neo4jAddress } from '../neo4j/engines.ts';

const shipped = ['beijing-2025-01', 'haidian-2024-09', 'haidian-2025-07'].map((name) => `data/${name}`);

interface Finding {
  readonly key: string;
  readonly verdict: string;
  readonly reason: string;
  readonly statedIn: readonly string[];
  readonly inputs: readonly { readonly role: string; readonly statement: { readonly id: string } }[];
}

/** Three datasets: a share and its part in one, the whole in another. */
function shareAcross(folders: DatasetFolders, city: string): readonly string[] {
  const figure = (id: string, metric: string, asStated: string, subject: string, more = '') =>
    `- { id: ${id}, subject: ${subject}, metric: ${metric}, asStated: ${asStated}, period: { kind: INTERVAL, edtf: 2024, asStated: 2024年 }, modality: ACTUAL, evidence: ${id.slice(0, 2)}ev${more} }\n`;
  const other = (id: string, rows: string) =>
    folders.write(
      {
        'dataset.yaml': `id: ${id}\ntitle: ${id}\nversion: "1"\nrequires: [small]\n`,
        'Source.yaml': `- { id: ${id}.src, name: 某文${id}, title: 某文${id} }\n`,
        'Evidence.yaml': `- { id: ${id}.ev, source: ${id}.src, paragraph: 1, start: 0, end: 3, asStated: 2024年, hash: 0123456789abcdef }\n`,
        'Observation.yaml': rows,
      },
      id,
    );
  return [
    folders.write({ ...smallDataset, 'Place.yaml': '- { id: beijing, name: 北京市, kind: CITY }\n' }),
    other(
      'a',
      figure('a.gdp', 'gdp', '1000亿元', 'haidian') +
        figure('a.share', 'share', '25%', 'haidian', ', relativeTo: beijing'),
    ),
    other('b', figure('b.city', 'gdp', city, 'beijing')),
  ];
}

describeEachEngine('The audit of a loaded graph', (engine) => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi(engine, 'schema');
    await api.load(...shipped);
  }, 240_000);
  afterAll(() => api.close());

  const ask = async (args: string) => {
    const { audit } = await api.ask(
      `{ audit(${args}) { totalCount pageInfo { hasNextPage endCursor }
         nodes { key verdict reason statedIn inputs { role statement { id } } } } }`,
    );
    return audit as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: readonly Finding[];
    };
  };

  test('finds what the audit of the folders finds, a page at a time', async () => {
    const { results } = auditTogether(await readDatasets(shipped, api.model), api.model);
    const found: Finding[] = [];
    for (let after = ''; ; ) {
      const page = await ask(`first: 20${after && `, after: "${after}"`}`);
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const plain = results.map(({ id: key, verdict, reason, inputs }) => ({
      ...{ key, verdict, reason },
      inputs: inputs.map(({ role, id }) => ({ role, statement: { id } })),
    }));
    expect(found.map(({ statedIn: _, ...finding }) => finding)).toEqual(
      plain.sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
    expect(found.length).toBeGreaterThan(20);
  }, 120_000);

  test('holds a share of one source against the whole of another', async () => {
    const { nodes } = await ask('acrossDatasets: true, subjects: ["haidian"], verdicts: [HOLDS]');
    expect(nodes).toContainEqual(
      expect.objectContaining({
        key: 'haidian.gdp-share.2024.share',
        statedIn: ['beijing-2025-01', 'haidian-2025-07'],
        inputs: [
          { role: 'share', statement: { id: 'haidian.gdp-share.2024' } },
          { role: 'part', statement: { id: 'haidian.gdp.2024' } },
          { role: 'whole', statement: { id: 'beijing-2025-01.gdp.2024' } },
        ],
      }),
    );
    for (const { statedIn, verdict } of nodes)
      expect([statedIn.length > 1, verdict]).toEqual([true, 'HOLDS']);
  });

  test('does not decide by real growth about amounts at the prices of their years', async () => {
    const { nodes } = await ask('acrossDatasets: true, verdicts: [UNDECIDED]');
    expect(nodes.find(({ key }) => key === 'haidian.gdp-growth.2025-h1.growth')).toMatchObject({
      reason: expect.stringContaining('at constant prices'),
      statedIn: ['haidian-2024-09', 'haidian-2025-07'],
    });
    expect((await ask('verdicts: [FAILS]')).totalCount).toBe(0);
  });

  test('counts findings without showing any, and refuses a page that is too large', async () => {
    expect((await ask('first: 0')).nodes).toEqual([]);
    await expect(ask('first: 101')).rejects.toThrow('"first" is 101; it is 0 to 100.');
  });
});

describeEachEngine('kg audit --graph', (engine) => {
  const folders = new DatasetFolders();
  const scratch = mkdtempSync(join(tmpdir(), 'kg-audit-'));
  afterAll(() => {
    folders.remove();
    rmSync(scratch, { recursive: true });
  });

  /** Settings that name an empty graph of the engine. */
  async function graph(name: string): Promise<Record<string, string>> {
    if (engine.name === 'grafeo') {
      const directory = join(scratch, name);
      await openKeptStore(directory, false).close();
      return { KG_STORE: directory };
    }
    await (await engine.open()).close();
    const { uri, user, password } = neo4jAddress();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  }

  test('exits 1 where figures of two datasets cannot both be true, and says what the folders say', async () => {
    const environment = await graph('fails');
    const all = shareAcross(folders, '9000亿元');
    expect((await kg(['load', ...all], environment)).code).toBe(0);
    const stored = await kg(['audit', '--graph'], environment);
    expect([stored.code, stored.error]).toEqual([1, '']);
    expect(stored.out).toMatch(/^FAILS {5}a\.share\.share \(SHARE/mu);
    expect(stored).toEqual(await kg(['audit', ...all]));
    const json = await kg(['audit', '--graph', '--json'], environment);
    expect(JSON.parse(json.out)).toMatchObject({
      results: [{ id: 'a.share.share', verdict: 'FAILS' }],
      disagreements: [],
    });
  }, 120_000);

  test('exits 0 where they agree', async () => {
    const environment = await graph('holds');
    expect((await kg(['load', ...shareAcross(folders, '4000亿元')], environment)).code).toBe(0);
    const { code, out } = await kg(['audit', '--graph'], environment);
    expect([code, out]).toEqual([0, expect.stringContaining('1 hold, 0 fail, 0 undecided; 0 disagreements')]);
  }, 120_000);
});

test('kg audit without a graph says how one is named, and takes folders or --graph', async () => {
  expect(await kg(['audit', '--graph'])).toMatchObject({
    code: 1,
    error: expect.stringContaining('set NEO4J_URI, or KG_STORE'),
  });
  expect(await kg(['audit', '--graph', 'data/haidian-2025-07'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('not both'),
  });
});
