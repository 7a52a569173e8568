import type { Mutation } from './Mutation.ts';

/** A mutation and what the checks found of it. */
export interface Judged {
  readonly mutation: Mutation;
  readonly found: readonly string[];
}

/** Share of mutations of a kind of value that are caught; 1 when there are none. */
export function scoreOf(judged: readonly Judged[], about: Mutation['about']): number {
  const of = judged.filter(({ mutation }) => mutation.about === about);
  return of.length === 0 ? 1 : of.filter(({ found }) => found.length > 0).length / of.length;
}

/** Markdown: caught of all by kind, the worst first; totals for stated facts and for our own words. */
export function scoreTable(judged: readonly Judged[]): string {
  const kinds = new Map<string, { about: string; caught: number; all: number }>();
  for (const { mutation, found } of judged) {
    const row = kinds.get(mutation.name) ?? { about: mutation.about, caught: 0, all: 0 };
    row.all += 1;
    if (found.length > 0) row.caught += 1;
    kinds.set(mutation.name, row);
  }
  const rows = [...kinds]
    .filter(([, { caught, all }]) => caught < all)
    .sort(([, a], [, b]) => b.all - b.caught - (a.all - a.caught));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  const count = (about: Mutation['about']) =>
    judged.filter(({ mutation }) => mutation.about === about).length;
  return [
    `Stated facts: ${percent(scoreOf(judged, 'FACT'))} of ${count('FACT')} caught. Our own words and sorting: ${percent(scoreOf(judged, 'OURS'))} of ${count('OURS')}. ${kinds.size - rows.length} of ${kinds.size} kinds are caught whole.`,
    '',
    '| kind | of | caught | all |',
    '| --- | --- | ---: | ---: |',
    ...rows.map(([name, { about, caught, all }]) => `| ${name} | ${about} | ${caught} | ${all} |`),
  ].join('\n');
}
