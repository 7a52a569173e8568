import { parseArgs } from 'node:util';
import { formatKgError } from '../errors/formatKgError.ts';
import { KgError } from '../errors/KgError.ts';
import type { CliContext, Command, CommandInput } from './Command.ts';
import { exitCodes } from './exitCodes.ts';

/** Every command: what it does, and where it is. A command is loaded only when it is used. */
const commands: Readonly<Record<string, { summary: string; load(): Promise<{ command: Command }> }>> = {
  serve: { summary: 'answer GraphQL over HTTP', load: () => import('./commands/serve.ts') },
  load: { summary: 'bring a graph to what datasets say', load: () => import('./commands/load.ts') },
  unload: { summary: 'take a dataset out of a graph', load: () => import('./commands/unload.ts') },
  diff: { summary: 'say what load would do', load: () => import('./commands/diff.ts') },
  validate: { summary: 'check schema files and datasets', load: () => import('./commands/validate.ts') },
  verify: { summary: 'check evidence against its text', load: () => import('./commands/verify.ts') },
  coverage: { summary: 'find numbers nobody modelled', load: () => import('./commands/coverage.ts') },
  audit: { summary: 'check figures against each other', load: () => import('./commands/audit.ts') },
  check: { summary: 'all checks at once, again on a change', load: () => import('./commands/check.ts') },
  init: { summary: 'begin a dataset folder', load: () => import('./commands/init.ts') },
  draft: { summary: 'propose rows from a text', load: () => import('./commands/draft.ts') },
  table: { summary: 'read tables into rows', load: () => import('./commands/table.ts') },
  find: { summary: 'find ids by any name', load: () => import('./commands/find.ts') },
  describe: { summary: 'say what rows of a type hold', load: () => import('./commands/describe.ts') },
  cite: { summary: 'find a place in a source text', load: () => import('./commands/cite.ts') },
  key: { summary: 'make a key for a client', load: () => import('./commands/key.ts') },
  export: { summary: 'write the graph in other formats', load: () => import('./commands/export.ts') },
  mcp: { summary: 'answer a language model over stdio', load: () => import('./commands/mcp.ts') },
  generate: { summary: 'print the API schema', load: () => import('./commands/generate.ts') },
};

/**
 * Run one `kg` command line.
 * @returns the exit code, see `exitCodes`; never throws
 */
export async function runKg(argv: readonly string[], context: CliContext): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      context.out(overview());
      return name === undefined ? exitCodes.usage : exitCodes.ok;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry === undefined) {
      throw new KgError('USAGE', `There is no command "${name}". "kg help" lists them.`);
    }
    const { command } = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      context.out(`kg ${name} ${command.usage}\n\n${command.help}\n`);
      return exitCodes.ok;
    }
    return await command.run(parse(name, command, rest), context);
  } catch (error) {
    if (error instanceof KgError) {
      context.error(`kg${name === undefined ? '' : ` ${name}`}: ${formatKgError(error)}\n`);
      return error.code === 'USAGE' ? exitCodes.usage : exitCodes.failed;
    }
    context.error(`kg ${name}: unexpected error\n${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCodes.failed;
  }
}

function parse(name: string, command: Command, args: string[]): CommandInput {
  const [fewest, most] = command.positionals;
  const usage = `Usage: kg ${name} ${command.usage}`;
  let input: CommandInput;
  try {
    input = parseArgs({ args, options: command.options, allowPositionals: most > 0, strict: true });
  } catch (error) {
    // parseArgs says what it met; its advice after the first sentence is about escaping.
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new KgError('USAGE', `${message}. ${usage}`);
  }
  if (input.positionals.length < fewest || input.positionals.length > most) {
    const wanted = most === Number.POSITIVE_INFINITY ? `${fewest} or more` : `${fewest} to ${most}`;
    throw new KgError(
      'USAGE',
      `${input.positionals.length} arguments given, ${fewest === most ? fewest : wanted} wanted. ${usage}`,
    );
  }
  return input;
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'Usage: kg COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    '"kg COMMAND --help" says more. Settings come from the environment: see the README.',
    'Exit codes: 0 done; 1 failed, or problems were found; 2 the command line is wrong.',
    '',
  ].join('\n');
}
