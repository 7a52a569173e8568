import type { ExportNode, ExportRelationship } from './ExportReader.ts';

/** A node with the relationships that leave it. */
export interface Subject {
  readonly node: ExportNode;
  readonly outgoing: readonly ExportRelationship[];
}
