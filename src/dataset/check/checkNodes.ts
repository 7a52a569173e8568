import type { EmbeddedField } from '../../model/Model.ts';
import type { DatasetText } from '../Dataset.ts';
import { StringIndex } from '../paged/StringIndex.ts';
import { type DatasetProblems, whereOf } from '../read/DatasetProblems.ts';
import { type DraftDataset, isOfType } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import type { Assertion, ReadMetadata } from '../read/readMetadata.ts';
import type { RowCheck } from './checkRows.ts';

/** Required fields are there, and `@unique` values are not used twice. */
export function checkNodes(draft: DraftDataset, problems: DatasetProblems): RowCheck {
  const unique = new StringIndex();
  return {
    isOfConcern: () => true,
    check(node) {
      for (const field of node.type.fields.values()) {
        if (field.kind === 'embedded') checkEmbedded(node, field, problems);
        if (field.kind !== 'property' && field.kind !== 'localized') continue;
        if (field.kind === 'property' && field.managed) continue;
        const value = node.properties.get(field.property);
        // A value that was written but is wrong has been reported where it stands.
        if (node.unfinished?.has(field.name)) continue;
        if (value === undefined && field.required && node.own && !node.fieldLocations.has(field.name)) {
          const empty = field.kind === 'property' && field.list;
          if (!empty) problems.error('MISSING_FIELD', node.location, `${node.id} lacks ${field.name}.`);
          else node.properties.set(field.property, []);
        }
        if (field.kind === 'property' && field.unique && field.name !== 'id' && value !== undefined) {
          const key = `${node.type.name}\n${field.name}\n${value}`;
          const first = unique.get(key);
          if (first === undefined) unique.set(key, node.number);
          else checkUnique(field.name, node, draft.nodes.at(first), problems);
        }
      }
    },
  };
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

function checkUnique(name: string, node: DraftNode, first: DraftNode, problems: DatasetProblems): void {
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
  const { type, field, atLeast, atMost, filled, location } = assertion;
  let count = 0;
  let unfilled = 0;
  const some: string[] = [];
  for (const number of draft.nodes.numbers((one, isOwn) => isOwn && isOfType(one, type))) {
    count += 1;
    if (field === undefined || filled === undefined) continue;
    const node = draft.nodes.at(number);
    if (isFilled(draft, node, field)) continue;
    unfilled += 1;
    if (some.length < 5) some.push(node.id);
  }
  if (atLeast !== undefined && count < atLeast) {
    problems.error('ASSERTION', location, `There are ${count} ${type} nodes, fewer than ${atLeast}.`);
  }
  if (atMost !== undefined && count > atMost) {
    problems.error('ASSERTION', location, `There are ${count} ${type} nodes, more than ${atMost}.`);
  }
  if (field === undefined || filled === undefined) return;
  const rate = count === 0 ? 1 : 1 - unfilled / count;
  if (rate >= filled) return;
  const message = `${field} is filled in ${count - unfilled} of ${count} ${type} nodes, less than ${filled}; empty in ${some.join(', ')}${unfilled > 5 ? ' …' : ''}.`;
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
