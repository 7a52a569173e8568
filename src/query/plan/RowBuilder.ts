import type { RowPlan, Slot, SlotReference } from './Plan.ts';

/** Builds a row, giving each distinct thing to fetch one slot. */
export class RowBuilder implements RowPlan {
  readonly edge: Slot[] = [];
  readonly node: Slot[] = [];
  readonly #properties = new Map<string, SlotReference>();

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

  #shared(key: string, part: 'edge' | 'node', slot: Slot): SlotReference {
    let reference = this.#properties.get(key);
    if (reference === undefined) {
      reference = this.add(part, slot);
      this.#properties.set(key, reference);
    }
    return reference;
  }
}
