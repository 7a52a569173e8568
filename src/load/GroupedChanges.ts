import { ChosenChanges } from './ChangeList.ts';
import type { ChangeKind, Changes, NodeChange, RelationshipChange } from './DatasetDiff.ts';

/** Changes by what is done with them, found in one pass. */
export class GroupedChanges<T extends NodeChange | RelationshipChange> {
  readonly #groups = new Map<string, ChosenChanges<T>>();
  /** Changes of nodes whose labels differ. */
  readonly relabelled: T[] = [];

  constructor(readonly all: Changes<T>) {
    let number = 0;
    for (const change of all) {
      const { kind, type, row } = change;
      const group = this.#of(kind, row === undefined, type);
      group.add(number);
      if (change.fields.some(({ property }) => property === '_labels')) this.relabelled.push(change);
      number += 1;
    }
  }

  #of(kind: ChangeKind, isBare: boolean, type: string): ChosenChanges<T> {
    const key = [kind, isBare ? 'bare' : 'whole', type].join(' ');
    const group = this.#groups.get(key) ?? new ChosenChanges(this.all);
    this.#groups.set(key, group);
    return group;
  }

  /**
   * The changes of some kinds, by type.
   * @param isBare those where only a claim comes or goes, or the others; removals are bare
   */
  byType(isBare: boolean, ...kinds: readonly ChangeKind[]): readonly (readonly [string, Changes<T>])[] {
    const found: (readonly [string, Changes<T>])[] = [];
    const types = new Set([...this.#groups.keys()].map((key) => key.split(' ')[2] as string));
    for (const type of types) {
      const groups = kinds.flatMap(
        (kind) => this.#groups.get([kind, isBare ? 'bare' : 'whole', type].join(' ')) ?? [],
      );
      if (groups.length > 0) found.push([type, joined(groups)]);
    }
    return found;
  }

  /** The changes of some kinds of all types. */
  of(isBare: boolean, ...kinds: readonly ChangeKind[]): Changes<T> {
    return joined(this.byType(isBare, ...kinds).map(([, changes]) => changes));
  }
}

/** Lists of changes, one after the other. */
export function joined<T>(lists: readonly Changes<T>[]): Changes<T> {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
    slice(from, to) {
      const found: T[] = [];
      let start = 0;
      for (const list of lists) {
        const [first, end] = [Math.max(0, from - start), Math.min(list.length, to - start)];
        if (first < end) found.push(...list.slice(first, end));
        start += list.length;
      }
      return found;
    },
  };
}
