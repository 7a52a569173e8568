import type { ObjectNodeType, RelationshipField } from '../../model/Model.ts';
import { type DatasetProblems, whereOf } from './DatasetProblems.ts';
import { type DraftDataset, type DraftLink, isOfType } from './DraftDataset.ts';
import type { NewRelationship } from './DraftRelationship.ts';
import { didYouMean } from './didYouMean.ts';

/**
 * Resolve what rows say of other nodes into relationships, and check them: the other node exists
 * and has the right type, no relationship is written twice, and fields for one node have one.
 */
export function linkRows(draft: DraftDataset, problems: DatasetProblems): void {
  const nearest = new NearestIds(draft);
  checkExtensions(draft, nearest, problems);
  for (const link of draft.takeLinks()) {
    checkReferences(draft, link, nearest, problems);
    const relationship = resolve(draft, link, nearest, problems);
    if (relationship === undefined) continue;
    const { type, from, to } = relationship;
    const first = draft.ownBetween(type, from, to);
    if (first !== undefined) {
      const message = `This relationship to ${link.other} is already written at ${whereOf(first.location)}; keep one of them.`;
      problems.error('DUPLICATE_RELATIONSHIP', link.location, message);
      continue;
    }
    draft.addRelationship(relationship);
  }
  const fields = new Map<ObjectNodeType, readonly RelationshipField[]>();
  for (let number = 0; number < draft.nodes.size; number += 1) {
    const type = draft.nodes.typeAt(number);
    const ones = fields.get(type) ?? fieldsForOne(type);
    fields.set(type, ones);
    for (const field of ones) checkOne(draft, number, field, problems);
  }
}

function resolve(
  draft: DraftDataset,
  link: DraftLink,
  nearest: NearestIds,
  problems: DatasetProblems,
): NewRelationship | undefined {
  const { owner, field, location, properties } = link;
  const { nodes } = draft;
  const other = nodes.numberOf(link.other);
  const subject = nodes.numberOf(owner);
  if (other === undefined) {
    const message =
      link.other === 'TODO'
        ? `TODO stands for the id of a ${field.target} that is still to be chosen: "kg find WORDS" finds ids by name.`
        : `There is no node ${link.other} here or in a dataset that dataset.yaml requires.${nearest.hint(link.other, field.target)}`;
    problems.error('UNKNOWN_ID', location, message);
    return undefined;
  }
  if (!isOfType(nodes.typeAt(other), field.target)) {
    const message = `${link.other} is a ${nodes.typeAt(other).name}; ${field.name} leads to a ${field.target}.`;
    problems.error('WRONG_TARGET', location, message);
    return undefined;
  }
  // A row that extends nothing has been reported.
  if (subject === undefined) return undefined;
  if (other === subject) {
    problems.error('WRONG_TARGET', location, `${field.name} leads from ${owner} to itself.`);
    return undefined;
  }
  const [from, to] = field.direction === 'OUT' ? [subject, other] : [other, subject];
  if (nodes.typeAt(from).scoped && !nodes.isOwn(from)) {
    const message = `${nodes.at(from).id} is of another dataset, which alone can say more of a node of type ${nodes.typeAt(from).name}; write one of your own.`;
    problems.error('FOREIGN', location, message);
    return undefined;
  }
  if (field.cardinality === 'one' && !nodes.isOwn(subject) && leadsElsewhere(draft, subject, field, other)) {
    const evidence = link.references.filter(({ target }) => target === 'Evidence').map(({ id }) => id);
    draft.claims.push({ entity: owner, field: field.name, to: link.other, evidence, location });
    return undefined;
  }
  return { type: field.type, from, to, properties, location, own: true };
}

/** Whether a field of a node for one node leads to another than this one. */
function leadsElsewhere(
  draft: DraftDataset,
  subject: number,
  field: RelationshipField,
  other: number,
): boolean {
  const [held] = draft.numbersFollowed(subject, field);
  return (
    held !== undefined &&
    draft.relationships.nodeAt(held, 'to') !== other &&
    draft.relationships.nodeAt(held, 'from') !== other
  );
}

/** An `extend` row is for a node of a required dataset, in the file of its type. */
function checkExtensions(draft: DraftDataset, nearest: NearestIds, problems: DatasetProblems): void {
  for (const { id, type, location } of draft.extensions.values()) {
    const node = draft.nodes.get(id);
    if (node === undefined) {
      const message = `No required dataset has ${id}: name the dataset that has it under requires in dataset.yaml, or write "id: ${id}" if it is new.${nearest.hint(id, type.name)}`;
      problems.error('UNKNOWN_ID', location, message);
    } else if (node.own) {
      const message = `${id} is a row of this dataset, at ${whereOf(node.location)}; write the fields there.`;
      problems.error('DUPLICATE_ID', location, message);
    } else if (node.type !== type) {
      const message = `${id} is a ${node.type.name}; extend it in ${node.type.name}.yaml.`;
      problems.error('WRONG_TARGET', location, message);
    }
  }
}

function checkReferences(
  draft: DraftDataset,
  link: DraftLink,
  nearest: NearestIds,
  problems: DatasetProblems,
): void {
  for (const { id, target, location } of link.references) {
    const number = draft.nodes.numberOf(id);
    const type = number === undefined ? undefined : draft.nodes.typeAt(number);
    if (type === undefined) {
      problems.error('UNKNOWN_ID', location, `There is no ${target} ${id}.${nearest.hint(id, target)}`);
    } else if (!isOfType(type, target)) {
      problems.error('WRONG_TARGET', location, `${id} is a ${type.name}, not a ${target}.`);
    }
  }
}

/** So many ids are compared with one that is wrong, and so many wrong ones with them; a dataset may have a million of both. */
const mostCompared = 2_000;
const mostHints = 200;

/** Finds the id that one which does not exist was meant to be. */
class NearestIds {
  readonly #candidates = new Map<string, readonly string[]>();
  #hints = 0;

  constructor(readonly draft: DraftDataset) {}

  hint(id: string, target: string): string {
    this.#hints += 1;
    return this.#hints > mostHints ? '' : didYouMean(id, this.#candidatesOf(target));
  }

  #candidatesOf(target: string): readonly string[] {
    const known = this.#candidates.get(target);
    if (known !== undefined) return known;
    const ids: string[] = [];
    for (const number of this.draft.nodes.numbers((type) => isOfType(type, target))) {
      ids.push(this.draft.nodes.at(number).id);
      if (ids.length > mostCompared) break;
    }
    const candidates = ids.length > mostCompared ? [] : ids;
    this.#candidates.set(target, candidates);
    return candidates;
  }
}

function fieldsForOne(type: ObjectNodeType): readonly RelationshipField[] {
  return [...type.fields.values()].filter(
    (field): field is RelationshipField => field.kind === 'relationship' && field.cardinality === 'one',
  );
}

function checkOne(
  draft: DraftDataset,
  number: number,
  field: RelationshipField,
  problems: DatasetProblems,
): void {
  const { nodes, relationships } = draft;
  const followed = [...draft.numbersFollowed(number, field)];
  // One that was written and leads nowhere has been reported where it stands.
  if (followed.length === 0 && field.required && nodes.isOwn(number)) {
    const { id, type, location, fieldLocations } = nodes.at(number);
    const message = `${id} has no ${field.name}; ${type.name} needs one.`;
    if (!fieldLocations.has(field.name)) problems.error('MISSING_FIELD', location, message);
  }
  if (followed.length < 2) return;
  const own = followed.filter((one) => relationships.isOwn(one));
  const ends = new Set(
    followed.flatMap((one) => [relationships.nodeAt(one, 'from'), relationships.nodeAt(one, 'to')]),
  );
  const last = own.at(-1);
  if (ends.size <= 2 || last === undefined) return;
  const places = followed.map((one) => whereOf(relationships.locationAt(one))).join(' and ');
  const { id } = nodes.at(number);
  const message = `${id} has ${followed.length} of ${field.name} (at ${places}); only one is possible.`;
  problems.error('CARDINALITY', relationships.locationAt(last), message);
}
