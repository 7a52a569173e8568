import type { SourceLocation } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedEntry, LocatedValue } from './LocatedValue.ts';
import { maximumDepth, nestingMessage } from './parseYaml.ts';

const whitespace = /[ \t\r\n]*/uy;
const plainToken = /[^\s,\]}]+/uy;

/**
 * Parse one line of JSON into located values; numbers keep their digits.
 * @returns undefined when the line is broken; the problems then say where.
 */
export function parseJsonLine(
  text: string,
  file: string,
  line: number,
  problems: DatasetProblems,
): LocatedValue | undefined {
  try {
    JSON.parse(text);
  } catch {
    problems.error('SYNTAX', { file, line, column: 1 }, 'The line is not one JSON object.');
    return undefined;
  }
  return new LineReader(text, file, line, problems).value(0);
}

/** Reads text that is known to be JSON. */
class LineReader {
  #offset = 0;

  constructor(
    readonly text: string,
    readonly file: string,
    readonly line: number,
    readonly problems: DatasetProblems,
  ) {}

  value(depth: number): LocatedValue | undefined {
    this.#skip(whitespace);
    const location = this.#here();
    if (depth > maximumDepth) {
      this.problems.error('NESTING', location, nestingMessage);
      return undefined;
    }
    const first = this.text[this.#offset];
    if (first === '{') return this.#map(location, depth);
    if (first === '[') return this.#list(location, depth);
    if (first === '"') return { kind: 'scalar', text: this.#string(), quoted: true, location };
    const text = this.#skip(plainToken);
    return text === 'null' ? { kind: 'null', location } : { kind: 'scalar', text, quoted: false, location };
  }

  #map(location: SourceLocation, depth: number): LocatedValue | undefined {
    const entries: LocatedEntry[] = [];
    const keys = new Set<string>();
    this.#offset++;
    for (;;) {
      this.#skip(whitespace);
      if (this.#take('}')) return { kind: 'map', entries, location };
      const keyLocation = this.#here();
      const key = this.#string();
      this.#skip(whitespace);
      this.#take(':');
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      if (keys.has(key)) {
        this.problems.error('SYNTAX', keyLocation, 'Map keys must be unique.');
        return undefined;
      }
      keys.add(key);
      entries.push({ key, location: keyLocation, value });
      this.#skip(whitespace);
      this.#take(',');
    }
  }

  #list(location: SourceLocation, depth: number): LocatedValue | undefined {
    const items: LocatedValue[] = [];
    this.#offset++;
    for (;;) {
      this.#skip(whitespace);
      if (this.#take(']')) return { kind: 'list', items, location };
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      this.#skip(whitespace);
      this.#take(',');
    }
  }

  #string(): string {
    const location = this.#here();
    const text = JSON.parse(this.#token()) as string;
    if (/\p{Surrogate}/u.test(text)) {
      this.problems.error(
        'ENCODING',
        location,
        'The text has half of a surrogate pair; write the character itself.',
      );
    }
    return text;
  }

  /** The string token here, found by its closing quote: a pattern would run out of stack on long ones. */
  #token(): string {
    const from = this.#offset;
    for (let end = from + 1; ; end += 1) {
      end = this.text.indexOf('"', end);
      let escapes = 0;
      while (this.text[end - 1 - escapes] === '\\') escapes += 1;
      if (escapes % 2 === 1) continue;
      this.#offset = end + 1;
      return this.text.slice(from, end + 1);
    }
  }

  #skip(token: RegExp): string {
    token.lastIndex = this.#offset;
    const found = token.exec(this.text)?.[0] ?? '';
    this.#offset += found.length;
    return found;
  }

  #take(character: string): boolean {
    if (this.text[this.#offset] !== character) return false;
    this.#offset++;
    return true;
  }

  #here(): SourceLocation {
    return { file: this.file, line: this.line, column: this.#offset + 1 };
  }
}
