import { KgError } from '../../errors/KgError.ts';
import type { Command } from '../Command.ts';
export const command: Command = { usage: '', help: '', options: {}, positionals: [0, 0], async run() { throw new KgError('USAGE', 'not yet'); } };
