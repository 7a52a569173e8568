import { KgError } from '../errors/KgError.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import { refuseDuplicates } from './foreignNodes.ts';
import { type Migration, readMigrations } from './readMigrations.ts';

export interface MigrationReport {
  /** Names of the migrations that this call applied, such as `V001__unique_ids`. */
  readonly applied: readonly string[];
  /** How many had been applied before. */
  readonly before: number;
}

interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

const schemaStatement = /^(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b/i;
const label = (version: number) => `V${String(version).padStart(3, '0')}`;

/**
 * Bring a graph up to the migrations of a folder, in version order. Each is recorded in the graph
 * with its checksum once all its statements ran; a schema statement cannot be rolled back, so
 * migrations are written to be repeatable (`IF NOT EXISTS`), and one that was interrupted runs again.
 *
 * @throws KgError MIGRATION_CHANGED, before anything is applied, when an applied file was edited,
 *   renamed or removed, or when a new one comes before an applied one
 * @throws KgError GRAPH_SHARED when the graph holds nodes that make it impossible
 */
export async function migrate(store: GraphStore, directory: string): Promise<MigrationReport> {
  const migrations = await readMigrations(directory);
  const applied = await appliedMigrations(store);
  refuseChanges(migrations, applied, directory);
  const pending = migrations.filter(({ version }) => !applied.has(version));
  for (const migration of pending) await apply(store, migration);
  if (pending.length > 0) await store.awaitIndexes();
  return {
    applied: pending.map(({ version, name }) => `${label(version)}__${name}`),
    before: applied.size,
  };
}

async function appliedMigrations(store: GraphStore): Promise<ReadonlyMap<number, AppliedMigration>> {
  const rows = await store.read({ text: cypherFile('load/read_migrations'), parameters: {} });
  return new Map(
    (rows as unknown as readonly AppliedMigration[]).map((migration) => [migration.version, migration]),
  );
}

function refuseChanges(
  migrations: readonly Migration[],
  applied: ReadonlyMap<number, AppliedMigration>,
  directory: string,
): void {
  const files = new Map(migrations.map((migration) => [migration.version, migration]));
  const newest = Math.max(0, ...applied.keys());
  const problems: string[] = [];
  for (const { version, name, checksum } of applied.values()) {
    const file = files.get(version);
    if (file === undefined || file.name !== name) {
      problems.push(`${label(version)}__${name}.cypher was applied but is not in ${directory}: put it back.`);
    } else if (file.checksum !== checksum) {
      problems.push(
        `${file.file} was edited after it had been applied: restore it, and put the change into a new file.`,
      );
    }
  }
  for (const { version, file } of migrations) {
    if (version < newest && !applied.has(version)) {
      problems.push(
        `${file} is new but comes before ${label(newest)}, which has been applied: give it a higher number.`,
      );
    }
  }
  if (problems.length > 0) throw new KgError('MIGRATION_CHANGED', problems.join('\n'));
}

async function apply(store: GraphStore, { version, name, checksum, statements }: Migration): Promise<void> {
  for (const text of statements) {
    if (schemaStatement.test(text)) await applySchema(store, text);
    else await store.write((transaction) => transaction.run({ text, parameters: {} }));
  }
  await store.write((transaction) =>
    transaction.run({
      text: cypherFile('load/record_migration'),
      parameters: { version: BigInt(version), name, checksum, appliedAt: new Date().toISOString() },
    }),
  );
}

/** @throws KgError GRAPH_SHARED where what is stored keeps ids from being made unique */
async function applySchema(store: GraphStore, text: string): Promise<void> {
  try {
    await store.schema({ text, parameters: {} });
  } catch (error) {
    await refuseDuplicates(store);
    throw error;
  }
}
