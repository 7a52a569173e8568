import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './style.css';

/** The saved queries, in file name order; each opens in a tab of its own. */
const examples = Object.entries(
  import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query }));

const fetcher = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <span className="district-graph-logo">District graph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
