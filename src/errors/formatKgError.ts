import type { KgError } from './KgError.ts';

const shownProblems = 50;

/**
 * A KgError as one block for a terminal: the message with its code, then a line for each located
 * problem. At most fifty problems are listed; the rest are counted.
 */
export function formatKgError(error: KgError): string {
  const lines = [`${error.message} [${error.code}]`];
  for (const { where, message } of error.problems.slice(0, shownProblems)) {
    lines.push(where === '' ? `  ${message}` : `  ${where}: ${message}`);
  }
  const more = error.problems.length - shownProblems;
  if (more > 0) lines.push(`  ... and ${more} more`);
  return lines.join('\n');
}
