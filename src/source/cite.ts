import { KgError } from '../errors/KgError.ts';
import type { SourceText, Span } from './SourceText.ts';

/** A span as one flow-style YAML line: the keys of an Evidence row that the text decides. */
export function citation(span: Span): string {
  const { paragraph, start, end, asStated, hash } = span;
  return `paragraph: ${paragraph}, start: ${start}, end: ${end}, asStated: ${JSON.stringify(asStated)}, hash: "${hash}"`;
}

/**
 * Evidence rows for a list of places.
 * @param list lines of `id<TAB>paragraph<TAB>text[<TAB>occurrence]`; empty lines and lines that
 *   begin with `#` are skipped.
 * @param sourceId id of the Source the text belongs to.
 * @throws KgError USAGE naming every line whose place does not exist or is ambiguous.
 */
export function citeList(text: SourceText, sourceId: string, list: string): string {
  const rows: string[] = [];
  const problems: { where: string; message: string }[] = [];
  for (const [index, line] of list.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const where = `${index + 1}:1`;
    const [id, paragraph, wanted, occurrence] = line.split('\t').map((cell) => cell.trim());
    if (id === undefined || id === '' || !/^\d+$/u.test(paragraph ?? '') || wanted === undefined) {
      problems.push({ where, message: 'Expected id<TAB>paragraph<TAB>text[<TAB>occurrence].' });
      continue;
    }
    try {
      const nth = occurrence === undefined || occurrence === '' ? undefined : Number(occurrence);
      const span = text.findSpan(Number(paragraph), wanted, nth);
      rows.push(`- { id: ${id}, source: ${sourceId}, ${citation(span)} }`);
    } catch (error) {
      if (!(error instanceof KgError)) throw error;
      problems.push({ where, message: error.message });
    }
  }
  if (problems.length > 0) {
    const lines = problems.map((problem) => `${problem.where}: ${problem.message}`);
    throw new KgError('USAGE', `The list has ${problems.length} problem(s):\n${lines.join('\n')}`, problems);
  }
  return `${rows.join('\n')}\n`;
}
