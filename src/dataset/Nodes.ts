import type { DatasetNode, NodeList } from './Dataset.ts';

/** A list of nodes asked as a `Map` is; who has one says where a node is, and which there are of a type. */
export abstract class Nodes implements NodeList {
  abstract readonly size: number;
  abstract get(id: string): DatasetNode | undefined;
  abstract has(id: string): boolean;
  abstract ofTypes(isWanted: (type: string) => boolean): Generator<DatasetNode>;

  get [Symbol.toStringTag](): string {
    return 'Nodes';
  }

  values(): MapIterator<DatasetNode> {
    return this.ofTypes(() => true) as unknown as MapIterator<DatasetNode>;
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *entries(): MapIterator<[string, DatasetNode]> {
    for (const node of this.values()) yield [node.id, node];
  }

  [Symbol.iterator](): MapIterator<[string, DatasetNode]> {
    return this.entries();
  }

  forEach(work: (node: DatasetNode, id: string, nodes: ReadonlyMap<string, DatasetNode>) => void): void {
    for (const [id, node] of this) work(node, id, this);
  }
}
