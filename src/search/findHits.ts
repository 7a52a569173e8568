import type { ComputedContext } from '../query/plan/ComputedField.ts';
import { fullTextKeys } from './candidates/fullTextKeys.ts';
import type { KeyIndex } from './candidates/KeyQuery.ts';
import { tableKeys } from './candidates/tableKeys.ts';
import { beginningGroups, type ClauseGroups, clausesOf, insideGroups } from './clauses.ts';
import { isHan, normalise } from './keys/normalise.ts';
import { isPinyin, type SearchForm } from './keys/searchForms.ts';
import { token } from './keys/tokens.ts';
import { type Hit, rankCandidates } from './rankCandidates.ts';
import { type Reading, readText, replacedReading, type SearchText } from './SearchText.ts';

/** Candidates ranked for one search; what ranks lower is not found. */
const mostCandidates = 300;
/** Candidates ranked for suggestions, of which few are shown. */
const mostSuggested = 100;
const mostReplacements = 6;
const mostWords = 4;

export interface Hits {
  readonly hits: readonly Hit[];
  /** More nodes matched than were ranked: a longer text finds others. */
  readonly truncated: boolean;
}

/** The key index of the engine. */
export function keyIndexOf({ store }: ComputedContext): KeyIndex {
  return store.dialect.fullText ? fullTextKeys : tableKeys;
}

/**
 * The nodes that match a text, best first.
 * @param types concrete types to look among; undefined for all.
 * @param enough stop at whole words, beginnings and initials when they give so many; parts of words
 *   are looked up otherwise.
 */
export async function findHits(
  raw: string,
  types: readonly string[] | undefined,
  context: ComputedContext,
  enough = Number.POSITIVE_INFINITY,
): Promise<Hits> {
  const typed = readText(raw);
  if (typed.readings.length === 0) return { hits: [], truncated: false };
  const text = { ...typed, readings: [...typed.readings, ...(await otherwise(typed, context))] };
  const chinese = [...typed.normal.text].some(isHan);
  const isSuggesting = enough < Number.POSITIVE_INFINITY;
  const limit = isSuggesting ? mostSuggested : mostCandidates;
  const look = async (groups: ClauseGroups, readings: readonly Reading[]): Promise<Hits> => {
    const { nodes, truncated } = await keyIndexOf(context).find({ ...groups, types, limit }, context);
    const hits = await rankCandidates(nodes, { ...text, readings }, () => context.breathe());
    return { hits, truncated };
  };
  if (isSuggesting) {
    // A Chinese text is looked up by its sound only when its characters do not suffice.
    const readings = text.readings.filter(({ spelled }) => !spelled || !chinese);
    for (const groups of [beginningGroups(readings), insideGroups(readings)]) {
      const found = await look(groups, readings);
      if (found.hits.length >= enough) return found;
    }
  }
  return look({ any: clausesOf(text.readings) }, text.readings);
}

/**
 * A text of several words, said otherwise: a word that is the whole name of a node may stand for
 * its other names, so that `AI企业` also asks for 人工智能企业 where a node has both names.
 */
async function otherwise(text: SearchText, context: ComputedContext): Promise<readonly Reading[]> {
  const words = text.readings[0]?.words ?? [];
  const named = [...new Set(words)].filter((word) => word.length > 1).slice(0, mostWords);
  if (words.length < 2 || named.length === 0) return [];
  const any = named.map((word) => ({ match: 'term' as const, token: token('k', word), boost: 1 }));
  const { nodes } = await keyIndexOf(context).find({ any, types: undefined, limit: 20 }, context);
  const readings = new Map<string, Reading>();
  for (const { forms } of nodes) {
    const names = new Set(forms.filter(isName).map((form) => normalise(form.text).text));
    for (const word of named) {
      if (!names.has(word)) continue;
      for (const name of names) {
        const reading = replacedReading(words, word, name);
        if (name !== word) readings.set(reading.text, reading);
      }
    }
  }
  return [...readings.values()].sort((a, b) => a.text.length - b.text.length).slice(0, mostReplacements);
}

const isName = (form: SearchForm) => !form.running && !isPinyin(form) && form.weight >= 0.95;
