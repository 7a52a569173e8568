import { join } from 'node:path';
import { KgError } from '../../errors/KgError.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { StoredProperties } from '../ExportReader.ts';
import { TextFile } from '../TextFile.ts';

/** Between the items of a list; no text of a source has it. */
export const listDelimiter = '\u001f';

type CellType = 'string' | 'long' | 'double' | 'boolean';

interface ImportColumn {
  readonly type: CellType;
  readonly list: boolean;
}

/** A file with the columns that were known when it was begun. */
interface Part {
  /** Path below the folder, without ending. */
  readonly name: string;
  readonly file: TextFile;
  readonly columns: number;
}

/**
 * Nodes or relationships of one type for `neo4j-admin database import`. Columns are found as records come:
 * each new one begins another file, since the tool wants all cells in every line. The headers are files of
 * their own, written last, when the types are known.
 */
export class ImportTable {
  readonly #columns = new Map<string, ImportColumn>();
  readonly #parts: Part[] = [];
  #isMultiline = false;

  constructor(
    readonly folder: string,
    /** Path below the folder, without ending. */
    readonly name: string,
    /** Headers of the columns that come first in each record. */
    readonly first: readonly string[],
    /** Properties that are floating-point numbers whatever their value. */
    readonly floats: readonly string[],
  ) {}

  /** Whether a value has a line break. */
  get isMultiline(): boolean {
    return this.#isMultiline;
  }

  /** The files as the import tool takes them: a header, then its records. */
  get files(): readonly string[] {
    return this.#parts.map(({ name }) => `${name}.header.csv,${name}.csv`);
  }

  /** Be told of properties that will come, so that they do not begin another file. */
  learn(properties: StoredProperties): void {
    for (const [name, value] of Object.entries(properties)) this.#learn(name, value);
  }

  /** @param values of the first columns */
  async write(values: readonly ResultValue[], properties: StoredProperties): Promise<void> {
    this.learn(properties);
    const part = await this.#part();
    const cells = [...this.#columns.keys()].map((name) => this.#cell(name, properties[name] ?? null));
    const ends = values.map((value) => this.#cell('', value));
    await part.file.write(`${[...ends, ...cells].join(',')}\n`);
  }

  async finish(): Promise<void> {
    const headers = [...this.#columns].map(([name, { type, list }]) => `${name}:${type}${list ? '[]' : ''}`);
    for (const { name, file, columns } of this.#parts) {
      await file.finish();
      const header = await TextFile.open(join(this.folder, `${name}.header.csv`));
      await header.write(`${[...this.first, ...headers.slice(0, columns)].join(',')}\n`);
      await header.finish();
    }
  }

  async discard(): Promise<void> {
    for (const { file } of this.#parts) await file.discard();
  }

  async #part(): Promise<Part> {
    const columns = this.#columns.size;
    const last = this.#parts.at(-1);
    if (last?.columns === columns) return last;
    const name = last === undefined ? this.name : `${this.name}.${this.#parts.length + 1}`;
    const file = await TextFile.open(join(this.folder, `${name}.csv`));
    const part = { name, file, columns };
    this.#parts.push(part);
    return part;
  }

  #learn(name: string, value: ResultValue): void {
    if (value === null) return;
    const before = this.#columns.get(name);
    const list = Array.isArray(value);
    const items = (list ? value : [value]) as readonly ResultValue[];
    let type: CellType | undefined = before?.type;
    for (const item of items) type = wider(name, type, this.#typeOf(name, item));
    if (before !== undefined && before.list !== list) throw mixed(name);
    this.#columns.set(name, { type: type ?? 'string', list });
  }

  #typeOf(name: string, value: ResultValue): CellType {
    if (typeof value === 'boolean') return 'boolean';
    if (typeof value !== 'number') return 'string';
    return this.floats.includes(name) || !Number.isInteger(value) ? 'double' : 'long';
  }

  #cell(name: string, value: ResultValue): string {
    if (value === null) return '';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const items = Array.isArray(value) ? (value as readonly ResultValue[]).map(String) : undefined;
    const text = items === undefined ? String(value) : items.join(listDelimiter);
    const isAmbiguous = items?.some((item) => item === '' || item.includes(listDelimiter)) ?? false;
    if (isAmbiguous) {
      const message = `A list in ${this.name} (${name}) has an item that its file cannot hold: an empty text, or one with the character U+001F.`;
      throw new KgError('USAGE', message);
    }
    if (/[\r\n]/.test(text)) this.#isMultiline = true;
    return `"${text.replaceAll('"', '""')}"`;
  }
}

function wider(name: string, before: CellType | undefined, now: CellType): CellType {
  if (before === undefined || before === now) return now;
  if ([before, now].every((type) => type === 'long' || type === 'double')) return 'double';
  throw mixed(name);
}

function mixed(name: string): KgError {
  return new KgError('STORE_FAILURE', `The property ${name} has values of several kinds in the graph.`);
}
