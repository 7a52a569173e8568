import { collationProperty } from '../../model/collationProperty.ts';
import type { NodeType } from '../../model/Model.ts';
import { collationKey } from './collationKey.ts';
import { searchForms, storeForms } from './searchForms.ts';
import { searchKeys } from './searchKeys.ts';

/**
 * Changes whenever this folder computes other properties from the same node, so that the next load
 * writes nodes anew that an earlier version wrote.
 */
export const derivationVersion = '6';

/** Longest text a collation key is made of, in code points; names are far shorter. */
const longestCollated = 100;

/**
 * The internal properties that follow from a node's own: its search keys, the texts they were made
 * from, and the sort key of each localized text. They are written with the node, in one transaction.
 */
export function derivedProperties(
  type: NodeType,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const derived: Record<string, string> = { _derived: derivationVersion };
  const forms = searchForms(type, properties);
  const keys = searchKeys(id, type.name, forms);
  if (keys !== '') {
    derived._keys = keys;
    derived._search = storeForms(forms);
  }
  for (const field of type.fields.values()) {
    if (field.kind !== 'localized') continue;
    const canonical = properties[field.property];
    if (typeof canonical !== 'string') continue;
    const pinyin = properties[field.variants.get('PINYIN') ?? ''];
    derived[collationProperty(field)] = collationKey(
      cut(canonical),
      typeof pinyin === 'string' ? cut(pinyin) : undefined,
    );
  }
  return derived;
}

const cut = (text: string) => [...text].slice(0, longestCollated).join('');
