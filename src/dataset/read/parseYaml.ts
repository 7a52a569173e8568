import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { SourceLocation } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedEntry, LocatedValue } from './LocatedValue.ts';

/** Maps and lists inside one another; a dataset needs four. */
export const maximumDepth = 20;

/**
 * Parse YAML into located values. Anchors, aliases and tags are refused: data files need none.
 * @returns undefined when the text is broken; the problems then say where.
 */
export function parseYaml(text: string, file: string, problems: DatasetProblems): LocatedValue | undefined {
  const lines = new LineCounter();
  const at = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = deepestFlow(text) ?? deepestBlock(text);
  if (tooDeep !== undefined) {
    problems.error('NESTING', positionOf(text, tooDeep, file), nestingMessage);
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      keepSourceTokens: false,
      uniqueKeys: true,
    });
    for (const error of document.errors)
      problems.error('SYNTAX', at(error.pos[0]), syntaxMessage(error.message));
    if (document.errors.length > 0) return undefined;
    for (const warning of document.warnings) problems.error('SYNTAX', at(warning.pos[0]), warning.message);
    return new Converter(at, problems).value(document.contents as ParsedNode | null, at(0), 0);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    problems.error('SYNTAX', at(0), 'The text cannot be parsed as YAML.');
    return undefined;
  }
}

export const nestingMessage = `Maps and lists are nested more than ${maximumDepth} deep.`;

function syntaxMessage(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
}

class Converter {
  constructor(
    readonly at: (offset: number) => SourceLocation,
    readonly problems: DatasetProblems,
  ) {}

  value(node: ParsedNode | null | undefined, fallback: SourceLocation, depth: number): LocatedValue {
    if (node === null || node === undefined) return { kind: 'null', location: fallback };
    const location = this.at(node.range[0]);
    if (depth > maximumDepth) {
      this.problems.error('NESTING', location, nestingMessage);
      return { kind: 'null', location };
    }
    if (isAlias(node)) {
      this.problems.error('SYNTAX', location, 'Aliases are not accepted; write the value out.');
      return { kind: 'null', location };
    }
    if (node.anchor !== undefined) {
      this.problems.error('SYNTAX', location, 'Anchors are not accepted; remove it.');
    }
    if (node.tag !== undefined) {
      this.problems.error('SYNTAX', location, `Tags such as ${node.tag} are not accepted; remove it.`);
    }
    if (isMap(node)) return this.map(node as YAMLMap.Parsed, location, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.value(item as ParsedNode, location, depth + 1));
      return { kind: 'list', items, location };
    }
    if (!isScalar(node)) return { kind: 'null', location };
    if (node.value === null && node.type === Scalar.PLAIN) return { kind: 'null', location };
    const text = node.source ?? String(node.value);
    if (/\p{Surrogate}/u.test(text)) {
      this.problems.error(
        'ENCODING',
        location,
        'The text has half of a surrogate pair; write the character itself.',
      );
    }
    return { kind: 'scalar', text, quoted: node.type !== Scalar.PLAIN, location };
  }

  private map(node: YAMLMap.Parsed, location: SourceLocation, depth: number): LocatedValue {
    const entries: LocatedEntry[] = [];
    for (const { key, value } of node.items) {
      const keyLocation = key === null ? location : this.at(key.range[0]);
      if (!isScalar(key) || key.value === null) {
        this.problems.error('SYNTAX', keyLocation, 'A key must be a plain word.');
        continue;
      }
      const text = key.source ?? String(key.value);
      entries.push({ key: text, location: keyLocation, value: this.value(value, keyLocation, depth + 1) });
    }
    return { kind: 'map', entries, location };
  }
}

/** Offset where flow brackets first nest too deeply; brackets inside quotes hardly ever do. */
function deepestFlow(text: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x5b || code === 0x7b) {
      depth++;
      if (depth > maximumDepth * 2) return offset;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    else if (code === 0x0a && /[\n\r-]/u.test(text[offset + 1] ?? '')) depth = 0;
  }
  return undefined;
}

/**
 * Offset where block nesting exceeds any real depth: by indentation, or by indicators on one line
 * (`- - - x`). The parser recurses on both, and V8 aborts the process when its stack runs out
 * while a regular expression is compiled, so this must be known before parsing.
 */
function deepestBlock(text: string): number | undefined {
  const limit = maximumDepth * 2;
  const indents: number[] = [];
  for (const line of text.matchAll(/^( *)(\S.*)$/gmu)) {
    const [, spaces = '', content = ''] = line;
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    if (indents.length > limit) return line.index;
    let indicators = 0;
    for (const mark of content.matchAll(/,|(?:^|\s)[-?](?=\s|$)|:(?=\s|$)/gu)) {
      indicators = mark[0] === ',' ? 0 : indicators + 1;
      if (indicators > limit) return line.index + spaces.length + mark.index;
    }
  }
  return undefined;
}

function positionOf(text: string, offset: number, file: string): SourceLocation {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}
