import { nodeOf } from '../harness/nodeOf.ts';
import type { Shape } from '../shapes.ts';
import type { Start } from './Contender.ts';
import { ContenderProcess } from './ContenderProcess.ts';

/** Names of the contenders, in the order of the table. */
export const names = [
  'ours',
  'embedded',
  'hand',
  'handManaged',
  'peer',
  'driver',
  'hello',
  'sql',
  'postgraphile',
] as const;
export type ContenderName = (typeof names)[number];

const files: Readonly<Record<ContenderName, { file: string; argument?: string; title: string }>> = {
  ours: { file: 'ours', title: 'this service on Neo4j' },
  embedded: { file: 'ours', argument: 'embedded', title: 'this service, embedded engine' },
  hand: { file: 'hand', title: 'hand-written statement, auto-commit' },
  handManaged: { file: 'hand', argument: 'managed', title: 'hand-written statement, `executeQuery`' },
  peer: { file: 'peer', title: '@neo4j/graphql 7.6.3' },
  driver: { file: 'bareDriver', title: 'bare driver, no HTTP, auto-commit' },
  hello: { file: 'hello', title: 'hello world, Apollo + fastify' },
  sql: { file: 'handSql', title: 'hand-written SQL on PostgreSQL' },
  postgraphile: { file: 'postgraphile', title: 'PostGraphile 5 on PostgreSQL' },
};

/** Contenders whose graph is in PostgreSQL: asked for by name, or by the suite `peers`. */
export const onPostgres: readonly ContenderName[] = ['sql', 'postgraphile'];

export const titleOf = (name: ContenderName): string => files[name].title;

export function startContender(name: ContenderName, start: Start): Promise<ContenderProcess> {
  const { file, argument } = files[name];
  return ContenderProcess.start(file, argument, start, name === 'postgraphile' ? nodeOf(22) : undefined);
}

/** Documents a contender may answer a shape with; the fastest is timed. */
export function documentsFor(name: ContenderName, shape: Shape): readonly string[] {
  if (name === 'hello') return ['{ hello }'];
  if (name === 'postgraphile') return [shape.postgraphile];
  if (name !== 'peer') return [shape.document];
  const { lists, connections } = shape.peer;
  return connections === undefined ? [lists] : [lists, connections];
}
