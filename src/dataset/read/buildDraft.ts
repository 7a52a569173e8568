import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Unit, Units } from '../../figure/Unit.ts';
import type { Model } from '../../model/Model.ts';
import { checkNames } from '../check/checkNames.ts';
import { checkMetadata } from '../check/checkNodes.ts';
import { checkReservedIds } from '../check/checkReservedIds.ts';
import { completeAndCheck } from '../check/completeAndCheck.ts';
import type { PropertyValue, Requirement, StatedUnit } from '../Dataset.ts';
import type { BuiltDraft } from './BuiltDraft.ts';
import { packagedUnits, requiredFolder, sharedUnits } from './besideFolder.ts';
import { DatasetProblems, whereOf } from './DatasetProblems.ts';
import { DraftCache, type ReadDraft } from './DraftCache.ts';
import { DraftDataset } from './DraftDataset.ts';
import { DraftNode } from './DraftNode.ts';
import { didYouMean } from './didYouMean.ts';
import type { LocatedValue } from './LocatedValue.ts';
import { linkRows } from './linkRows.ts';
import { type DatasetFile, readFiles, readText } from './readFiles.ts';
import { readMetadata } from './readMetadata.ts';
import { type ReadRow, readRow } from './readRow.ts';
import { readRows } from './readRows.ts';
import { readAuditChecks, readRejections } from './readSideFiles.ts';
import { readTables } from './readTables.ts';
import { readUnits } from './readUnits.ts';

const sideFiles = ['dataset.yaml', 'coverage.yaml', 'audit.yaml', 'table.yaml', 'units.yaml'];

/**
 * Read a folder and run every check; problems are collected, not thrown.
 * @param requiredBy folders that require this one, so that a circle is found.
 * @returns undefined when there is too little to go on.
 */
export async function buildDraft(
  directory: string,
  model: Model,
  problems: DatasetProblems,
  requiredBy: readonly string[] = [],
  cache = new DraftCache(),
): Promise<BuiltDraft | undefined> {
  const files = await readFiles(directory, problems);
  if (files === undefined) return undefined;
  const draft = new DraftDataset(model);
  const side = new Map<string, LocatedValue>();
  const start = (file: string) => ({ file: join(directory, file), line: 1, column: 1 });
  const root = await realpath(directory);
  for (const file of files) {
    if (file.name === 'units.yaml') continue;
    if (sideFiles.includes(file.name)) {
      const text = await readText(file.path, root, problems);
      const value = text === undefined ? undefined : cache.parseYaml(text, file.path, problems);
      if (value !== undefined) side.set(file.name, value);
    } else await readTypeFile(file, draft, root, problems, cache);
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
  const required = new Map<string, BuiltDraft>();
  for (const requirement of metadata?.metadata.requires ?? []) {
    const path = [...requiredBy, resolve(directory)];
    const built = await openRequired(requirement, directory, model, problems, path, cache);
    for (const one of built === undefined ? [] : [...built.required, built]) {
      if (!required.has(one.metadata.id)) addRequired(one, draft, problems);
      required.set(one.metadata.id, one);
    }
  }
  const { units, carried } = await findUnits(directory, files, problems);
  linkRows(draft, problems);
  completeAndCheck(draft, units, problems);
  checkNames(draft, problems);
  if (metadata === undefined) return undefined;
  checkReservedIds(draft, metadata, problems);
  checkMetadata(draft, metadata, problems);
  const empty: LocatedValue = { kind: 'null', location: start('dataset.yaml') };
  return {
    directory,
    required: [...required.values()],
    draft,
    metadata: metadata.metadata,
    ...readRejections(side.get('coverage.yaml') ?? empty, draft, problems),
    auditChecks: readAuditChecks(side.get('audit.yaml') ?? empty, draft, problems),
    tables: readTables(side.get('table.yaml') ?? empty, draft, problems),
    assertions: metadata.assertions.map(({ location: _, ...assertion }) => assertion),
    units: usedUnits(draft, carried),
  };
}

async function readTypeFile(
  file: DatasetFile,
  draft: DraftDataset,
  root: string,
  problems: DatasetProblems,
  cache: DraftCache,
): Promise<void> {
  const [name = ''] = file.name.split('.', 1);
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
  for await (const values of readRows(file, type, root, problems, cache)) {
    for (const value of values) {
      const row = readRow(value, type, draft.model, problems);
      if (row !== undefined) addRow(row, draft, problems);
    }
  }
}

function addRow(row: ReadRow, draft: DraftDataset, problems: DatasetProblems): void {
  if (row.extends) {
    addExtension(row, draft, problems);
    return;
  }
  const first = draft.nodes.get(row.node.id);
  if (first !== undefined) {
    const message = `The id ${row.node.id} is already used at ${whereOf(first.location)}.`;
    problems.error('DUPLICATE_ID', row.node.location, message);
    return;
  }
  draft.nodes.add(row.node);
  draft.addLinks(row.links);
}

/** Keep a row that adds to a node of a required dataset; `linkExtensions` checks that there is one. */
function addExtension({ node, links }: ReadRow, draft: DraftDataset, problems: DatasetProblems): void {
  const first = draft.extensions.get(node.id);
  if (first !== undefined) {
    const message = `${node.id} is already extended at ${whereOf(first.location)}; write one row.`;
    problems.error('DUPLICATE_ID', node.location, message);
  } else if (node.type.scoped) {
    const message = `${node.id} cannot be extended: nodes of the type ${node.type.name} have one dataset. Write one of your own.`;
    problems.error('FOREIGN', node.location, message);
  } else {
    draft.extensions.set(node.id, node);
    draft.addLinks(links);
  }
}

/**
 * Read a required dataset: the folder of that name beside this one, or of this package.
 * @returns undefined when it cannot be used, with a problem in the requiring dataset
 */
async function openRequired(
  { id, version }: Requirement,
  directory: string,
  model: Model,
  problems: DatasetProblems,
  requiredBy: readonly string[],
  cache: DraftCache,
): Promise<BuiltDraft | undefined> {
  const refuse = (message: string): undefined => {
    problems.error('METADATA', { file: join(directory, 'dataset.yaml'), line: 1, column: 1 }, message);
  };
  const sibling = requiredFolder(directory, id);
  if (requiredBy.includes(sibling)) {
    return refuse(`The datasets ${id} and ${basename(directory)} require each other.`);
  }
  const shown = relative(process.cwd(), sibling);
  const known = cache.drafts.get(sibling);
  const reading = known ?? readRequired(shown.startsWith('..') ? sibling : shown, model, requiredBy, cache);
  cache.drafts.set(sibling, reading);
  const { built, problems: found } = await reading;
  const [first] = found.errors;
  if (built === undefined || first !== undefined) {
    return refuse(
      `The required dataset ${id} has ${found.errors.length} error(s), first ${first?.where}: ${first?.message}`,
    );
  }
  const present = built.metadata.version;
  if (version !== undefined && !satisfies(present, version)) {
    return refuse(
      `The dataset ${id} is needed in version ${version} or a later one that begins with ${version.split('.')[0]}; ${built.directory} has ${present}.`,
    );
  }
  return built;
}

async function readRequired(
  directory: string,
  model: Model,
  requiredBy: readonly string[],
  cache: DraftCache,
): Promise<ReadDraft> {
  const problems = new DatasetProblems();
  return { built: await buildDraft(directory, model, problems, requiredBy, cache), problems };
}

/** The version is the wanted one, or a later one with the same first number (semantic versioning). */
function satisfies(present: string, wanted: string): boolean {
  const [has, needs] = [present, wanted].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ];
  if ([...has, ...needs].some(Number.isNaN)) return present === wanted;
  if (has[0] !== needs[0]) return false;
  const differing = needs.findIndex((part, index) => part !== (has[index] ?? 0));
  return differing === -1 || (has[differing] ?? 0) > (needs[differing] ?? 0);
}

/** Add the nodes of a required dataset, so that they can be referred to. */
function addRequired(
  { draft: other, metadata }: BuiltDraft,
  draft: DraftDataset,
  problems: DatasetProblems,
): void {
  for (const node of other.nodes.values()) {
    if (!node.own) continue;
    const first = draft.nodes.get(node.id);
    if (first?.own) {
      const fix = node.type.scoped
        ? `nodes of the type ${node.type.name} have one dataset; choose another id`
        : `to add to it, begin the row with "extend: ${node.id}" instead of "id: ${node.id}"`;
      const message = `The id ${node.id} is already used in the required dataset ${metadata.id}, at ${whereOf(node.location)}: ${fix}.`;
      problems.error('DUPLICATE_ID', first.location, message);
    } else if (first === undefined) {
      const { id, type, location, properties, fieldLocations } = node;
      draft.nodes.add(new DraftNode(id, type, location, false, properties, fieldLocations));
    }
  }
  for (const relationship of other.relationships) {
    if (!relationship.own) continue;
    const { type, properties, location } = relationship;
    const from = draft.nodes.numberOf(relationship.fromId);
    const to = draft.nodes.numberOf(relationship.toId);
    // An own node here has the id of one that is required, which has been reported.
    if (from === undefined || to === undefined || draft.nodes.isOwn(from) || draft.nodes.isOwn(to)) continue;
    draft.addRelationship({ type, from, to, properties, location, own: false });
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
  const shared = sharedUnits(directory);
  const add = (text: string, path: string, own: boolean) => {
    for (const [code, unit] of readUnits(text, path, problems)) {
      const first = units.get(code);
      if (first !== undefined) {
        const location = { file: path, line: lineOfUnit(text, code), column: 1 };
        const message = `The unit ${code} is already in ${shared}; a dataset adds units beside the shared ones: choose another code, or add words to the shared unit.`;
        if (!sameUnit(first, unit)) problems.error('UNIT', location, message);
        continue;
      }
      units.set(code, unit);
      if (own) carried.set(code, unit);
    }
  };
  if (existsSync(shared)) {
    const text = await readText(shared, await realpath(dirname(shared)), problems);
    if (text !== undefined) add(text, shared, resolve(shared) !== packagedUnits);
  }
  const own = files.find(({ name }) => name === 'units.yaml');
  if (own !== undefined) {
    const text = await readText(own.path, await realpath(directory), problems);
    if (text !== undefined) add(text, own.path, true);
  }
  return { units, carried };
}

function lineOfUnit(text: string, code: string): number {
  const lines = text.split('\n');
  const found = lines.findIndex((line) => /\bcode:/u.test(line) && line.includes(code));
  return found + 1;
}

function sameUnit(a: Unit, b: Unit): boolean {
  const words = ({ stated }: Unit) =>
    [...stated]
      .map(([word, factor]) => `${word}=${factor.toString(30)}`)
      .sort()
      .join();
  return a.kind === b.kind && a.name === b.name && words(a) === words(b);
}

/** Units that figures of the dataset use and that do not come with this package. */
function usedUnits({ nodes }: DraftDataset, carried: Units): readonly StatedUnit[] {
  const used = new Set<PropertyValue | undefined>();
  if (carried.size > 0) {
    for (const number of nodes.numbers((type, isOwn) => isOwn && type.fields.has('unit'))) {
      used.add(nodes.at(number).properties.get('unit'));
    }
  }
  return [...carried.values()]
    .filter(({ code }) => used.has(code))
    .map(({ stated, ...unit }) => ({
      ...unit,
      stated: Object.fromEntries([...stated].map(([word, factor]) => [word, factor.toString(30)])),
    }));
}
