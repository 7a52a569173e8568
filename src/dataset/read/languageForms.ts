import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { LocalizedField } from '../../model/Model.ts';

const han = /\p{Script=Han}/u;
let toTraditional: ((text: string) => string) | undefined;

/** Forms that follow from the simplified one by rule. English never does. */
const computed: readonly (readonly [tag: string, compute: (text: string) => string])[] = [
  ['ZH_HANT', traditional],
  ['PINYIN', romanised],
];

/**
 * Complete the forms of a name: traditional characters and pinyin are computed when the row does
 * not write them. Texts that are not names (not `@search`ed) and names without Chinese characters
 * get none.
 * @param forms LangTag -> text; the canonical form is the first of the field's variants.
 */
export function completeForms(field: LocalizedField, forms: Map<string, string>): void {
  const canonicalTag = field.variants.keys().next().value;
  const canonical = canonicalTag === undefined ? undefined : forms.get(canonicalTag);
  if (!field.search || canonicalTag !== 'ZH_HANS' || canonical === undefined || !han.test(canonical)) return;
  for (const [tag, compute] of computed) {
    if (field.variants.has(tag) && !forms.has(tag)) forms.set(tag, compute(canonical));
  }
}

function traditional(text: string): string {
  const convert: (text: string) => string = toTraditional ?? Converter({ from: 'cn', to: 't' });
  toTraditional = convert;
  return convert(text);
}

function romanised(text: string): string {
  return pinyin(text, { toneType: 'symbol', nonZh: 'consecutive' }).replace(/\s+/gu, ' ').trim();
}
