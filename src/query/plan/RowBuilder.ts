import type { CostNode, RowPlan, Slot, SlotReference } from './Plan.ts';

/** A slot that several response fields are made from, each with a part of its row. */
export interface SharedSlot {
  readonly slot: SlotReference;
  readonly row: RowBuilder;
  /** Where what is selected of its rows is counted. */
  readonly cost: CostNode;
}

/** Builds a row, giving each distinct thing to fetch one slot. */
export class RowBuilder implements RowPlan {
  readonly edge: Slot[] = [];
  readonly node: Slot[] = [];
  readonly #properties = new Map<string, SlotReference>();
  readonly #slots = new Map<string, SharedSlot>();

  /** The slot of a stored property, made when first asked for. */
  property(part: 'edge' | 'node', property: string): SlotReference {
    return this.#shared(`${part}.${property}`, part, { kind: 'property', property });
  }

  /** The slot of the node's labels. */
  labels(): SlotReference {
    return this.#shared('labels()', 'node', { kind: 'labels' });
  }

  /** A new slot. */
  add(part: 'edge' | 'node', slot: Slot): SlotReference {
    const index = this[part].push(slot) - 1;
    return { part, index };
  }

  /** The slot of that key, made when first asked for: the same field under two names is fetched once. */
  shared<T extends SharedSlot>(key: string, make: () => T): T {
    const known = this.#slots.get(key);
    // A key names the field and its arguments: what was made for it is of the same kind.
    if (known !== undefined) return known as T;
    const made = make();
    this.#slots.set(key, made);
    return made;
  }

  #shared(key: string, part: 'edge' | 'node', slot: Slot): SlotReference {
    let reference = this.#properties.get(key);
    if (reference === undefined) {
      reference = this.add(part, slot);
      this.#properties.set(key, reference);
    }
    return reference;
  }
}
