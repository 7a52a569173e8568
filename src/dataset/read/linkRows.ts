import type { RelationshipField } from '../../model/Model.ts';
import { type DatasetProblems, whereOf } from './DatasetProblems.ts';
import { type DraftDataset, type DraftLink, type DraftRelationship, isOfType } from './DraftDataset.ts';
import { didYouMean } from './didYouMean.ts';

/**
 * Resolve what rows say of other nodes into relationships, and check them: the other node exists
 * and has the right type, no relationship is written twice, and fields for one node have one.
 */
export function linkRows(draft: DraftDataset, problems: DatasetProblems): void {
  const seen = new Map<string, DraftRelationship>();
  for (const link of draft.links) {
    checkReferences(draft, link, problems);
    const relationship = resolve(draft, link, problems);
    if (relationship === undefined) continue;
    const key = `${relationship.type}\n${relationship.from.id}\n${relationship.to.id}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const message = `This relationship to ${link.other} is already written at ${whereOf(first.location)}; keep one of them.`;
      problems.error('DUPLICATE_RELATIONSHIP', link.location, message);
      continue;
    }
    seen.set(key, relationship);
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
  problems: DatasetProblems,
): DraftRelationship | undefined {
  const { owner, field, location, properties } = link;
  const other = draft.nodes.get(link.other);
  if (other === undefined) {
    const message = `There is no node ${link.other}.${nearestId(draft, link.other, field.target)}`;
    problems.error('UNKNOWN_ID', location, message);
    return undefined;
  }
  if (!isOfType(other.type, field.target)) {
    const message = `${link.other} is a ${other.type.name}; ${field.name} leads to a ${field.target}.`;
    problems.error('WRONG_TARGET', location, message);
    return undefined;
  }
  if (other === owner) {
    problems.error('WRONG_TARGET', location, `${field.name} leads from ${owner.id} to itself.`);
    return undefined;
  }
  const [from, to] = field.direction === 'OUT' ? [owner, other] : [other, owner];
  return { type: field.type, from, to, properties, location, own: owner.own };
}

function checkReferences(draft: DraftDataset, link: DraftLink, problems: DatasetProblems): void {
  for (const { id, target, location } of link.references) {
    const node = draft.nodes.get(id);
    if (node === undefined) {
      problems.error('UNKNOWN_ID', location, `There is no ${target} ${id}.${nearestId(draft, id, target)}`);
    } else if (!isOfType(node.type, target)) {
      problems.error('WRONG_TARGET', location, `${id} is a ${node.type.name}, not a ${target}.`);
    }
  }
}

function nearestId(draft: DraftDataset, id: string, target: string): string {
  const candidates = [...draft.nodes.values()]
    .filter((node) => isOfType(node.type, target))
    .map((node) => node.id);
  return didYouMean(id, candidates.length > 2000 ? [] : candidates);
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
  if (followed.length === 0 && field.required && node.own) {
    const message = `${id} has no ${field.name}; ${node.type.name} needs one.`;
    problems.error('MISSING_FIELD', node.location, message);
  }
  if (followed.length > 1 && own.length > 0) {
    const places = followed.map(({ location }) => whereOf(location)).join(' and ');
    const message = `${id} has ${followed.length} of ${field.name} (at ${places}); only one is possible.`;
    problems.error('CARDINALITY', own.at(-1)?.location ?? node.location, message);
  }
}
