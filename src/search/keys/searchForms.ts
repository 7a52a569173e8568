import type { Field, NodeType } from '../../model/Model.ts';
import { syllablesIn } from '../../source/syllables.ts';
import { isHan, type NormalText, normalise } from './normalise.ts';
import { otherReadings, syllablesOf } from './romanise.ts';

/** One text of a node that search looks at. */
export interface SearchForm {
  /** Name of the field that holds it. */
  readonly field: string;
  /** LangTag of the form, where the field is localized. */
  readonly lang: string | undefined;
  readonly text: string;
  /** How much a match here counts: 1 for a name, less for what tells less of what the node is. */
  readonly weight: number;
  /** Running text is found by its words alone. */
  readonly running: boolean;
  /** Toneless syllables of the Han characters, where no pinyin form is stored beside it. */
  readonly syllables: readonly string[];
}

/** A stored form, small: `_search` holds a JSON list of these. */
type StoredForm = readonly [
  field: string,
  lang: string | null,
  text: string,
  weight: number,
  running: 0 | 1,
  syllables: string,
];

const weights = { localized: 1, list: 0.95, property: 0.85, running: 0.5 } as const;
const pinyinTag = 'PINYIN';
/** No more of a running text is searched, in code points. */
const longestRunning = 500;

/** Every text of a node that the model marks with `@search`, names first. */
export function searchForms(type: NodeType, properties: Readonly<Record<string, unknown>>): SearchForm[] {
  return [...type.fields.values()]
    .flatMap((field) =>
      formsOf(
        field,
        properties,
        type.rdfTypes.some((name) => proper.has(name)),
      ),
    )
    .sort((a, b) => b.weight - a.weight);
}

/** Whose names are short and read in ways no rule tells: they are found by every reading. */
const proper: ReadonlySet<string> = new Set(['schema:Person', 'schema:Place', 'schema:AdministrativeArea']);
/** Longest name that is searched by every reading, in characters. */
const longestProper = 6;

function formsOf(
  field: Field,
  properties: Readonly<Record<string, unknown>>,
  isProper: boolean,
): SearchForm[] {
  if (field.kind !== 'localized' && field.kind !== 'property') return [];
  if (!field.search && !field.searchText) return [];
  const running = field.searchText;
  const form = (
    text: unknown,
    lang: string | undefined,
    weight: number,
    romanised: boolean,
  ): SearchForm[] => {
    if (typeof text !== 'string' || text === '') return [];
    const cut = running ? [...text].slice(0, longestRunning).join('') : text;
    const normal = normalise(cut).text;
    const syllables = !running && !romanised && [...normal].some(isHan) ? syllablesOf(normal) : [];
    return [
      { field: field.name, lang, text: cut, weight: running ? weights.running : weight, running, syllables },
    ];
  };
  if (field.kind === 'localized') {
    const pinyin = field.variants.get(pinyinTag);
    const romanised = pinyin !== undefined && typeof properties[pinyin] === 'string';
    const forms = [...field.variants].flatMap(([tag, property]) =>
      form(properties[property], tag, weights.localized, romanised),
    );
    const [canonical] = forms;
    if (!isProper || running || canonical === undefined) return forms;
    const { text } = normalise(canonical.text);
    if ([...text].length > longestProper || !isHan([...text][0] ?? '')) return forms;
    return [...forms, ...otherReadings(text).map((syllables) => ({ ...canonical, syllables }))];
  }
  const value = properties[field.property];
  if (!Array.isArray(value)) return form(value, undefined, weights.property, false);
  return value.flatMap((item) => form(item, undefined, weights.list, false));
}

/** A form as search compares it: in a spelling of Chinese, every syllable is a word. */
export function normaliseForm(form: SearchForm): NormalText {
  const normal = normalise(form.text);
  if (!isPinyin(form)) return normal;
  const { text, starts } = normal;
  const syllables = starts.flatMap((start, index) => {
    let at = start;
    return syllablesIn(text.slice(start, starts[index + 1])).map((syllable) => {
      at += syllable.length;
      return at - syllable.length;
    });
  });
  return { ...normal, starts: syllables };
}

/** True for a form that spells Chinese in Latin letters. */
export function isPinyin({ lang }: SearchForm): boolean {
  return lang === pinyinTag;
}

/** Write forms as `_search` holds them. */
export function storeForms(forms: readonly SearchForm[]): string {
  return JSON.stringify(
    forms.map(
      ({ field, lang, text, weight, running, syllables }): StoredForm => [
        field,
        lang ?? null,
        text,
        weight,
        running ? 1 : 0,
        syllables.join(' '),
      ],
    ),
  );
}

/** Read forms back from `_search`. */
export function readForms(stored: unknown): SearchForm[] {
  if (typeof stored !== 'string') return [];
  return (JSON.parse(stored) as StoredForm[]).map(([field, lang, text, weight, running, syllables]) => ({
    field,
    lang: lang ?? undefined,
    text,
    weight,
    running: running === 1,
    syllables: syllables === '' ? [] : syllables.split(' '),
  }));
}
