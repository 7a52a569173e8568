import { readFileSync } from 'node:fs';

/** `cypher/` of the package: two folders above this file, in src and in dist. */
const directory = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/**
 * The text of a statement under `cypher/`, without its header comment. `{{name}}` places are
 * filled from `names`: labels, relationship types and property names of the model, which cannot be
 * parameters in Cypher. Read once per process.
 */
export function cypherFile(path: string, names: Readonly<Record<string, string>> = {}): string {
  let text = texts.get(path);
  if (text === undefined) {
    text = withoutComments(readFileSync(new URL(`${path}.cypher`, directory), 'utf8'));
    texts.set(path, text);
  }
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`${path}.cypher has a place ${name} that nothing fills`);
    return value;
  });
}

/** Cypher text without the lines that are comments. */
export function withoutComments(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}
