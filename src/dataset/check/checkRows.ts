import type { ObjectNodeType } from '../../model/Model.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';

/** What completes and checks one row after the other, and may know the rows before. */
export interface RowCheck {
  /** @param isOwn false for nodes of a required dataset */
  isOfConcern(type: ObjectNodeType, isOwn: boolean): boolean;
  check(node: DraftNode): void;
  /** What can be said once all rows were looked at. */
  finish?(): void;
}

/**
 * Look at the rows of a draft in order, each with one check after the other: of a large dataset, rows are in a
 * file, and come back dearly for each pass.
 * @param isWanted of which types rows are looked at at all
 */
export function checkRows(
  { model, nodes }: DraftDataset,
  checks: readonly RowCheck[],
  isWanted: (type: ObjectNodeType) => boolean = () => true,
): void {
  const checksOf = (isOwn: boolean) => {
    const ofType = new Map<ObjectNodeType, readonly RowCheck[]>();
    for (const type of model.nodes.values()) {
      if (type.kind !== 'object' || !isWanted(type)) continue;
      const ones = checks.filter((check) => check.isOfConcern(type, isOwn));
      if (ones.length > 0) ofType.set(type, ones);
    }
    return ofType;
  };
  const own = checksOf(true);
  const required = checksOf(false);
  const of = (isOwn: boolean) => (isOwn ? own : required);
  for (const node of nodes.values((type, isOwn) => of(isOwn).has(type))) {
    for (const one of of(node.own).get(node.type) ?? []) one.check(node);
  }
  for (const { finish } of checks) finish?.();
}
