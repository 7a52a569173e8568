import type { KgError, Problem } from './KgError.ts';

const shownProblems = 50;

/** A KgError as one block for a terminal: the message with its code, then its problems. */
export function formatKgError(error: KgError): string {
  const head = `${error.message} [${error.code}]`;
  return error.problems.length === 0 ? head : `${head}\n${formatProblems(error.problems, error.unlisted)}`;
}

/**
 * A line for each located problem. At most fifty are listed; the rest are counted.
 * @param unlisted how many there were that were not kept
 */
export function formatProblems(problems: readonly Problem[], unlisted = 0): string {
  const lines = problems
    .slice(0, shownProblems)
    .map(({ where, message }) => (where === '' ? `  ${message}` : `  ${where}: ${message}`));
  const more = Math.max(0, problems.length - shownProblems) + unlisted;
  if (more > 0) lines.push(`  ... and ${more.toLocaleString('en')} more`);
  return lines.join('\n');
}
