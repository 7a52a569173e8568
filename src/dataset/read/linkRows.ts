import type { RelationshipField } from '../../model/Model.ts';
import { type DatasetProblems, whereOf } from './DatasetProblems.ts';
import { type DraftDataset, type DraftLink, type DraftRelationship, isOfType } from './DraftDataset.ts';
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
  for (const node of draft.nodes.values()) {
    for (const field of node.type.fields.values()) {
      if (field.kind === 'relationship' && field.cardinality === 'one')
        checkOne(draft, node.id, field, problems);
    }
  }
}

function resolve(
  draft: DraftDataset,
  link: DraftLink,
  nearest: NearestIds,
  problems: DatasetProblems,
): DraftRelationship | undefined {
  const { owner, field, location, properties } = link;
  const other = draft.nodes.get(link.other);
  const subject = draft.nodes.get(owner.id);
  if (other === undefined) {
    const message =
      link.other === 'TODO'
        ? `TODO stands for the id of a ${field.target} that is still to be chosen: "kg find WORDS" finds ids by name.`
        : `There is no node ${link.other} here or in a dataset that dataset.yaml requires.${nearest.hint(link.other, field.target)}`;
    problems.error('UNKNOWN_ID', location, message);
    return undefined;
  }
  if (!isOfType(other.type, field.target)) {
    const message = `${link.other} is a ${other.type.name}; ${field.name} leads to a ${field.target}.`;
    problems.error('WRONG_TARGET', location, message);
    return undefined;
  }
  // A row that extends nothing has been reported.
  if (subject === undefined) return undefined;
  if (other === subject) {
    problems.error('WRONG_TARGET', location, `${field.name} leads from ${owner.id} to itself.`);
    return undefined;
  }
  const [from, to] = field.direction === 'OUT' ? [subject, other] : [other, subject];
  if (from.type.scoped && !from.own) {
    const message = `${from.id} is of another dataset, which alone can say more of a node of type ${from.type.name}; write one of your own.`;
    problems.error('FOREIGN', location, message);
    return undefined;
  }
  const held = field.cardinality === 'one' && !subject.own ? draft.followed(subject, field)[0] : undefined;
  if (held !== undefined && held.to !== other && held.from !== other) {
    const evidence = link.references.filter(({ target }) => target === 'Evidence').map(({ id }) => id);
    draft.claims.push({ entity: subject.id, field: field.name, to: other.id, evidence, location });
    return undefined;
  }
  return {
    type: field.type,
    from,
    to,
    properties,
    location,
    own: true,
    nextOut: undefined,
    nextIn: undefined,
  };
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
    const node = draft.nodes.get(id);
    if (node === undefined) {
      problems.error('UNKNOWN_ID', location, `There is no ${target} ${id}.${nearest.hint(id, target)}`);
    } else if (!isOfType(node.type, target)) {
      problems.error('WRONG_TARGET', location, `${id} is a ${node.type.name}, not a ${target}.`);
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
    for (const node of this.draft.nodes.values()) {
      if (isOfType(node.type, target)) ids.push(node.id);
      if (ids.length > mostCompared) break;
    }
    const candidates = ids.length > mostCompared ? [] : ids;
    this.#candidates.set(target, candidates);
    return candidates;
  }
}

function checkOne(
  draft: DraftDataset,
  id: string,
  field: RelationshipField,
  problems: DatasetProblems,
): void {
  const node = draft.nodes.get(id);
  if (node === undefined) return;
  const followed = draft.followed(node, field);
  const own = followed.filter((relationship) => relationship.own);
  // One that was written and leads nowhere has been reported where it stands.
  if (followed.length === 0 && field.required && node.own && !node.fieldLocations.has(field.name)) {
    const message = `${id} has no ${field.name}; ${node.type.name} needs one.`;
    problems.error('MISSING_FIELD', node.location, message);
  }
  const ends = new Set(followed.flatMap(({ from, to }) => [from.id, to.id]));
  if (ends.size > 2 && own.length > 0) {
    const places = followed.map(({ location }) => whereOf(location)).join(' and ');
    const message = `${id} has ${followed.length} of ${field.name} (at ${places}); only one is possible.`;
    problems.error('CARDINALITY', own.at(-1)?.location ?? node.location, message);
  }
}
