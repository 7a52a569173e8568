import { type DocumentNode, type StringValueNode, visit } from 'graphql';

/**
 * Texts are stored in one normal form (NFC), ids too; what a client sends is brought to it in this one
 * place, so that a letter and its accent find what was stored as one character.
 */

const needsNone = /^[ -~]*$/;
/** Deeper than any input the API accepts; whatever nests deeper is refused later, with a reason. */
const deepest = 200;

/** A value of a request with every text in it in normal form; the value itself when they are already. */
export function normalForm<T>(value: T, depth = 0): T {
  if (typeof value === 'string') return (needsNone.test(value) ? value : value.normalize('NFC')) as T;
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => normalForm(item, depth + 1));
    return items.some((item, index) => item !== value[index]) ? (items as T) : value;
  }
  let changed = false;
  const entries = Object.entries(value).map(([name, inner]) => {
    const normal = normalForm(inner, depth + 1);
    changed ||= normal !== inner;
    return [name, normal] as const;
  });
  return changed ? (Object.fromEntries(entries) as T) : value;
}

/** A document with its texts in normal form, defaults of variables included. */
export function normalDocument(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue(node: StringValueNode) {
      const value = normalForm(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  });
}
