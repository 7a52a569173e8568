import { pino } from 'pino';
import { readConfig } from '../../server/config.ts';
import { type Service, startService } from '../../server/startService.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { progressPrinter } from '../progressPrinter.ts';

/** What closing may take beyond the time given to requests in flight, in milliseconds. */
const graceMs = 1_000;

/** `kg serve`: answer GraphQL until told to stop. */
export const command: Command = {
  usage: '[--port PORT] [--host HOST]',
  help: `Loads the datasets and answers GraphQL at /graphql, with an explorer at / and a playground at /playground.
On NEO4J_URI when it is set, else on the embedded engine. The options go before PORT and HOST.
SIGTERM or SIGINT stops it: requests in flight are answered first. SIGHUP makes it load the dataset
folders again while it serves.`,
  options: { port: { type: 'string' }, host: { type: 'string' } },
  positionals: [0, 0],

  async run({ values }, { out, error, environment }) {
    const config = readConfig({
      ...environment,
      ...(typeof values.port === 'string' && { PORT: values.port }),
      ...(typeof values.host === 'string' && { HOST: values.host }),
    });
    // Logs go beside the answer, never into it.
    const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    // Until it serves there is nothing to finish: a load is one transaction, kept whole or not at all.
    const quit = (): never => process.exit(exitCodes.failed);
    // One that comes too early is kept for when there is something to load into.
    let isReloadWanted = false;
    const noteReload = (): void => {
      isReloadWanted = true;
    };
    process.on('SIGTERM', quit).on('SIGINT', quit).on('SIGHUP', noteReload);
    const service = await startService({ config, logger, onProgress: progressPrinter(error) });
    process.removeListener('SIGTERM', quit).removeListener('SIGINT', quit);
    const stop = Promise.race([nextSignal(), endOfNpm(environment)]);
    out(`${readyLine(service)}\n`);
    const reload = (): void => {
      service.reload().then(
        () => logger.info('loaded again'),
        (err) => logger.error({ err }, 'the datasets could not be loaded again; the data stays as it is'),
      );
    };
    process.on('SIGHUP', reload).removeListener('SIGHUP', noteReload);
    if (isReloadWanted) reload();
    const reason = await stop;
    process.removeListener('SIGHUP', reload);
    logger.info({ reason }, 'stopping');
    // A statement of the embedded engine that cannot be stopped would keep the process for as long as
    // it runs; nothing is left to save by then.
    const forced = setTimeout(() => process.kill(process.pid, 'SIGKILL'), config.shutdownMs + graceMs);
    forced.unref();
    await service.close();
    return exitCodes.ok;
  },
};

function readyLine({ address, engine, datasets }: Service): string {
  const where = engine.engine === 'neo4j' ? `Neo4j ${engine.version}` : 'the embedded engine';
  const what = datasets.length > 3 ? `${datasets.length} datasets` : datasets.join(', ');
  return `Explorer: ${address}/   GraphQL: ${address}/graphql   (${what}; on ${where})`;
}

/** The first signal to stop. A second one ends the process the hard way: its handler is gone. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop);
      resolve(signal);
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  });
}

/**
 * "npm start" runs this below a shell, and a signal to npm ends the shell without reaching us. Being
 * handed to another parent is the only sign of it.
 */
function endOfNpm(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    if (environment.npm_lifecycle_event === undefined) return;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve('npm ended');
    }, 200);
    watch.unref();
  });
}
