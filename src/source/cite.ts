import { KgError } from '../errors/KgError.ts';
import { contextOf, type SpanContext } from './context.ts';
import type { SourceText, Span } from './SourceText.ts';

/** The keys of an Evidence row that the text decides. */
export interface CitedSpan extends Span, SpanContext {
  /** Of a text with pages. */
  readonly page?: number;
}

/** A span with what tells it from others in another copy of the text. */
export function citedSpan(text: SourceText, { paragraph, start, end, asStated, hash }: Span): CitedSpan {
  const page = text.pageAt(start);
  const place = { ...(page !== undefined && { page }), paragraph, start, end };
  return { ...place, asStated, hash, ...contextOf(text, { start, end }) };
}

/** A span as one flow-style YAML line. */
export function citation(text: SourceText, span: Span): string {
  return Object.entries(citedSpan(text, span))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ');
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
      rows.push(`- { id: ${id}, source: ${sourceId}, ${citation(text, span)} }`);
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
