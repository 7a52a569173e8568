import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { startService } from '../../src/server/startService.ts';
import { serveOrders } from './Contender.ts';

/** The service as `npm start` runs it: embedded engine, the dataset that comes with it, all root fields. */
serveOrders(async () => {
  const { address } = await startService({
    config: readConfig({ PORT: '0' }),
    logger: pino({ level: 'warn' }),
  });
  return { url: `${address}/graphql` };
});
