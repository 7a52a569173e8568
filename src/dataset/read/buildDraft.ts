import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Unit, Units } from '../../figure/Unit.ts';
import type { Model, ObjectNodeType } from '../../model/Model.ts';
import { checkContradictions } from '../check/checkContradictions.ts';
import { checkEvidence } from '../check/checkEvidence.ts';
import { checkFigures } from '../check/checkFigures.ts';
import { checkNames } from '../check/checkNames.ts';
import { checkMetadata, checkNodes } from '../check/checkNodes.ts';
import { checkPeriods } from '../check/checkPeriods.ts';
import type { AuditCheck, DatasetMetadata, Rejection, StatedAssertion, StatedUnit } from '../Dataset.ts';
import { DatasetProblems, whereOf } from './DatasetProblems.ts';
import { DraftDataset } from './DraftDataset.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedValue } from './LocatedValue.ts';
import { linkRows } from './linkRows.ts';
import { parseCsv } from './parseCsv.ts';
import { parseJsonLine } from './parseJsonLine.ts';
import { parseYaml } from './parseYaml.ts';
import { type DatasetFile, readFiles, readText } from './readFiles.ts';
import { readMetadata } from './readMetadata.ts';
import { readRow } from './readRow.ts';
import { readAuditChecks, readRejections } from './readSideFiles.ts';
import { readUnits } from './readUnits.ts';

/** A dataset folder after all checks. */
export interface BuiltDraft {
  readonly draft: DraftDataset;
  readonly metadata: DatasetMetadata;
  readonly rejections: readonly Rejection[];
  readonly auditChecks: readonly AuditCheck[];
  readonly assertions: readonly StatedAssertion[];
  readonly units: readonly StatedUnit[];
}

/** The datasets and units that come with this package: used where none lie beside the folder. */
const sharedData = fileURLToPath(new URL('../../../data/', import.meta.url));
const sideFiles = ['dataset.yaml', 'coverage.yaml', 'audit.yaml', 'units.yaml'];

/**
 * Read a folder and run every check; problems are collected, not thrown.
 * @param requiredBy folders that require this one, so that a circle is found.
 * @returns undefined when there is too little to go on.
 */
export async function buildDraft(
  directory: string,
  model: Model,
  problems: DatasetProblems,
  requiredBy: readonly string[],
): Promise<BuiltDraft | undefined> {
  const files = await readFiles(directory, problems);
  if (files === undefined) return undefined;
  const draft = new DraftDataset(model);
  const side = new Map<string, LocatedValue>();
  const start = (file: string) => ({ file: join(directory, file), line: 1, column: 1 });
  for (const file of files) {
    if (sideFiles.includes(file.name)) {
      const value = file.name === 'units.yaml' ? undefined : parseYaml(file.text, file.path, problems);
      if (value !== undefined) side.set(file.name, value);
    } else readTypeFile(file, draft, problems);
  }
  const metadataValue = side.get('dataset.yaml');
  if (metadataValue === undefined && !files.some(({ name }) => name === 'dataset.yaml')) {
    problems.error(
      'METADATA',
      start('dataset.yaml'),
      'dataset.yaml is missing; it says what the dataset is.',
    );
  }
  const metadata =
    metadataValue === undefined ? undefined : readMetadata(metadataValue, directory, model, problems);
  for (const id of metadata?.metadata.requires ?? []) {
    await addRequired(id, directory, draft, problems, [...requiredBy, resolve(directory)]);
  }
  const { units, carried } = await findUnits(directory, files, problems);
  linkRows(draft, problems);
  checkPeriods(draft, problems);
  checkFigures(draft, units, problems);
  checkNodes(draft, problems);
  checkEvidence(draft, problems);
  checkNames(draft, problems);
  checkContradictions(draft, problems);
  if (metadata === undefined) return undefined;
  checkMetadata(draft, metadata, problems);
  const empty: LocatedValue = { kind: 'null', location: start('dataset.yaml') };
  return {
    draft,
    metadata: metadata.metadata,
    rejections: readRejections(side.get('coverage.yaml') ?? empty, draft, problems),
    auditChecks: readAuditChecks(side.get('audit.yaml') ?? empty, draft, problems),
    assertions: metadata.assertions.map(({ location: _, ...assertion }) => assertion),
    units: usedUnits(draft, carried),
  };
}

function readTypeFile(file: DatasetFile, draft: DraftDataset, problems: DatasetProblems): void {
  const name = file.name.slice(0, file.name.lastIndexOf('.'));
  const type = draft.model.nodes.get(name);
  if (type === undefined || type.kind !== 'object') {
    const types = [...draft.model.nodes.values()]
      .filter(({ kind }) => kind === 'object')
      .map((known) => known.name);
    const location = { file: file.path, line: 1, column: 1 };
    const message = `${name} is no concrete node type of the schema.${didYouMean(name, types)}`;
    problems.error('UNKNOWN_FILE', location, message);
    return;
  }
  if (type.managed) {
    const message = `${name} nodes are made by the loader; remove the file.`;
    problems.error('UNKNOWN_FILE', { file: file.path, line: 1, column: 1 }, message);
    return;
  }
  for (const value of readRows(file, type, problems)) {
    const row = readRow(value, type, draft.model, problems);
    if (row === undefined) continue;
    const first = draft.nodes.get(row.node.id);
    if (first !== undefined) {
      const message = `The id ${row.node.id} is already used at ${whereOf(first.location)}.`;
      problems.error('DUPLICATE_ID', row.node.location, message);
      continue;
    }
    draft.nodes.set(row.node.id, row.node);
    for (const link of row.links) draft.links.push(link);
  }
}

function readRows(
  file: DatasetFile,
  type: ObjectNodeType,
  problems: DatasetProblems,
): Iterable<LocatedValue> {
  if (file.name.endsWith('.csv')) {
    const isList = (column: string) => {
      const field = type.fields.get(column);
      return field?.kind === 'relationship'
        ? field.cardinality !== 'one'
        : field?.kind === 'property' && field.list;
    };
    return parseCsv(file.text, file.path, isList, problems);
  }
  if (file.name.endsWith('.ndjson')) return readLines(file, problems);
  const value = parseYaml(file.text, file.path, problems);
  if (value === undefined || value.kind === 'null') return [];
  if (value.kind === 'list') return value.items;
  const message = `A data file is a list of rows (lines that begin with "- "), not ${kindName(value)}.`;
  problems.error('WRONG_TYPE', value.location, message);
  return [];
}

function* readLines(file: DatasetFile, problems: DatasetProblems): Generator<LocatedValue> {
  let line = 0;
  for (let from = 0; from < file.text.length; ) {
    const next = file.text.indexOf('\n', from);
    const end = next === -1 ? file.text.length : next;
    const text = file.text.slice(from, end);
    from = end + 1;
    line++;
    if (text.trim() === '') continue;
    const value = parseJsonLine(text, file.path, line, problems);
    if (value !== undefined) yield value;
  }
}

/** Add the nodes of a required dataset, so that they can be referred to. */
async function addRequired(
  id: string,
  directory: string,
  draft: DraftDataset,
  problems: DatasetProblems,
  requiredBy: readonly string[],
): Promise<void> {
  const location = { file: join(directory, 'dataset.yaml'), line: 1, column: 1 };
  const beside = join(dirname(resolve(directory)), id);
  const sibling = existsSync(beside) ? beside : join(sharedData, id);
  if (requiredBy.includes(sibling)) {
    problems.error('METADATA', location, `The datasets ${id} and ${basename(directory)} require each other.`);
    return;
  }
  const found = new DatasetProblems();
  const shown = relative(process.cwd(), sibling);
  const built = await buildDraft(shown.startsWith('..') ? sibling : shown, draft.model, found, requiredBy);
  if (built === undefined || found.errors.length > 0) {
    const [first] = found.errors;
    const message = `The required dataset ${id} has ${found.errors.length} error(s), first ${first?.where}: ${first?.message}`;
    problems.error('METADATA', location, message);
    return;
  }
  for (const node of built.draft.nodes.values()) {
    const first = draft.nodes.get(node.id);
    if (first?.own) {
      const message = `The id ${node.id} is already used in the required dataset ${id}; refer to it instead.`;
      problems.error('DUPLICATE_ID', first.location, message);
    } else draft.nodes.set(node.id, { ...node, own: false });
  }
  for (const relationship of built.draft.relationships) {
    const [from, to] = [draft.nodes.get(relationship.from.id), draft.nodes.get(relationship.to.id)];
    if (from !== undefined && to !== undefined)
      draft.addRelationship({ ...relationship, from, to, own: false });
  }
}

/** The shared units beside the folder (or of this package), and the folder's own. */
async function findUnits(
  directory: string,
  files: readonly DatasetFile[],
  problems: DatasetProblems,
): Promise<{ readonly units: Units; readonly carried: Units }> {
  const units = new Map<string, Unit>();
  const carried = new Map<string, Unit>();
  const packaged = join(sharedData, 'units.yaml');
  const beside = join(directory, '..', 'units.yaml');
  const shared = existsSync(beside) ? beside : packaged;
  const add = (text: string, path: string, own: boolean) => {
    for (const [code, unit] of readUnits(text, path, problems)) {
      units.set(code, unit);
      if (own) carried.set(code, unit);
    }
  };
  if (existsSync(shared)) {
    const text = await readText(shared, await realpath(dirname(shared)), problems);
    if (text !== undefined) add(text, shared, resolve(shared) !== packaged);
  }
  const own = files.find(({ name }) => name === 'units.yaml');
  if (own !== undefined) add(own.text, own.path, true);
  return { units, carried };
}

/** Units that figures of the dataset use and that do not come with this package. */
function usedUnits({ nodes }: DraftDataset, carried: Units): readonly StatedUnit[] {
  const used = new Set(
    [...nodes.values()].flatMap(({ own, properties }) => (own ? properties.get('unit') : [])),
  );
  return [...carried.values()]
    .filter(({ code }) => used.has(code))
    .map(({ stated, ...unit }) => ({
      ...unit,
      stated: Object.fromEntries([...stated].map(([word, factor]) => [word, factor.toString(30)])),
    }));
}
