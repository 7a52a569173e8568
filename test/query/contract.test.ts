import { parse, validate } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

const text = `{ district(id: "haidian") {
  name(lang: EN)
  industries(first: 10) { totalCount edges { role { name } node { name } } }
  officials { edges { node { name tenures { edges { node { post asOf } } } } } }
  observations(where: { metric: { id: { eq: "gdp" } } }) { edges { node {
    value unit asStated period { start end kind } qualifier evidence { paragraph asStated source { title } } } } }
} }`;

interface Answer {
  readonly district: {
    readonly name: string;
    readonly industries: { totalCount: number; edges: { role: { name: string }; node: { name: string } }[] };
    readonly officials: {
      edges: { node: { name: string; tenures: { edges: { node: { post: string; asOf: string } }[] } } }[];
    };
    readonly observations: {
      edges: {
        node: {
          value: number | null;
          asStated: string;
          period: { start: string | null } | null;
          qualifier: string;
          evidence: { paragraph: number; asStated: string; source: { title: string } }[];
        };
      }[];
    };
  };
}

/** What the project promises a newcomer: this question, on the shipped data, on either engine. */
describeEachEngine('The first question about Haidian', (engine) => {
  let store: GraphStore;
  let answering: QueryEngine;
  let statements = 0;
  const document = parse(text);

  beforeAll(async () => {
    const { model, schema } = await loadApi('schema');
    expect(validate(schema, document)).toEqual([]);
    store = await engine.open();
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
    for (const one of await readDatasets(['data/haidian-2025-07'], model))
      await loadDataset(store, model, one);
    const read: GraphStore['read'] = (statement, options) => {
      statements += 1;
      return store.read(statement, options);
    };
    answering = createQueryEngine({ model, schema, store: { ...store, read } });
  }, 120_000);
  afterAll(() => store.close());

  it('is answered by one statement with industries, officials and figures, each with its place', async () => {
    statements = 0;
    const { data, errors } = await answering.execute({ document });
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    const { district } = data as unknown as Answer;
    expect(district.name).toMatch(/Haidian/);
    expect(district.industries.totalCount).toBe(8);
    expect(district.industries.edges).toHaveLength(8);
    for (const { role, node } of district.industries.edges) expect([role.name, node.name]).not.toContain('');
    const tenures = district.officials.edges.flatMap(({ node }) => node.tenures.edges);
    expect(tenures.length).toBeGreaterThan(0);
    for (const { node } of tenures) expect(node.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const figures = district.observations.edges.map(({ node }) => node);
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const { asStated, evidence } of figures) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.some((place) => place.paragraph > 0 && place.source.title !== '')).toBe(true);
      expect(asStated).not.toBe('');
    }
  });
});
