import type { DatasetRow } from './RowBuilder.ts';

/** One row as a line of JSON. Control characters that JSON leaves as they are get escaped too. */
export function ndjsonLine(row: DatasetRow): string {
  const text = JSON.stringify(row);
  return `${text.replace(/[\u007f-\u009f]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
