import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { startService } from '../../src/server/startService.ts';
import { readDocument, readId } from '../suites/cache/readDocument.ts';
import { serveOrders } from './Contender.ts';

/** The whole service on the embedded engine with one dataset; the argument is KG_CACHE_BYTES. */
serveOrders(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-bench-'));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify({ [readId]: readDocument }));
  const service = await startService({
    config: readConfig({
      PORT: '0',
      KG_DATASETS: 'data/haidian-2025-07',
      KG_DOCUMENTS: folder,
      ...(process.argv[2] !== undefined && { KG_CACHE_BYTES: process.argv[2] }),
    }),
    logger: pino({ level: 'warn' }),
  });
  return { url: `${service.address}/graphql` };
});
