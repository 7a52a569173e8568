import { diffDataset } from '../../src/load/diffDataset.ts';
import { type LoadProgress, loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import {
  contents,
  counts,
  dataset,
  locatedIn,
  manySchools,
  node,
  preparedStore,
  townModel,
} from './fixture.ts';

describeEachEngine('loadDataset', (engine) => {
  let model: Model;
  let store: GraphStore;
  beforeAll(async () => {
    model = await townModel();
    store = await preparedStore(engine, model);
  });
  beforeEach(() =>
    store.write((transaction) =>
      transaction.run({ text: 'MATCH (n) WHERE NOT n:_Migration DETACH DELETE n', parameters: {} }),
    ),
  );
  afterAll(() => store.close());

  const read = (text: string) => store.read({ text, parameters: {} });
  const load = (...of: Parameters<typeof dataset>) => loadDataset(store, model, dataset(...of));

  const town = node('Town', 't', { name: '海淀', span_start: '2025-01-01', span_share: 2 });
  const school = node('School', 's', {
    name: 'One',
    pupils: 1900n,
    score: 5,
    open: false,
    aliases: ['甲', '乙'],
    code: 'c1',
  });
  const link = locatedIn('s', 't', { note: 'stated', weight: 7 });

  it('stores labels, properties and relationships as the dataset has them', async () => {
    const report = await load('one', [town, school], [link]);
    expect(report).toMatchObject({
      dataset: 'one',
      version: '1',
      changed: true,
      resumed: false,
      conflicts: [],
    });
    expect(counts(report.nodes)).toEqual({ Town: { added: 1 }, School: { added: 1 } });
    expect(counts(report.relationships)).toEqual({ LOCATED_IN: { added: 1 } });
    const claim = { _datasets: ['one'] };
    expect(await contents(store)).toEqual({
      nodes: [
        {
          id: 's',
          labels: ['Node', 'School', 'Thing'],
          properties: { ...school.properties, pupils: 1900, ...claim },
        },
        { id: 't', labels: ['Node', 'Thing', 'Town'], properties: { ...town.properties, ...claim } },
      ],
      relationships: [
        { from: 's', type: 'LOCATED_IN', to: 't', properties: { ...link.properties, ...claim } },
      ],
    });
  });

  it('keeps integers integers and floats floats, whole ones too', async () => {
    await load('one', [town, school], [link]);
    const text =
      'MATCH (s:School)-[r:LOCATED_IN]->(t:Town) RETURN s.pupils / 1000 AS pupils, s.score / 2 AS score, r.weight / 2 AS weight, t.span_share / 4 AS share';
    expect(await read(text)).toEqual([{ pupils: 1, score: 2.5, weight: 3.5, share: 0.5 }]);
    await load(
      'one',
      [town, { ...school, properties: { ...school.properties, score: 7 } }],
      [{ ...link, properties: { weight: 9 } }],
    );
    expect(await read(text)).toEqual([{ pupils: 1, score: 3.5, weight: 4.5, share: 0.5 }]);
  });

  it('changes nothing the second time, and says so', async () => {
    await load('one', [town, school], [link]);
    const before = await read('MATCH (n) RETURN properties(n) AS p ORDER BY n.id');
    const report = await load('one', [town, school], [link]);
    expect(report.changed).toBe(false);
    expect(counts(report.nodes)).toEqual({ Town: { unchanged: 1 }, School: { unchanged: 1 } });
    expect(counts(report.relationships)).toEqual({ LOCATED_IN: { unchanged: 1 } });
    // Not even the load log or a time of change.
    expect(await read('MATCH (n) RETURN properties(n) AS p ORDER BY n.id')).toEqual(before);
  });

  it('changes exactly what differs, as the diff foretold', async () => {
    await load(
      'one',
      [town, school, node('School', 'gone', { name: 'Gone' })],
      [link, locatedIn('gone', 't')],
    );
    const { code: _, ...kept } = school.properties;
    const next = dataset(
      'one',
      [
        town,
        { ...school, properties: { ...kept, pupils: 2000n, aliases: ['甲'] } },
        node('School', 'new', { name: 'New' }),
      ],
      [{ ...link, properties: { note: 'stated' } }, locatedIn('new', 't')],
      '2',
    );
    const diff = await diffDataset(store, model, next);
    expect([...diff.nodes].map(({ kind, id, fields }) => ({ kind, id, fields }))).toEqual([
      {
        kind: 'changed',
        id: 's',
        fields: [
          { property: 'aliases', before: ['甲', '乙'], after: ['甲'] },
          { property: 'code', before: 'c1', after: undefined },
          { property: 'pupils', before: 1900, after: 2000n },
        ],
      },
      { kind: 'added', id: 'new', fields: [] },
      { kind: 'removed', id: 'gone', fields: [] },
    ]);
    expect([...diff.relationships].map(({ kind, from, fields }) => ({ kind, from, fields }))).toEqual([
      { kind: 'changed', from: 's', fields: [{ property: 'weight', before: 7, after: undefined }] },
      { kind: 'added', from: 'new', fields: [] },
      { kind: 'removed', from: 'gone', fields: [] },
    ]);

    const report = await loadDataset(store, model, next);
    expect(report.nodes).toEqual(diff.nodeCounts);
    expect(counts(report.nodes)).toEqual({
      Town: { unchanged: 1 },
      School: { added: 1, changed: 1, removed: 1 },
    });
    const after = await contents(store);
    expect(after.nodes).toMatchObject([
      { id: 'new' },
      { id: 's', properties: { pupils: 2000, aliases: ['甲'] } },
      { id: 't' },
    ]);
    expect((await loadDataset(store, model, next)).changed).toBe(false);
    const log =
      'MATCH (l:_Load) RETURN l.version AS version, l.state AS state, l.nodesAdded AS added, l.nodesRemoved AS removed ORDER BY version';
    expect(await read(log)).toEqual([
      { version: '1', state: 'DONE', added: 3, removed: 0 },
      { version: '2', state: 'DONE', added: 1, removed: 1 },
    ]);
  });

  it('finds what other software changed: a value, a list, one too many, one gone, a label, a relationship', async () => {
    const rows = dataset('one', [town, school], [link]);
    await loadDataset(store, model, rows);
    const before = await contents(store);
    for (const statement of [
      "MATCH (n:Node {id: 's'}) SET n.pupils = 1",
      "MATCH (n:Node {id: 's'}) SET n.aliases = ['乙', '甲']",
      "MATCH (n:Node {id: 's'}) SET n.more = 'x'",
      "MATCH (n:Node {id: 's'}) REMOVE n.code",
      "MATCH (n:Node {id: 's'}) SET n:Town",
      "MATCH (:Node {id: 's'})-[r]->(:Node {id: 't'}) SET r.weight = 8",
      "MATCH (:Node {id: 's'})-[r]->(:Node {id: 't'}) SET r.more = 'x'",
      "MATCH (:Node {id: 's'})-[r]->(:Node {id: 't'}) REMOVE r.note",
      "MATCH (:Node {id: 's'})-[r]->(:Node {id: 't'}) DELETE r",
    ]) {
      await store.write((transaction) => transaction.run({ text: statement, parameters: {} }));
      expect((await loadDataset(store, model, rows)).changed).toBe(true);
      expect(await contents(store)).toEqual(before);
    }
  });

  it('gives a node the labels of its new type and takes the old ones', async () => {
    await load('one', [town, school], [link]);
    const report = await load('one', [town, node('Town', 's', { name: 'Now a town' })]);
    expect(counts(report.nodes)).toEqual({ Town: { changed: 1, unchanged: 1 } });
    expect((await contents(store)).nodes).toMatchObject([
      { id: 's', labels: ['Node', 'Thing', 'Town'] },
      { id: 't' },
    ]);
  });

  it('moves a unique value from a node that leaves to one that comes', async () => {
    await load('one', [school]);
    await load('one', [node('School', 's2', { name: 'Two', code: 'c1' })]);
    expect((await contents(store)).nodes).toMatchObject([{ id: 's2', properties: { code: 'c1' } }]);
  });

  describe('with a second dataset', () => {
    const claimed = { ...town, properties: { id: 't', name: 'Haidian', span_end: '2026-01-01' } };
    const other = node('School', 'o', { name: 'Other' });

    it('adds to what another dataset owns, and reports what it says otherwise', async () => {
      await load('one', [town, school], [link]);
      const report = await load('two', [claimed, other], [locatedIn('o', 't')]);
      expect(counts(report.nodes)).toEqual({ Town: { claimed: 1 }, School: { added: 1 } });
      expect(report.conflicts).toEqual([
        {
          subject: 't',
          owner: 'one',
          property: 'name',
          kept: '海淀',
          stated: 'Haidian',
          location: claimed.location,
        },
        {
          subject: 't',
          owner: 'one',
          property: 'span_end',
          kept: undefined,
          stated: '2026-01-01',
          location: claimed.location,
        },
      ]);
      expect((await contents(store)).nodes).toMatchObject([
        { id: 'o', properties: { _datasets: ['two'] } },
        { id: 's', properties: { _datasets: ['one'] } },
        { id: 't', properties: { ...town.properties, _datasets: ['one', 'two'] } },
      ]);
      const again = await load('two', [claimed, other], [locatedIn('o', 't')]);
      expect(again).toMatchObject({ changed: false, conflicts: report.conflicts });
      expect((await load('one', [town, school], [link])).changed).toBe(false);
    });

    it('retracts only what no other dataset claims', async () => {
      await load('one', [town, school], [link]);
      await load('two', [claimed, other, { ...school }], [locatedIn('o', 't'), link]);
      const report = await load('one', []);
      expect(counts(report.nodes)).toEqual({ Town: { released: 1 }, School: { released: 1 } });
      expect(counts(report.relationships)).toEqual({ LOCATED_IN: { released: 1 } });
      expect(await contents(store)).toMatchObject({
        nodes: [{ id: 'o' }, { id: 's' }, { id: 't', properties: { name: 'Haidian', _datasets: ['two'] } }],
        relationships: [{ from: 'o' }, { from: 's', properties: { _datasets: ['two'] } }],
      });
      // What is left belongs to the second dataset, and says what that one states.
      const taken = await load('two', [claimed, other, school], [locatedIn('o', 't'), link]);
      expect(taken.conflicts).toEqual([]);
      expect(counts(taken.nodes)).toEqual({ Town: { unchanged: 1 }, School: { unchanged: 2 } });
      await load('two', []);
      expect(await contents(store)).toEqual({ nodes: [], relationships: [] });
    });

    it('keeps a node on which another dataset has put a relationship', async () => {
      await load('one', [town]);
      const borrowing = () => load('two', [other], [locatedIn('o', 't')]);
      expect(counts((await borrowing()).nodes)).toEqual({ School: { added: 1 }, Town: { claimed: 1 } });
      expect((await borrowing()).changed).toBe(false);
      await load('one', []);
      expect(await contents(store)).toMatchObject({
        nodes: [{ id: 'o' }, { id: 't' }],
        relationships: [{ to: 't' }],
      });
      await load('two', [other]);
      expect((await contents(store)).nodes).toMatchObject([{ id: 'o' }]);
    });
  });

  describe('refuses, with the graph as it was,', () => {
    const refused = async (...of: Parameters<typeof dataset>) => {
      await load('one', [town, school], [link]);
      const before = await read('MATCH (n) RETURN properties(n) AS p ORDER BY n.id');
      const error = await load(...of).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'DATASET_INVALID' });
      expect(await read('MATCH (n) RETURN properties(n) AS p ORDER BY n.id')).toEqual(before);
      return (error as { problems: { where: string; message: string }[] }).problems;
    };

    it('a relationship to a node that is nowhere', async () => {
      expect(await refused('two', [school], [locatedIn('s', 'nowhere')])).toEqual([
        { where: 'towns.yaml:9:1', message: expect.stringContaining('nowhere') },
      ]);
    });

    it("the id of another dataset's node of another type", async () => {
      expect(await refused('two', [node('School', 't', { name: 'x' }, 4)])).toEqual([
        { where: 'towns.yaml:4:1', message: expect.stringContaining('Town') },
      ]);
    });

    it('every value that would not be stored as it is, all at once', async () => {
      const bad = node('School', 'b', { pupils: 2n ** 53n, score: Number.NaN, _datasets: ['x'] });
      const problems = await refused('one', [bad, node('Castle', 'c')], [{ ...link, type: 'BESIEGES' }]);
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringContaining('9007199254740992'),
        expect.stringContaining('NaN'),
        expect.stringContaining('_datasets'),
        expect.stringContaining('Castle'),
        expect.stringContaining('BESIEGES'),
      ]);
    });
  });

  it('loads twenty thousand nodes in bounded batches and tells how far it is', async () => {
    const many = manySchools(20_000);
    const seen: LoadProgress[] = [];
    const report = await loadDataset(store, model, many, { onProgress: (progress) => seen.push(progress) });
    expect(counts(report.nodes)).toEqual({ Town: { added: 10 }, School: { added: 20_000 } });
    expect(counts(report.relationships)).toEqual({ LOCATED_IN: { added: 20_000 } });
    expect(
      await read('MATCH (s:School)-[r:LOCATED_IN]->(t:Town) RETURN count(DISTINCT s) AS s, count(r) AS r'),
    ).toEqual([{ s: 20_000, r: 20_000 }]);
    const written = seen.filter(({ phase }) => phase === 'write').map(({ done }) => done);
    const steps = written.map((done, index) => done - (written[index - 1] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    // Neo4j divides so many rows itself, and is heard of again when it has.
    expect(Math.max(...steps)).toBe(engine.name === 'neo4j' ? 10_000 : 5_000);
    expect(written.at(-1)).toBe(40_010);
    expect((await loadDataset(store, model, many)).changed).toBe(false);
  }, 120_000);
});
