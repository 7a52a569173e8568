import type { DatasetProblems } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import type { ReadMetadata } from '../read/readMetadata.ts';

/**
 * Ids of the nodes that loading makes of a dataset (`describeDataset`): its own id, and those that begin
 * with it and name a check or a claim. A row that took one would be overwritten.
 */
const made = ['audit', 'claim'];

/** No node may have an id that loading will give to another. */
export function checkReservedIds(
  draft: DraftDataset,
  { metadata, location }: ReadMetadata,
  problems: DatasetProblems,
): void {
  const own = draft.nodes.get(metadata.id) ?? draft.extensions.get(metadata.id);
  if (own !== undefined) {
    const message = `${metadata.id} is the id of this dataset and of a ${own.type.name}; give one of them another id.`;
    problems.error('RESERVED_ID', own.own ? own.location : location, message);
  }
  const { nodes } = draft;
  const beginnings = made.map((part) => `${metadata.id}.${part}.`);
  for (const number of nodes.numbers((_, isOwn) => isOwn)) {
    const id = nodes.idAt(number);
    if (!beginnings.some((beginning) => id.startsWith(beginning))) continue;
    const message = `Ids that begin with ${metadata.id}.audit. or ${metadata.id}.claim. are made by loading; choose another.`;
    problems.error('RESERVED_ID', nodes.at(number).location, message);
  }
}
