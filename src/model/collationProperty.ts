import type { LocalizedField } from './Model.ts';

/** The graph property with the key by which a localized text sorts in pinyin order; internal. */
export function collationProperty({ property }: LocalizedField): string {
  return `_${property}_order`;
}
