import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { Kind, parse } from 'graphql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { examplesPlugin } from './ExamplesPanel.tsx';
import { examples } from './examples.ts';
import { RunAtStart } from './RunAtStart.tsx';

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

/** An operation that a page of the explorer sent here, after `#`; else the first example. */
const sent = new URLSearchParams(location.hash.slice(1));
const sentQuery = sent.get('query');
const opened = {
  query: sentQuery ?? examples[0]?.query ?? '{ __typename }',
  variables: sentQuery === null ? '' : (sent.get('variables') ?? '{}'),
};

const plugins = [examplesPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** On a narrow window the panel would leave no room for the editor; its button opens it. */
const isWide = matchMedia('(min-width: 900px)').matches;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={[opened]}
    initialQuery={opened.query}
    initialVariables={opened.variables}
    plugins={plugins}
    {...(isWide && { visiblePlugin: examplesPlugin })}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <span className="district-graph-logo">District graph</span>
    </GraphiQL.Logo>
    <RunAtStart />
  </GraphiQL>,
);
