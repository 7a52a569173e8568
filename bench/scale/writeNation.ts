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

/** Bytes written at a time, and of a part before the next begins. */
const [buffered, partBytes] = [1 << 20, 32 << 20];

interface OpenPart {
  descriptor: number;
  number: number;
  bytes: number;
  text: string;
}

/** Of the second edition: every so manieth place in a text is a paragraph further down. */
const changedEvery = 100;

/**
 * Write a made-up nation as a dataset folder below `directory`, in parts, row by row: memory does not grow
 * with it.
 * @param edition the second one differs from the first in a hundredth of the places that figures cite
 */
export function writeNation(directory: string, size: number, seed = 1, edition: 1 | 2 = 1): WrittenNation {
  const id = `nation-${size}`;
  const folder = join(directory, id);
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, OpenPart>();
  const open = (type: string, number: number): OpenPart => {
    mkdirSync(join(folder, type), { recursive: true });
    return { descriptor: openSync(join(folder, type, `${number}.ndjson`), 'w'), number, bytes: 0, text: '' };
  };
  const written = { nodes: 0, relationships: 0 };
  let places = 0;
  for (const { type, row: first } of nation(size, seed)) {
    if (type === 'Evidence') places += 1;
    const isChanged = edition === 2 && type === 'Evidence' && places % changedEvery === 0;
    const row = isChanged ? { ...first, paragraph: Number(first.paragraph) + 1 } : first;
    let file = files.get(type) ?? open(type, 1);
    if (file.bytes > partBytes) {
      closeSync(file.descriptor);
      file = open(type, file.number + 1);
    }
    files.set(type, file);
    file.text += `${JSON.stringify(row)}\n`;
    if (file.text.length > buffered) {
      file.bytes += writeSync(file.descriptor, file.text);
      file.text = '';
    }
    written.nodes += 1;
    written.relationships += linksOf(row);
  }
  for (const { descriptor, text } of files.values()) {
    writeSync(descriptor, text);
    closeSync(descriptor);
  }
  writeFileSync(join(folder, 'dataset.yaml'), `id: ${id}\ntitle: A made-up nation\nversion: "${edition}"\n`);
  return { folder, ...written };
}

const single = ['subject', 'metric', 'source', 'relativeTo', 'partOf', 'city', 'district', 'parent'];
const several = ['evidence', 'industries'];

function linksOf(row: Readonly<Record<string, unknown>>): number {
  const lists = several.map((name) => (row[name] as readonly unknown[] | undefined)?.length ?? 0);
  return single.filter((name) => row[name] !== undefined).length + lists.reduce((sum, one) => sum + one, 0);
}
