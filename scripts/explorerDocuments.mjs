/**
 * Writes dist/documents/explorer.json: every document the explorer sends, by id, so that a service that
 * answers registered documents alone (KG_DOCUMENTS_ONLY) still answers its own pages. Run by
 * scripts/build.mjs, through tsx: the documents are those of web/, as they are sent.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const documents = {};
for (const folder of ['web', 'web/graph', 'web/chart']) {
  const generated = await import(new URL(`${folder}/generated/graphql.ts`, root).href);
  for (const [name, document] of Object.entries(generated)) {
    if (!name.endsWith('Document')) continue;
    const text = document.toString();
    documents[createHash('sha256').update(text).digest('hex')] = text;
  }
}
const target = new URL('dist/documents/', root);
mkdirSync(target, { recursive: true });
writeFileSync(new URL('explorer.json', target), `${JSON.stringify(documents, null, 2)}\n`);
