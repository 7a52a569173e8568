import type { Properties, PropertyValue } from '../Dataset.ts';

const none: Properties = Object.freeze({});

/**
 * Properties by name, asked as a `Map` is. Nodes with the same properties share the description of
 * them, so one takes a fifth of the memory of a `Map`, and none for nothing.
 */
export class PropertyBag {
  #values: Record<string, PropertyValue> | undefined;
  #isChanged = false;

  /** @param values that it has; they are not copied */
  constructor(values?: Record<string, PropertyValue>) {
    this.#values = values;
  }

  /** The properties themselves: they become those of the dataset, and are not copied. */
  get values(): Properties {
    return this.#values ?? none;
  }

  /** Whether anything was set since it was made. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  get(name: string): PropertyValue | undefined {
    return this.has(name) ? this.#values?.[name] : undefined;
  }

  has(name: string): boolean {
    // `constructor` may be the name of a field.
    return this.#values !== undefined && Object.hasOwn(this.#values, name);
  }

  set(name: string, value: PropertyValue): void {
    this.#values ??= {};
    this.#values[name] = value;
    this.#isChanged = true;
  }

  [Symbol.iterator](): Iterator<[string, PropertyValue]> {
    return Object.entries(this.values)[Symbol.iterator]();
  }
}
