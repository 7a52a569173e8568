import type { KgError, Problem } from './KgError.ts';

const shownProblems = 50;

/** A KgError as one block for a terminal: the message with its code, then its problems. */
export function formatKgError(error: KgError): string {
  const head = `${error.message} [${error.code}]`;
  return error.problems.length === 0 ? head : `${head}\n${formatProblems(error.problems)}`;
}

/** A line for each located problem. At most fifty are listed; the rest are counted. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, shownProblems)
    .map(({ where, message }) => (where === '' ? `  ${message}` : `  ${where}: ${message}`));
  const more = problems.length - shownProblems;
  if (more > 0) lines.push(`  ... and ${more} more`);
  return lines.join('\n');
}
