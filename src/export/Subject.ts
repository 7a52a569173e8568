import { claimsOf, type ExportNode, type ExportRelationship } from './ExportReader.ts';

/** A node with the relationships that leave it. */
export interface Subject {
  readonly node: ExportNode;
  readonly outgoing: readonly ExportRelationship[];
}

/** Nodes that a dataset states, with those of their relationships whose other end the model knows. */
export function subjectsOf(
  nodes: readonly ExportNode[],
  outgoing: ReadonlyMap<string, readonly ExportRelationship[]>,
): readonly Subject[] {
  return nodes.filter(isStated).map((node) => ({
    node,
    outgoing: (outgoing.get(node.id) ?? []).filter(({ other }) => other !== undefined),
  }));
}

/** The load log is no statement of any dataset. */
export function isStated({ type, properties }: ExportNode): boolean {
  return !type.managed || claimsOf(properties).length > 0;
}
