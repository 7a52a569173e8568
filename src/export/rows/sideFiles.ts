import { stringify } from 'yaml';
import type { DatasetDefinition } from '../../dataset/DatasetDefinition.ts';
import type { StoredProperties } from '../ExportReader.ts';

const texts = ['title', 'version', 'publisher', 'url', 'publishedOn', 'eventOn', 'licenceNote'];
/** A dataset needs these; a graph without a Dataset node does not tell them. */
const fallback: Readonly<Record<string, (id: string) => string>> = { title: (id) => id, version: () => '0' };
const counts = ['numbers', 'modelled', 'rejected', 'missed'];

/**
 * `dataset.yaml` and the other side files of a dataset, by file name.
 * @param dataset stored properties of its Dataset node; none when the graph has no such node
 */
export function sideFiles(
  id: string,
  dataset: StoredProperties,
  {
    requires,
    texts: sources,
    localNames,
    assertions,
    units,
    rejections,
    clauses = [],
    checks,
  }: DatasetDefinition,
): Readonly<Record<string, string>> {
  const coverage = counts.map((name) => [name, dataset[`coverage_${name}`]] as const);
  const metadata = {
    id,
    ...Object.fromEntries(texts.map((name) => [name, dataset[name] ?? fallback[name]?.(id)])),
    requires: given(
      requires.map(({ id: required, version }) =>
        version === undefined ? required : { id: required, version },
      ),
    ),
    texts: given(sources),
    localNames,
    coverage: coverage.every(([, count]) => typeof count === 'number')
      ? Object.fromEntries(coverage)
      : undefined,
    assertions: given(assertions),
  };
  const files: Record<string, string> = { 'dataset.yaml': yaml(metadata) };
  const rows = [
    ...rejections,
    ...clauses.map(({ clauses: chosen, ...row }) => ({ ...row, clauses: chosen ?? 'all' })),
  ];
  if (rows.length > 0) files['coverage.yaml'] = yaml(rows);
  if (checks.length > 0) {
    files['audit.yaml'] = yaml(
      checks.map(({ operands, ...check }) => ({ ...check, ...operandsOf(operands) })),
    );
  }
  if (units.length > 0) {
    files['units.yaml'] = yaml(units);
  }
  return files;
}

/** One id is written as such: most operands take no list. */
function operandsOf(operands: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(operands).map(([name, ids]) => [name, ids.length === 1 ? ids[0] : ids]),
  );
}

function given<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
