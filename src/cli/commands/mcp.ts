import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { pino } from 'pino';
import { readConfig } from '../../server/config.ts';
import { startService } from '../../server/startService.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg mcp`: the tools for language models over standard input and output. */
export const command: Command = {
  usage: '',
  help: `Loads the datasets and answers the Model Context Protocol on standard input and output, for assistants
that start it themselves. On the embedded engine, or on NEO4J_URI when it is set. Nothing but the protocol goes to
standard output; logs go to standard error. It ends with its input.
docs/agents.md has the line of configuration and the tools.`,
  options: {},
  positionals: [0, 0],

  async run(_input, { environment }) {
    // Who starts it is who asks: there are no keys, and nothing listens.
    const config = readConfig({ ...environment, KG_KEYS: '' });
    const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    const ended = new Promise<void>((resolve) => {
      process.stdin.once('end', resolve).once('close', resolve);
      process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve());
    });
    const service = await startService({ config, logger, listens: false });
    const connection = serveStdio(() => service.agentServer(), {
      onerror: (err) => logger.warn({ err }, 'a message could not be read'),
    });
    await ended;
    await connection.close();
    await service.close();
    return exitCodes.ok;
  },
};
