import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { Kind, parse } from 'graphql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './style.css';

/** The saved queries, in file name order; each opens in a tab of its own. */
const examples = Object.entries(
  import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query: query.trimEnd() }));

const send = createGraphiQLFetcher({ url: new URL('../graphql', document.baseURI).href });

/** A service in development (KG_EXPLAIN) says with each answer which statement gave it. */
const extensions = { explain: true };

/**
 * Right after a change of tabs GraphiQL still names the operation of the tab before. Where a document
 * has one operation it needs no name, so none is sent.
 */
const fetcher: Fetcher = (parameters, options) =>
  send(
    {
      ...parameters,
      extensions,
      ...(hasOneOperation(parameters) ? { operationName: null } : {}),
    } as FetcherParams,
    options,
  );

function hasOneOperation({ query }: FetcherParams): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
  } catch {
    // The server says what is wrong with the text.
    return false;
  }
}

/** An operation that a page of the explorer sent here, after `#`; it opens in front, ready to run. */
const sent = new URLSearchParams(location.hash.slice(1));
const sentQuery = sent.get('query');
const opened =
  sentQuery === null ? undefined : { query: sentQuery, variables: sent.get('variables') ?? '{}' };

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={opened === undefined ? examples : [opened, ...examples]}
    {...(opened !== undefined && { initialQuery: opened.query, initialVariables: opened.variables })}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <span className="district-graph-logo">District graph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
