/**
 * Builds the client package into client/dist: modules with types, its documents by id, and the schema it
 * was made for. Run by `npm pack` in client/.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'client/dist');
rmSync(dist, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'client')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
// A folder of their own: KG_DOCUMENTS names it.
cpSync(
  join(root, 'client/generated/persisted-documents.json'),
  join(dist, 'documents/persisted-documents.json'),
);
cpSync(join(root, 'schema/api.graphql'), join(dist, 'schema.graphql'));
