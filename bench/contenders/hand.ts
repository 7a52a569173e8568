import neo4j from 'neo4j-driver';
import { statementsByOperation } from '../shapes.ts';
import { serveOrders } from './Contender.ts';
import { connectDriver, runAutoCommit } from './driver.ts';
import { type Answer, serveByHand } from './handService.ts';

/** Statements for the shapes by hand; argument `managed` runs them by executeQuery. */
serveOrders(async (start) => {
  const driver = connectDriver(start.neo4j);
  const statements = statementsByOperation(({ statement }) => statement);
  const managed = process.argv[2] === 'managed';
  return {
    url: await serveByHand(async (operation, parameters) => {
      const text = statements.get(operation) ?? '';
      if (!managed) return (await runAutoCommit(driver, text, parameters)) as Answer;
      const { records } = await driver.executeQuery(text, parameters, {
        database: 'neo4j',
        routing: neo4j.routing.READ,
      });
      return records[0]?.toObject() ?? {};
    }),
  };
});
