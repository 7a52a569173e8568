import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { type Service, startService } from '../../src/server/startService.ts';
import { neo4jAddress } from '../neo4j/engines.ts';
import type { Engine } from '../neo4j/openEngines.ts';

export type RunningService = Service;

/** The dataset that tests with counts and answers of their own rest on. */
export const haidian = { KG_DATASETS: 'data/haidian-2025-07' };

/** Every dataset that comes with the service, as `npm start` serves them. */
export const everyDataset = { KG_DATASETS: '' };

/**
 * The whole service on a free port with one dataset, on the embedded engine unless `environment`
 * names a Neo4j.
 */
export function serve(environment: Record<string, string> = {}): Promise<Service> {
  return startService({
    config: readConfig({ PORT: '0', KG_SHUTDOWN_SECONDS: '1', ...haidian, ...environment }),
    logger: pino({ level: 'silent' }),
  });
}

/** Settings that select an engine; Neo4j is the one of this test run. */
export function settingsOf({ name }: Engine): Record<string, string> {
  if (name === 'grafeo') return {};
  const { uri, user, password } = neo4jAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** The whole service on an engine, its graph emptied before. */
export async function serveOn(engine: Engine, environment: Record<string, string> = {}): Promise<Service> {
  await (await engine.open()).close();
  return serve({ ...settingsOf(engine), ...environment });
}
