import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { nodesOf, type OpenApi, openApi } from './openApi.ts';

const fixture = 'test/fixtures/school';

/** The project's schema with one more file, and data of the new type: no TypeScript knows of it. */
describeEachEngine('an entity type added by a schema file and data', (engine) => {
  let scratch: string;
  let api: OpenApi;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'kg-schema-'));
    const schema = join(scratch, 'schema');
    cpSync('schema', schema, { recursive: true });
    cpSync(`${fixture}/School.graphql`, join(schema, 'School.graphql'));
    api = await openApi(engine, schema);
    await api.load('data/haidian-2025-07', `${fixture}/invented-schools`);
  }, 180_000);
  afterAll(async () => {
    await api.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('has its root fields, filters, orderings and the fields of its interfaces', async () => {
    const { schools, school } = await api.ask(`{
      schools(where: { places: { isNull: false } }, orderBy: [{ places: DESC }]) {
        totalCount
        edges { node { id name(lang: EN) stage places district { id } } }
      }
      school(id: "hillside-middle-school") {
        name names { lang value }
        observations {
          edges { node { asStated low lowOpen value metric { id } evidence { asStated source { title } } } }
        }
      }
    }`);
    expect(schools).toMatchObject({ totalCount: 1 });
    expect(nodesOf(schools)).toEqual([
      {
        ...{ id: 'lakeside-primary-school', name: 'Lakeside Primary School', stage: 'PRIMARY', places: 240 },
        district: { id: 'haidian' },
      },
    ]);
    const { names, observations } = school as {
      names: { lang: string; value: string }[];
      observations: unknown;
    };
    expect(names.find(({ lang }) => lang === 'ZH_HANT')?.value).toBe('山前中學');
    expect(nodesOf(observations)).toEqual([
      {
        ...{ asStated: '1200余名', low: 1200, lowOpen: true, value: null },
        metric: { id: 'invented-schools.pupils' },
        evidence: [{ asStated: '1200余名', source: { title: '测试学校名录' } }],
      },
    ]);
  });

  test('is reached from the type it extends, with the evidence of each relationship', async () => {
    const { district, districts } = await api.ask(`{
      district(id: "haidian") {
        schools(orderBy: [{ id: ASC }]) { totalCount edges { evidence { asStated } node { id } } }
      }
      districts(where: { schools: { some: { stage: { eq: PRIMARY } } } }) { edges { node { id } } }
    }`);
    expect(district).toEqual({
      schools: {
        totalCount: 2,
        edges: [
          { evidence: [{ asStated: '山前中学' }], node: { id: 'hillside-middle-school' } },
          { evidence: [{ asStated: '湖滨小学' }], node: { id: 'lakeside-primary-school' } },
        ],
      },
    });
    expect(nodesOf(districts)).toEqual([{ id: 'haidian' }]);
  });

  test('is an entity, a node and a subject like any other', async () => {
    const { entity, node, observations } = await api.ask(`{
      entity(id: "lakeside-primary-school") { __typename name }
      node(id: "hillside-middle-school") { __typename ... on School { stage } }
      observations(where: { subject: { id: { eq: "hillside-middle-school" } }, value: { certainlyGt: 1200 } }) {
        edges { node { subject { __typename } } }
      }
    }`);
    expect(entity).toEqual({ __typename: 'School', name: '湖滨小学' });
    expect(node).toEqual({ __typename: 'School', stage: 'SECONDARY' });
    expect(nodesOf(observations)).toEqual([{ subject: { __typename: 'School' } }]);
  });

  test('is exported', async () => {
    let written = '';
    const out = {
      write: async (piece: string) => {
        written += piece;
      },
    };
    const { model, store } = api;
    await exportGraph({ model, store, format: 'turtle', dataset: 'invented-schools', out });
    expect(written).toContain('kg:stage "SECONDARY"');
    expect(written).toContain('sh:minExclusive "1200"^^xsd:decimal');
  });
});
