import type { ParseArgsConfig } from 'node:util';

/** Where a command writes and what it reads settings from; a test passes its own. */
export interface CliContext {
  /** The answer: what a pipe wants. */
  out(text: string): void;
  /** Progress and errors: what a person wants. */
  error(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A command line that fits the command's `options` and number of positionals. */
export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One subcommand of `kg`. */
export interface Command {
  /** What follows `kg <name>`, such as `[FOLDER ...]`. */
  readonly usage: string;
  /** Lines of help below the usage line. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [fewest: number, most: number];
  /**
   * Do the work. The result is the exit code; a thrown KgError is printed and exits with 1.
   * @throws KgError
   */
  run(input: CommandInput, context: CliContext): Promise<number>;
}
