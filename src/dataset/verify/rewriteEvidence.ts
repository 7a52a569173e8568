import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** New values of some keys of a row. */
export type RowChanges = Readonly<Record<string, string | number>>;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Set keys of rows of a YAML file and leave every other character as it is; keys that a row lacks come
 * after its last one.
 * @param changes by the id of the row
 */
export function rewriteYamlRows(text: string, changes: ReadonlyMap<string, RowChanges>): string {
  const { contents } = parseDocument(text);
  const edits: Edit[] = [];
  for (const row of isSeq(contents) ? contents.items : []) {
    const wanted = isMap(row) ? changes.get(String(row.get('id'))) : undefined;
    if (wanted !== undefined) edits.push(...editsOf(row as YAMLMap, wanted));
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: now }) => `${done.slice(0, from)}${now}${done.slice(to)}`, text);
}

function editsOf(row: YAMLMap, wanted: RowChanges): readonly Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  const held = new Set<string>();
  for (const { key, value } of row.items) {
    const range = (value as { readonly range?: readonly [number, number, number] } | null)?.range;
    if (range === undefined) continue;
    end = Math.max(end, range[1]);
    const name = isScalar(key) ? String(key.value) : '';
    const now = wanted[name];
    if (now === undefined) continue;
    held.add(name);
    if (isScalar(value) && value.value === now) continue;
    edits.push({ from: range[0], to: range[1], text: JSON.stringify(now) });
  }
  const added = Object.entries(wanted)
    .filter(([name]) => !held.has(name))
    .map(([name, value]) => `${row.flow === true ? ', ' : '\n  '}${name}: ${JSON.stringify(value)}`);
  return added.length === 0 ? edits : [...edits, { from: end, to: end, text: added.join('') }];
}

/** Set keys of rows of an NDJSON file; keys a row lacks come last. */
export function rewriteJsonRows(text: string, changes: ReadonlyMap<string, RowChanges>): string {
  return text
    .split('\n')
    .map((line) => {
      const row = line.trim() === '' ? undefined : (JSON.parse(line) as { readonly id: string });
      const wanted = row && changes.get(row.id);
      return wanted === undefined ? line : JSON.stringify({ ...row, ...wanted });
    })
    .join('\n');
}
