import { Pool } from 'pg';
import { statementsByOperation } from '../shapes.ts';
import { serveOrders } from './Contender.ts';
import { type Answer, serveByHand } from './handService.ts';

/** SQL for the shapes by hand, prepared once a connection: PostgreSQL makes the JSON. */
serveOrders(async ({ postgres }) => {
  const pool = new Pool({ connectionString: postgres, max: 20 });
  const statements = statementsByOperation(({ sql }) => sql);
  return {
    url: await serveByHand(async (name, variables) => {
      const { text, values } = statements.get(name) ?? { text: '', values: [] };
      const query = { name, text, values: values.map((value) => variables[value]) };
      return ((await pool.query(query)).rows[0] ?? {}) as Answer;
    }),
  };
});
