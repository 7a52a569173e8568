import type { Model } from '../model/Model.ts';
import type { ComputedContext } from '../query/plan/ComputedField.ts';
import { keyIndexOf } from './findHits.ts';
import { normalise } from './keys/normalise.ts';
import { romanise } from './keys/romanise.ts';
import { isPinyin, type SearchForm } from './keys/searchForms.ts';
import { token } from './keys/tokens.ts';

/** Most nodes listed for one name. */
export const mostCandidates = 50;
const mostLookedAt = 300;

/** What a name stands for; ids. */
export interface NameResolution {
  readonly ambiguous: boolean;
  readonly entity: string | null;
  readonly candidates: readonly string[];
}

/**
 * The nodes with exactly this name. Names are texts with language forms; where no node has the name
 * so, aliases count, and where none has the alias, spellings of aliases.
 * @param lang look at one form of names alone.
 */
export async function resolveName(
  name: string,
  lang: string | undefined,
  model: Model,
  context: ComputedContext,
): Promise<NameResolution> {
  const { text } = normalise(name);
  if (text === '') return { ambiguous: false, entity: null, candidates: [] };
  const { nodes } = await keyIndexOf(context).find(
    {
      any: [{ match: 'term', token: token('k', text), boost: 1 }],
      types: namedTypes(model),
      limit: mostLookedAt,
    },
    context,
  );
  const kinds: readonly ((form: SearchForm) => boolean)[] =
    lang === undefined
      ? [
          (form) => form.lang !== undefined && same(form, text),
          (form) => form.lang === undefined && same(form, text),
          (form) => spelled(form, text),
        ]
      : [(form) => form.lang === lang && same(form, text)];
  for (const kind of kinds) {
    const found = nodes.filter(({ forms }) => forms.some((form) => !form.running && kind(form)));
    const ids = found.map(({ id }) => id).sort();
    if (ids.length > 0) {
      return {
        ambiguous: ids.length > 1,
        entity: ids.length === 1 ? (ids[0] ?? null) : null,
        candidates: ids.slice(0, mostCandidates),
      };
    }
  }
  return { ambiguous: false, entity: null, candidates: [] };
}

function same(form: SearchForm, text: string): boolean {
  const own = normalise(form.text).text;
  return own === text || (isPinyin(form) && own.replace(/([ln])v/g, '$1u') === text);
}

function spelled(form: SearchForm, text: string): boolean {
  return form.syllables.length > 0 && romanise(normalise(form.text), form.syllables).text === text;
}

/** Concrete types whose nodes have names: a searched text with language forms. */
function namedTypes(model: Model): readonly string[] {
  return [...model.nodes.values()].flatMap((type) =>
    type.kind === 'object' &&
    [...type.fields.values()].some((field) => field.kind === 'localized' && field.search)
      ? [type.name]
      : [],
  );
}
