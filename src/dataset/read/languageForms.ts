import type { LocalizedField } from '../../model/Model.ts';
import { doubtOfPlace, foldLookalikes, readCharacters } from '../../source/readings.ts';
import { type NameKind, spellName } from '../../source/spellName.ts';
import { toTraditional } from '../../source/toTraditional.ts';

const han = /\p{Script=Han}/u;

/** Forms that follow from the simplified one by rule. English never does. */
const computed: readonly (readonly [tag: string, compute: (text: string, kind: NameKind) => string])[] = [
  ['ZH_HANT', traditional],
  ['PINYIN', spellName],
];

/** What the names of a type are, by its RDF type; names of other types are common nouns. */
const kinds: readonly (readonly [rdfType: string, kind: NameKind])[] = [
  ['schema:Person', 'person'],
  ['schema:Place', 'place'],
  ['schema:AdministrativeArea', 'place'],
  ['schema:Organization', 'proper'],
  ['schema:Event', 'proper'],
  ['schema:CreativeWork', 'title'],
];

/**
 * Complete the forms of a name: traditional characters and pinyin are computed when the row does
 * not write them. Texts that are not names (not `@search`ed) and names without Chinese characters
 * get none.
 * @param forms LangTag -> text; the canonical form is the first of the field's variants.
 * @param rdfTypes of the type whose name it is: a person's begins with a surname, which is read as one (仇和 is Qiú Hé)
 * @returns what a person should look at, or undefined
 */
export function completeForms(
  field: LocalizedField,
  forms: Map<string, string>,
  rdfTypes: readonly string[],
): string | undefined {
  const canonicalTag = field.variants.keys().next().value;
  const canonical = canonicalTag === undefined ? undefined : forms.get(canonicalTag);
  if (!field.search || canonicalTag !== 'ZH_HANS' || canonical === undefined || !han.test(canonical)) {
    return undefined;
  }
  const written = forms.has('PINYIN');
  const kind = kinds.find(([type]) => rdfTypes.includes(type))?.[1] ?? 'common';
  for (const [tag, compute] of computed) {
    if (field.variants.has(tag) && !forms.has(tag)) forms.set(tag, compute(canonical, kind));
  }
  if (kind === 'place' && !written) {
    const doubt = doubtOfPlace(canonical);
    if (doubt === undefined) return undefined;
    const { character, read, place, otherwise } = doubt;
    return `${character} of ${canonical} is read ${read}; places such as ${place} read it ${otherwise}: write its PINYIN.`;
  }
  if (kind !== 'person') return undefined;
  const [read, plain] = [true, false].map((isPerson) => readCharacters(canonical, isPerson).join(' '));
  if (written || read === plain) return undefined;
  return `${canonical} is read ${read} as a person's name and ${plain} otherwise; write its PINYIN.`;
}

function traditional(text: string): string {
  return toTraditional(foldLookalikes(text));
}
