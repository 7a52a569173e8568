import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphSdl } from '../../src/api/federation.ts';
import { loadApi } from '../../src/api/loadApi.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type OpenApi, openApi } from './openApi.ts';

/** Another service of the same federated graph, which knows what districts look like on a map. */
const maps = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable"])
  type District @key(fields: "id") { id: ID! outline: String! tiles(first: Int): TileConnection! }
  type TileConnection { nodes: [String!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Query { districtAt(longitude: Float!, latitude: Float!): District }
`;

it('The API composes with another subgraph that says more of districts', async () => {
  const { schema, model } = await loadApi('schema');
  const { errors, supergraphSdl = '' } = composeServices([
    { name: 'facts', url: 'http://facts/graphql', typeDefs: parse(subgraphSdl(schema, model)) },
    { name: 'maps', url: 'http://maps/graphql', typeDefs: parse(maps) },
  ]);
  expect(errors).toBeUndefined();
  expect(supergraphSdl).toMatch(/type District[^{]*@join__type\(graph: FACTS, key: "id"\)/);
  expect(supergraphSdl).toMatch(/outline: String! @join__field\(graph: MAPS\)/);
}, 60_000);

describeEachEngine('As a subgraph', (engine) => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi(engine, 'schema');
    await api.load('data/beijing-common');
  }, 240_000);
  afterAll(() => api?.close());

  const text = `query($representations: [_Any!]!) { _entities(representations: $representations) {
    __typename ... on District { name(lang: EN) city { id } } ... on Metric { unit } } }`;

  it('the service answers nodes by type and id, in order, and null for another type or no node', async () => {
    const representations = [
      { __typename: 'District', id: 'haidian' },
      { __typename: 'Metric', id: 'gdp' },
      { __typename: 'Official', id: 'haidian' },
      { __typename: 'District', id: 'nowhere' },
      { __typename: 'Entity', id: 'haidian' },
    ];
    const haidian = { __typename: 'District', name: 'Haidian District', city: { id: 'beijing' } };
    expect(await api.ask(text, { representations })).toEqual({
      _entities: [haidian, { __typename: 'Metric', unit: 'CNY' }, null, null, haidian],
    });
    const literal =
      '{ _entities(representations: [{__typename: "District", id: "haidian"}]) { ... on _Entity { __typename } } }';
    expect(await api.ask(literal)).toEqual({ _entities: [{ __typename: 'District' }] });
  });

  it.each([
    [[{ __typename: 'District' }], 'representations[0] names no node'],
    [[{ __typename: 'District', id: 'haidian' }, 'haidian'], 'representations[1] names no node'],
    [[{ __typename: 'Planet', id: 'haidian' }], 'representations[0] names no node'],
    [Array.from({ length: 201 }, () => ({ __typename: 'District', id: 'haidian' })), 'at most 200 at once'],
  ])('the service refuses representations that name no node: %j', async (representations, message) => {
    await expect(api.ask(text, { representations })).rejects.toThrow(message);
  });

  it('the service tells its schema', async () => {
    const { _service } = await api.ask('{ _service { sdl } }');
    const { sdl } = _service as { sdl: string };
    const district = /^type District .*$/m.exec(sdl)?.[0];
    expect(district).toContain('@key(fields: "id")');
    expect(/_Any|_entities|@oneOf/.exec(sdl)).toBeNull();
  });
});
