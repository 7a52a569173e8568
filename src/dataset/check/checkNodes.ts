import type { EmbeddedField } from '../../model/Model.ts';
import type { DatasetText } from '../Dataset.ts';
import { type DatasetProblems, whereOf } from '../read/DatasetProblems.ts';
import { type DraftDataset, type DraftNode, isOfType } from '../read/DraftDataset.ts';
import type { Assertion, ReadMetadata } from '../read/readMetadata.ts';

/** Required fields are there, and `@unique` values are not used twice. */
export function checkNodes(draft: DraftDataset, problems: DatasetProblems): void {
  const unique = new Map<string, DraftNode>();
  for (const node of draft.nodes.values()) {
    for (const field of node.type.fields.values()) {
      if (field.kind === 'embedded') checkEmbedded(node, field, problems);
      if (field.kind !== 'property' && field.kind !== 'localized') continue;
      if (field.kind === 'property' && field.managed) continue;
      const value = node.properties.get(field.property);
      // A value that was written but is wrong has been reported where it stands.
      if (draft.unfinished.has(`${node.id}\n${field.name}`)) continue;
      if (value === undefined && field.required && node.own && !node.fieldLocations.has(field.name)) {
        const empty = field.kind === 'property' && field.list;
        if (!empty) problems.error('MISSING_FIELD', node.location, `${node.id} lacks ${field.name}.`);
        else node.properties.set(field.property, []);
      }
      if (field.kind === 'property' && field.unique && field.name !== 'id' && value !== undefined) {
        checkUnique(`${node.type.name}\n${field.name}\n${value}`, field.name, node, unique, problems);
      }
    }
  }
}

function checkEmbedded(node: DraftNode, field: EmbeddedField, problems: DatasetProblems): void {
  if (!node.own) return;
  const location = node.fieldLocations.get(field.name);
  if (location === undefined) {
    if (field.required) problems.error('MISSING_FIELD', node.location, `${node.id} lacks ${field.name}.`);
    return;
  }
  for (const part of field.fields.values()) {
    if (!part.required || node.properties.has(part.property)) continue;
    if (node.fieldLocations.has(`${field.name}.${part.name}`)) continue;
    problems.error('MISSING_FIELD', location, `${field.name} lacks ${part.name}.`);
  }
}

function checkUnique(
  key: string,
  name: string,
  node: DraftNode,
  seen: Map<string, DraftNode>,
  problems: DatasetProblems,
): void {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, node);
    return;
  }
  if (!node.own && !first.own) return;
  const location = node.fieldLocations.get(name) ?? node.location;
  problems.error(
    'DUPLICATE_VALUE',
    location,
    `${name} is the same as that of ${first.id} at ${whereOf(first.location)}.`,
  );
}

/** The dataset's own statements about itself: counts, fill rates, texts and their sources. */
export function checkMetadata(draft: DraftDataset, read: ReadMetadata, problems: DatasetProblems): void {
  for (const assertion of read.assertions) checkAssertion(draft, assertion, problems);
  for (const text of read.metadata.texts ?? []) {
    const location = read.textLocations.get(text.source) ?? read.location;
    checkText(draft, text, (message) => problems.error('METADATA', location, message));
  }
  for (const [word, id] of Object.entries(read.metadata.localNames ?? {})) {
    if (draft.nodes.has(id)) continue;
    problems.error(
      'UNKNOWN_ID',
      read.location,
      `localNames has ${word} for ${id}, and there is no such node.`,
    );
  }
}

function checkText(draft: DraftDataset, text: DatasetText, report: (message: string) => void): void {
  const source = draft.nodes.get(text.source);
  if (source?.type.name !== 'Source') {
    report(`There is no Source ${text.source} for the text ${text.file}.`);
    return;
  }
  const written = source.properties.get('sha256');
  if (written !== undefined && written !== text.sha256) {
    report(`sha256 differs from that of the Source ${text.source}.`);
  }
}

function checkAssertion(draft: DraftDataset, assertion: Assertion, problems: DatasetProblems): void {
  const nodes = [...draft.nodes.values()].filter((node) => node.own && isOfType(node.type, assertion.type));
  const { type, field, atLeast, atMost, filled, location } = assertion;
  if (atLeast !== undefined && nodes.length < atLeast) {
    problems.error('ASSERTION', location, `There are ${nodes.length} ${type} nodes, fewer than ${atLeast}.`);
  }
  if (atMost !== undefined && nodes.length > atMost) {
    problems.error('ASSERTION', location, `There are ${nodes.length} ${type} nodes, more than ${atMost}.`);
  }
  if (field === undefined || filled === undefined) return;
  const empty = nodes.filter((node) => !isFilled(draft, node, field));
  const rate = nodes.length === 0 ? 1 : 1 - empty.length / nodes.length;
  if (rate >= filled) return;
  const some = empty.slice(0, 5).map(({ id }) => id);
  const message = `${field} is filled in ${nodes.length - empty.length} of ${nodes.length} ${type} nodes, less than ${filled}; empty in ${some.join(', ')}${empty.length > 5 ? ' …' : ''}.`;
  problems.error('ASSERTION', location, message);
}

function isFilled(draft: DraftDataset, node: DraftNode, name: string): boolean {
  const field = node.type.fields.get(name);
  if (field === undefined) return false;
  if (field.kind === 'relationship') return draft.followed(node, field).length > 0;
  if (field.kind === 'embedded') {
    return [...field.fields.values()].some((part) => node.properties.has(part.property));
  }
  if (field.kind === 'translations') return isFilled(draft, node, field.of);
  const value = node.properties.get(field.property);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
