import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { type Service, startService } from '../../src/server/startService.ts';

export type RunningService = Service;

/** The whole service on a free port, on the embedded engine unless `environment` names a Neo4j. */
export function serve(environment: Record<string, string> = {}): Promise<Service> {
  return startService({
    config: readConfig({ PORT: '0', KG_SHUTDOWN_SECONDS: '1', ...environment }),
    logger: pino({ level: 'silent' }),
  });
}
