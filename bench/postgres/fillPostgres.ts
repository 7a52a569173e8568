import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { graphRows } from '../graph.ts';

type Record_ = Readonly<Record<string, unknown>>;

const folder = join(process.cwd(), 'bench/postgres');

/** Make the tables of an empty database and fill them with the graph that every contender is asked about. */
export async function fillPostgres(address: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(readFileSync(join(folder, 'schema.sql'), 'utf8'));
    for (const { kind, rows } of graphRows()) {
      for (const [table, records] of Object.entries(tablesOf(kind, rows as readonly Record_[]))) {
        await insert(client, table, records);
      }
    }
    // VACUUM runs in no transaction, as several statements at once would be.
    for (const statement of readFileSync(join(folder, 'indexes.sql'), 'utf8').split(';\n')) {
      if (statement.trim() !== '') await client.query(statement);
    }
  } finally {
    await client.end();
  }
}

/** What a batch of the graph's rows is in tables. */
function tablesOf(kind: string, rows: readonly Record_[]): Readonly<Record<string, readonly Record_[]>> {
  switch (kind) {
    case 'metrics':
      return { metric: rows };
    case 'sources':
      return { source: rows };
    case 'districts':
      return { district: rows };
    case 'industries':
      return {
        industry: rows.map(({ industry }) => industry as Record_),
        develops: rows.map(({ district, industry, role }) => ({
          ...{ district_id: district, industry_id: (industry as Record_).id, role },
        })),
      };
    default:
      return {
        observation: rows.map(({ industry, metric, observation }) => ({
          ...{ subject_id: industry, metric_id: metric },
          ...(observation as Record_),
        })),
        evidence: rows.map(({ source, evidence }) => {
          const { start, end, ...rest } = evidence as Record_;
          return { source_id: source, start_at: start, end_at: end, ...rest };
        }),
        has_evidence: rows.map(({ observation, evidence }) => ({
          observation_id: (observation as Record_).id,
          evidence_id: (evidence as Record_).id,
        })),
      };
  }
}

/** Columns are those the table has; what else a record holds is the graph's alone. */
async function insert(client: Client, table: string, records: readonly Record_[]): Promise<void> {
  const json = JSON.stringify(
    records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([name, value]) => [snake(name), value])),
    ),
    (_, value) => (typeof value === 'bigint' ? Number(value) : value),
  );
  await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
    json,
  ]);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
