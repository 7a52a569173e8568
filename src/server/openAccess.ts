import type { Logger } from 'pino';
import { createClient } from 'redis';
import { Access } from '../access/Access.ts';
import { Budgets } from '../access/Budgets.ts';
import { readKeyTable } from '../access/KeyTable.ts';
import { Tokens } from '../access/Tokens.ts';
import type { AccessConfig } from './config.ts';

/** Access as the settings have it, and what it holds open. */
export interface OpenAccess {
  readonly access: Access;
  /** Read the file of keys again. @throws KgError CONFIG_INVALID, with the keys as they were */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Set up keys, tokens and budgets. A Redis that does not answer stops nothing: each process counts by
 * itself until it does.
 * @throws KgError CONFIG_INVALID when the file of keys cannot be used
 */
export async function openAccess(
  { keysFile, tokens, redis }: AccessConfig,
  logger: Logger,
): Promise<OpenAccess | undefined> {
  if (keysFile === undefined) return undefined;
  const table = readKeyTable(keysFile);
  const client = redis === undefined ? undefined : connect(redis, logger);
  const access = new Access({
    table,
    tokens: tokens && new Tokens(tokens),
    budgets: new Budgets(client),
    onError: (err) => logger.error({ err }, 'the keys that tokens are checked with cannot be had'),
  });
  return {
    access,
    reload: () => access.replace(readKeyTable(keysFile)),
    async close() {
      client?.destroy();
    },
  };
}

function connect(url: string, logger: Logger) {
  const client = createClient({
    url,
    // A command waits for no connection: the process counts by itself meanwhile.
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (tries) => Math.min(2_000, 50 * 2 ** Math.min(tries, 10)),
    },
  });
  let away = false;
  client.on('error', (err) => {
    if (!away) logger.error({ err }, 'Redis is away: budgets are counted in this process');
    away = true;
  });
  client.on('ready', () => {
    if (away) logger.warn('Redis is back: budgets are counted there');
    away = false;
  });
  // A connection that fails is told above and tried again.
  client.connect().catch(() => {});
  return client;
}
