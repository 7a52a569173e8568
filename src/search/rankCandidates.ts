import type { Candidate } from './candidates/KeyQuery.ts';
import type { NormalText } from './keys/normalise.ts';
import { romanise } from './keys/romanise.ts';
import { isPinyin, normaliseForm, type SearchForm } from './keys/searchForms.ts';
import type { Span } from './matchPieces.ts';
import { matchDirectly, matchLoosely, type Target, type TextMatch } from './matchText.ts';
import type { Reading, SearchText } from './SearchText.ts';

/** A stretch of a text, in Unicode code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A node that matches, with the text by which it matches best. */
export interface Hit {
  readonly id: string;
  /** 0 to 1, rounded to four digits so that cursors can carry it. */
  readonly score: number;
  readonly form: SearchForm;
  readonly highlights: readonly Range[];
}

/** Added where the text holds what was typed in the very script it was typed in. */
const sameScript = 0.004;

/**
 * The candidates that match, best first; ties by id. The same on every engine.
 * @param breathe lets others have their turn
 */
export async function rankCandidates(
  candidates: readonly Candidate[],
  text: SearchText,
  breathe: () => Promise<void>,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (const candidate of candidates) {
    const hit = bestHit(candidate, text);
    if (hit !== undefined) hits.push(hit);
    await breathe();
  }
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** A direct match this good is not compared with loose ones, which take longer to find. */
const goodEnough = 0.6;

function bestHit({ id, forms }: Candidate, { raw, readings }: SearchText): Hit | undefined {
  const targets = forms.flatMap((form) => targetsOf(form).map((target) => ({ form, target })));
  let best: Hit | undefined;
  const compare = (match: (reading: Reading, target: Target) => TextMatch | undefined) => {
    for (const { form, target } of targets) {
      // Forms come by weight, which no match exceeds.
      if (best !== undefined && best.score >= form.weight + sameScript) break;
      for (const reading of readings) {
        if (reading.spelled && !target.spelled) continue;
        const found = match(reading, target);
        if (found === undefined) continue;
        const score = round(
          found.score * weightOf(form, target.spelled, reading) + (form.text.includes(raw) ? sameScript : 0),
        );
        if (best === undefined || score > best.score) {
          best = { id, score, form, highlights: ranges(found.spans, target.normal) };
        }
      }
    }
  };
  compare(matchDirectly);
  if (best === undefined || (best as Hit).score < goodEnough) compare(matchLoosely);
  return best;
}

function weightOf(form: SearchForm, spelled: boolean, reading: Reading): number {
  // What was typed in letters may be a word of a language or a spelling: the word comes first.
  return form.weight * reading.weight * (spelled && !reading.spelled ? 0.99 : 1);
}

/** Targets made lately: the next letter typed meets mostly the same texts. */
const lately = new Map<string, readonly Target[]>();
const mostLately = 10_000;

/** The normalised text of a form and, where pinyin was computed for it, its spelling. */
function targetsOf(form: SearchForm): readonly Target[] {
  const key = `${form.lang ?? ''} ${form.running ? 'running' : form.syllables.length} ${form.text}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  const normal = normaliseForm(form);
  const { running } = form;
  const own: Target = { normal, spelled: isPinyin(form), running };
  const targets =
    form.syllables.length === 0
      ? [own]
      : [own, { normal: romanise(normal, form.syllables), spelled: true, running }];
  if (lately.size >= mostLately) lately.clear();
  lately.set(key, targets);
  return targets;
}

/** Spans of a normalised text as ranges of the original, touching ones joined. */
function ranges(spans: readonly Span[], { origin }: NormalText): readonly Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const [from, to] of spans) {
    const start = origin[from];
    const last = origin[to - 1];
    if (start === undefined || last === undefined) continue;
    const previous = joined.at(-1);
    if (previous !== undefined && start <= previous.end) previous.end = Math.max(previous.end, last + 1);
    else joined.push({ start, end: last + 1 });
  }
  return joined;
}

const round = (score: number) => Math.round(Math.min(1, score) * 10_000) / 10_000;
