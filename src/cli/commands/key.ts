import { randomBytes } from 'node:crypto';
import { hashOfKey } from '../../access/KeyTable.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg key`: make a key of a client. */
export const command: Command = {
  usage: '',
  help: `Makes a key and prints it once on standard error, for the client alone, and the row for the file
that KG_KEYS names on standard output: the file holds hashes, never keys.`,
  options: {},
  positionals: [0, 0],

  async run(_input, { out, error }) {
    const key = `kg_${randomBytes(32).toString('base64url')}`;
    error(`${key}\n`);
    out(`- { hash: ${hashOfKey(key)} }\n`);
    return exitCodes.ok;
  },
};
