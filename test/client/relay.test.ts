import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getFragment,
  getRequest,
  getSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { installPrograms, runProgram } from '../programs/programs.ts';
import { type RunningService, serve } from '../server/serve.ts';

const root = join(__dirname, '../..');

interface Page {
  readonly observations: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly asStated: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('Relay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-relay-'));
  const artifacts = join(folder, 'src/__generated__');
  let service: RunningService;
  beforeAll(async () => {
    service = await serve();
    mkdirSync(artifacts, { recursive: true });
    cpSync(join(__dirname, 'relay'), join(folder, 'src'), { recursive: true });
    cpSync(join(root, 'schema/api.graphql'), join(folder, 'schema.graphql'));
    const config = {
      ...{ src: './src', schema: './schema.graphql', language: 'javascript' },
      ...{ artifactDirectory: './src/__generated__', noSourceControl: true },
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    await installPrograms();
    await runProgram('relay-compiler/cli.js', ['./relay.config.json'], folder);
  }, 300_000);
  afterAll(async () => {
    await service?.close();
    rmSync(folder, { recursive: true });
  });

  test('a fragment with @connection, compiled from the schema, is read page by page', async () => {
    const artifact = (name: string) => require(join(artifacts, `${name}.graphql.js`));
    const first = getRequest(artifact('DistrictFiguresQuery'));
    const next = getRequest(artifact('DistrictFiguresPageQuery'));
    const fragment = getFragment(artifact('DistrictFigures_district'));
    const environment = new Environment({
      network: Network.create(async ({ text }, variables) => {
        const response = await fetch(`${service.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text, variables }),
        });
        return response.json();
      }),
      store: new Store(new RecordSource()),
    });

    const variables = { id: 'haidian', count: 1 };
    const answer = (await fetchQuery(environment, first, variables).toPromise()) as { district: unknown };
    const operation = createOperationDescriptor(first, variables);
    environment.retain(operation);
    expect(answer.district).toMatchObject({ name: 'Haidian District' });

    /** What the component shows: the connection as Relay's own handler has put it together. */
    const shown = () => {
      const selector = getSelector(fragment, answer.district);
      if (selector?.kind !== 'SingularReaderSelector') throw new Error('The fragment was not read.');
      return environment.lookup(selector).data as unknown as Page;
    };
    let { observations } = shown();
    for (let pages = 0; observations.pageInfo.hasNextPage && pages < 9; pages += 1) {
      expect(observations.edges).toHaveLength(pages + 1);
      const page = { id: 'haidian', count: 1, cursor: observations.pageInfo.endCursor };
      await fetchQuery(environment, next, page).toPromise();
      observations = shown().observations;
    }
    expect(observations.edges).toHaveLength(observations.totalCount);
    expect(new Set(observations.edges.map(({ node }) => node.asStated)).size).toBe(4);
  });

  test('the query of a next page asks for the node by its id', () => {
    const text = readFileSync(join(artifacts, 'DistrictFiguresPageQuery.graphql.js'), 'utf8');
    expect(text).toContain('node(id: $id)');
  });
});
