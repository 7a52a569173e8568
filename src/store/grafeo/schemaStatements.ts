import type { CypherStatement } from '../GraphStore.ts';

const uniqueness =
  /^\s*CREATE\s+CONSTRAINT\s+(\w+)\s+IF\s+NOT\s+EXISTS\s+FOR\s*\(\s*(\w+)\s*:\s*(\w+)\s*\)\s*REQUIRE\s+\2\.(\w+)\s+IS\s+UNIQUE\s*$/i;

/**
 * The statements Grafeo needs for one of Neo4j's: a uniqueness constraint there brings the index
 * that serves lookups, here the index is a statement of its own. It also knows no `RANGE`, which
 * is Neo4j's default kind, and no full-text indexes: search keeps a table of its keys in this
 * process instead.
 */
export function schemaStatements({ text, parameters }: CypherStatement): readonly CypherStatement[] {
  if (/^\s*CREATE\s+FULLTEXT\s+INDEX\b/i.test(text)) return [];
  const [, name, , label, property] = uniqueness.exec(text) ?? [];
  if (name === undefined) {
    return [{ text: text.replace(/^(\s*CREATE\s+)RANGE\s+(?=INDEX\b)/i, '$1'), parameters }];
  }
  const index = `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return [
    { text, parameters },
    { text: index, parameters: {} },
  ];
}
