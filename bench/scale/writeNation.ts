import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nation } from './nation.ts';

/** What was written. */
export interface WrittenNation {
  readonly folder: string;
  readonly nodes: number;
  /** Places in rows that lead to another node. */
  readonly relationships: number;
}

const buffered = 1 << 20;

/** Write a made-up nation as a dataset folder below `directory`, row by row: memory does not grow with it. */
export function writeNation(directory: string, size: number, seed = 1): WrittenNation {
  const id = `nation-${size}`;
  const folder = join(directory, id);
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, { readonly descriptor: number; text: string }>();
  const written = { nodes: 0, relationships: 0 };
  for (const { type, row } of nation(size, seed)) {
    const file = files.get(type) ?? { descriptor: openSync(join(folder, `${type}.ndjson`), 'w'), text: '' };
    files.set(type, file);
    file.text += `${JSON.stringify(row)}\n`;
    if (file.text.length > buffered) {
      writeSync(file.descriptor, file.text);
      file.text = '';
    }
    written.nodes += 1;
    written.relationships += linksOf(row);
  }
  for (const { descriptor, text } of files.values()) {
    writeSync(descriptor, text);
    closeSync(descriptor);
  }
  writeFileSync(join(folder, 'dataset.yaml'), `id: ${id}\ntitle: A made-up nation\nversion: "1"\n`);
  return { folder, ...written };
}

const single = ['subject', 'metric', 'source', 'relativeTo', 'partOf', 'city', 'district', 'parent'];
const several = ['evidence', 'industries'];

function linksOf(row: Readonly<Record<string, unknown>>): number {
  const lists = several.map((name) => (row[name] as readonly unknown[] | undefined)?.length ?? 0);
  return single.filter((name) => row[name] !== undefined).length + lists.reduce((sum, one) => sum + one, 0);
}
