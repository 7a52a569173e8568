import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { createClient, fetchExchange, type OperationResult } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import {
  type Connection,
  connectionPolicies,
  createFetcher,
  DistrictFiguresDocument,
  type DistrictFiguresQuery,
  type DistrictFiguresQueryVariables,
  EntitiesByNameDocument,
  EntityDetailDocument,
  everyNode,
  type Fetcher,
  GraphQLRequestError,
  graphcacheKeys,
  graphcachePages,
  infinitePages,
  NeighborsDocument,
  type NeighborsQuery,
  type NeighborsQueryVariables,
  nodesOf,
  possibleTypes,
  retryingFetch,
  SourcedFigureFragmentDoc,
} from '../../client/index.ts';
import { type RunningService, serve } from '../server/serve.ts';

const gdp = { district: 'haidian', metric: 'gdp', first: 2 };
const figuresOf = ({ district }: DistrictFiguresQuery) => district?.observations;

describe('The client package with the libraries it is made for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-client-'));
  let service: RunningService;
  let endpoint: string;
  let ask: Fetcher;
  /** The ids of all figures, by the service's own pages of one. */
  let everyFigure: readonly string[];

  beforeAll(async () => {
    // One request at a time and caller: who comes beside it is told to wait.
    const keys = join(folder, 'keys.yaml');
    writeFileSync(keys, 'tiers:\n  anonymous: { inFlight: 1 }\n  wide: { operator: true }\nclients: {}\n');
    service = await serve({ KG_DOCUMENTS: 'client/generated', KG_KEYS: keys });
    endpoint = `${service.address}/graphql`;
    ask = createFetcher({ endpoint });
    everyFigure = await idsOf(everyNode(ask, DistrictFiguresDocument, { ...gdp, first: 200 }, figuresOf));
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    rmSync(folder, { recursive: true });
  });

  const idsOf = async (nodes: AsyncIterable<{ id: string }>) => {
    const ids: string[] = [];
    for await (const { id } of nodes) ids.push(id);
    return ids;
  };

  describe('the fetcher', () => {
    test.each(['text', 'id', 'read'] as const)('asks a document as %s', async (send) => {
      const { entities } = await createFetcher({ endpoint, send })(EntitiesByNameDocument, {
        text: '中关村',
        lang: ['EN'],
      });
      expect(entities.nodes.map(({ name }) => name)).toContain('Zhongguancun');
    });

    test('reads every node, page after page', async () => {
      expect(everyFigure).toHaveLength(4);
      expect(await idsOf(everyNode(ask, DistrictFiguresDocument, { ...gdp, first: 1 }, figuresOf))).toEqual(
        everyFigure,
      );
    });

    test('tells the errors of an answer, with their code', async () => {
      const refused = ask(DistrictFiguresDocument, { ...gdp, first: -1 });
      await expect(refused).rejects.toThrow(GraphQLRequestError);
      await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    });

    test('tells of an answer that is none', async () => {
      const lost = createFetcher({ endpoint: `${service.address}/nowhere/graphql` });
      await expect(lost(DistrictFiguresDocument, gdp)).rejects.toThrow(GraphQLRequestError);
    });

    /** Three questions that nobody asked before: none is answered from what is kept. */
    let questions = 150;
    const atOnce = (fetcher: Fetcher) =>
      Array.from({ length: 3 }, () => {
        questions += 1;
        return fetcher(NeighborsDocument, { id: 'haidian', first: questions });
      });

    test('waits as long as it is told when it is refused, and asks again', async () => {
      const statuses: number[] = [];
      const counting: typeof fetch = async (...request) => {
        const response = await fetch(...request);
        statuses.push(response.status);
        return response;
      };
      const answers = await Promise.all(atOnce(createFetcher({ endpoint, fetch: counting, attempts: 20 })));
      expect(answers.map(({ neighbors }) => neighbors?.edges.length)).not.toContain(undefined);
      expect(statuses).toContain(429);
      expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    });

    test('tells RATE_LIMITED when it is not to ask again, or would wait too long', async () => {
      for (const retry of [{ attempts: 1 }, { longestWait: 0 }]) {
        const answers = await Promise.allSettled(atOnce(createFetcher({ endpoint, ...retry })));
        const codes = answers.flatMap((answer) => (answer.status === 'rejected' ? answer.reason.code : []));
        expect(new Set(codes)).toEqual(new Set(['RATE_LIMITED']));
      }
    });

    test('ends when it is aborted, also while it waits', async () => {
      const refused = new Response('{}', { status: 429, headers: { 'retry-after': '30' } });
      const abort = new AbortController();
      let asked = 0;
      const waiting = retryingFetch({
        fetch: async () => {
          asked += 1;
          setImmediate(() => abort.abort(new Error('typed on')));
          return refused;
        },
      })(endpoint, { signal: abort.signal });
      await expect(waiting).rejects.toThrow('typed on');
      expect(asked).toBe(1);
      await expect(ask(EntitiesByNameDocument, { text: 'a' }, { signal: abort.signal })).rejects.toThrow(
        'typed on',
      );
    });
  });

  describe('Apollo Client', () => {
    const apollo = () =>
      new ApolloClient({
        link: new HttpLink({ uri: endpoint, fetch: retryingFetch() }),
        cache: new InMemoryCache({ possibleTypes, typePolicies: connectionPolicies() }),
      });
    /** Watchers are told in a later turn. */
    const told = () => new Promise((resolve) => setTimeout(resolve, 20));
    const pages = (list: string) => gql`
      query Pages($first: Int, $after: String, $last: Int, $before: String) {
        observations(where: { metric: { id: { eq: "gdp" } } }, first: $first, after: $after, last: $last, before: $before) {
          totalCount ${list} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`;

    test.each([
      ['nodes (C15)', 'nodes { id }'],
      ['edges', 'edges { cursor node { id } }'],
      ['edges without cursors', 'edges { node { id } }'],
      ['both', 'nodes { id } edges { cursor node { id } }'],
    ])('fetchMore goes on over %s, forwards and backwards', async (_, list) => {
      const client = apollo();
      const query = pages(list);
      type Page = Connection<{ id: string }>;
      type Data = { observations: Page & { pageInfo: { startCursor?: string | null } } };
      const watched = client.watchQuery<Data>({ query, variables: { first: 1 } });
      let { data } = await client.query<Data>({ query, variables: { first: 1 } });
      const subscription = watched.subscribe(() => {});
      const shown = () => nodesOf((watched.getCurrentResult().data as Data).observations).map(({ id }) => id);
      for (let page = 0; data?.observations.pageInfo.hasNextPage && page < 9; page += 1) {
        await watched.fetchMore({ variables: { after: data.observations.pageInfo.endCursor ?? null } });
        await told();
        data = watched.getCurrentResult().data as Data;
      }
      expect(new Set(shown())).toEqual(new Set(everyFigure));
      expect(shown()).toHaveLength(everyFigure.length);
      // The first page fetched again begins the list anew.
      const before = shown();
      await client.query({ query, variables: { first: 1 }, fetchPolicy: 'network-only' });
      await told();
      expect(shown()).toEqual(before.slice(0, 1));
      subscription.unsubscribe();

      const back = apollo();
      const last = back.watchQuery<Data>({ query, variables: { last: 2 } });
      const ended = last.subscribe(() => {});
      const { data: end } = await back.query<Data>({ query, variables: { last: 2 } });
      const startCursor = end?.observations.pageInfo.startCursor ?? null;
      await last.fetchMore({ variables: { last: 2, before: startCursor } });
      await told();
      const all = last.getCurrentResult().data as Data;
      expect(nodesOf(all.observations).map(({ id }) => id)).toEqual(before);
      expect(all.observations.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      ended.unsubscribe();
    });

    test('reads a detail by its fragment, once it was in a list', async () => {
      const client = apollo();
      const { data } = await client.query({ query: DistrictFiguresDocument, variables: gdp });
      const id = data?.district?.observations.nodes[0]?.id;
      const figure = client.readFragment({
        id: `Observation:${id}`,
        fragment: SourcedFigureFragmentDoc,
        fragmentName: 'SourcedFigure',
      });
      expect(figure).toEqual(data?.district?.observations.nodes[0]);
    });

    test('a node under several relationships is shown with all its links (C6)', async () => {
      const client = apollo();
      const query = NeighborsDocument;
      const { data } = await client.query({ query, variables: { id: 'haidian', first: 200 } });
      const edges = data?.neighbors?.edges ?? [];
      expect(edges).toHaveLength(data?.neighbors?.totalCount ?? 0);
      expect(edges.flatMap((edge) => edge?.links ?? []).length).toBeGreaterThan(edges.length);
    });
  });

  describe('urql with graphcache', () => {
    const urql = () =>
      createClient({
        url: endpoint,
        preferGetMethod: false,
        fetch: retryingFetch(),
        exchanges: [
          cacheExchange({ possibleTypes, resolvers: graphcachePages(relayPagination), keys: graphcacheKeys }),
          fetchExchange,
        ],
      });

    test('pages over nodes and over edges become one list', async () => {
      const warned = jest.spyOn(console, 'warn').mockImplementation();
      const client = urql();
      let after: string | null = null;
      let shown: readonly { id: string }[] = [];
      for (let page = 0; page < 2; page += 1) {
        const variables: DistrictFiguresQueryVariables = { ...gdp, after };
        const { data, error }: OperationResult<DistrictFiguresQuery> = await client
          .query(DistrictFiguresDocument, variables)
          .toPromise();
        expect(error).toBeUndefined();
        shown = data?.district?.observations.nodes ?? [];
        after = data?.district?.observations.pageInfo.endCursor ?? null;
      }
      expect(shown.map(({ id }) => id)).toEqual(everyFigure);

      let neighbors: readonly { node: { id: string }; links: readonly unknown[] }[] = [];
      let more = true;
      for (after = null; more; ) {
        const variables: NeighborsQueryVariables = { id: 'haidian', first: 100, after };
        const { data }: OperationResult<NeighborsQuery> = await client
          .query(NeighborsDocument, variables)
          .toPromise();
        neighbors = data?.neighbors?.edges ?? [];
        after = data?.neighbors?.pageInfo.endCursor ?? null;
        more = data?.neighbors?.pageInfo.hasNextPage ?? false;
      }
      expect(neighbors.length).toBeGreaterThan(100);
      expect(new Set(neighbors.map(({ node }) => node.id)).size).toBe(neighbors.length);
      expect(neighbors.flatMap(({ links }) => links).length).toBeGreaterThan(neighbors.length);
      // Without the whole schema graphcache looks below every fragment for fields when it writes, and says
      // that it found none; what it stores is right.
      const warnings = warned.mock.calls.map(([text]) => String(text));
      expect(warnings.filter((text) => !text.startsWith('Invalid undefined'))).toEqual([]);
      warned.mockRestore();
    });

    test('an entity of any type is one entry of the cache', async () => {
      const client = urql();
      const { data } = await client.query(EntityDetailDocument, { id: 'haidian', lang: ['EN'] }).toPromise();
      expect(data?.entity).toMatchObject({ __typename: 'District', name: 'Haidian District' });
      const again = client.readQuery(EntityDetailDocument, { id: 'haidian', lang: ['EN'] });
      expect(again?.data).toEqual(data);
    });
  });

  describe('TanStack Query', () => {
    test('an infinite query reads to the end', async () => {
      const queries = new QueryClient();
      const observer = new InfiniteQueryObserver(
        queries,
        infinitePages(ask, DistrictFiguresDocument, gdp, figuresOf),
      );
      let result = await observer.fetchNextPage();
      while (result.hasNextPage) result = await observer.fetchNextPage();
      const shown = result.data?.pages.flatMap((page) => nodesOf(figuresOf(page))) ?? [];
      expect(shown.map(({ id }) => id)).toEqual(everyFigure);
      expect(result.data?.pageParams).toHaveLength(2);
      queries.clear();
    });
  });
});
