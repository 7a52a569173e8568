import type { DatasetNode, DatasetRelationship, RelationshipList } from '../Dataset.ts';
import { Nodes } from '../Nodes.ts';
import type { DraftDataset } from './DraftDataset.ts';
import type { End } from './NodeTable.ts';

/** The nodes of a draft as those of a dataset, its own or those it requires. They are not copied. */
export class NodeRows extends Nodes {
  readonly size: number;
  readonly #draft: DraftDataset;
  readonly #own: boolean;

  constructor(draft: DraftDataset, own: boolean) {
    super();
    this.#draft = draft;
    this.#own = own;
    const { size, ownSize } = draft.nodes;
    this.size = own ? ownSize : size - ownSize;
  }

  get(id: string): DatasetNode | undefined {
    const number = this.#numberOf(id);
    return number === undefined ? undefined : this.#draft.nodes.at(number).finished;
  }

  has(id: string): boolean {
    return this.#numberOf(id) !== undefined;
  }

  #numberOf(id: string): number | undefined {
    const { nodes } = this.#draft;
    const number = nodes.numberOf(id);
    return number !== undefined && nodes.isOwn(number) === this.#own ? number : undefined;
  }

  override *keys(): MapIterator<string> {
    const { nodes } = this.#draft;
    for (const number of nodes.numbers((_, isOwn) => isOwn === this.#own)) yield nodes.idAt(number);
  }

  *ofTypes(isWanted: (type: string) => boolean): Generator<DatasetNode> {
    const { nodes } = this.#draft;
    for (const number of nodes.numbers((type, isOwn) => isOwn === this.#own && isWanted(type.name))) {
      yield nodes.at(number).finished;
    }
  }
}

/** The relationships of a draft as those of a dataset. They are not copied, and found by either end. */
export class RelationshipRows implements RelationshipList {
  readonly length: number;
  /** Whose neighbours were asked for last: mostly they are asked for by one field after the other. */
  #asked: string | undefined;
  #number: number | undefined;
  readonly #draft: DraftDataset;
  readonly #own: boolean;

  constructor(draft: DraftDataset, own: boolean) {
    this.#draft = draft;
    this.#own = own;
    const { length, ownLength } = draft.relationships;
    this.length = own ? ownLength : length - ownLength;
  }

  *[Symbol.iterator](): Generator<DatasetRelationship> {
    for (const relationship of this.#draft.relationships) {
      if (relationship.own === this.#own) yield relationship.finished;
    }
  }

  *around(id: string, end: End, type?: string): Generator<DatasetRelationship> {
    const { nodes, relationships } = this.#draft;
    const number = nodes.numberOf(id);
    if (number === undefined) return;
    for (const one of relationships.around(number, end)) {
      if (relationships.isOwn(one) !== this.#own) continue;
      if (type === undefined || relationships.typeAt(one) === type) yield relationships.at(one).finished;
    }
  }

  /** The nodes at the other ends of relationships of a type at one end of a node, in order. */
  *neighbours(id: string, end: End, type: string): Generator<DatasetNode> {
    const { nodes, relationships } = this.#draft;
    const number = id === this.#asked ? this.#number : nodes.numberOf(id);
    this.#asked = id;
    this.#number = number;
    if (number === undefined) return;
    const far = end === 'from' ? 'to' : 'from';
    for (const one of relationships.around(number, end)) {
      if (relationships.isOwn(one) !== this.#own || relationships.typeAt(one) !== type) continue;
      yield nodes.at(relationships.nodeAt(one, far)).finished;
    }
  }
}
