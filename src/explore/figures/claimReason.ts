import { type Agreement, agreementOf } from '../../figure/preference.ts';
import { possibleText } from '../../figure/words/possibleText.ts';
import type { ClaimReason } from '../../generated/api.ts';
import type { Figure } from './Figure.ts';
import { groupBy } from './selectFigures.ts';

/** Different figures, and sources of one, that a sentence names; the answer lists them all. */
const mostTold = 6;

const sentences: Readonly<Record<ClaimReason, string>> = {
  FITS: 'All that the stated figures can be fits the claim.',
  EXCLUDED: 'Nothing that the stated figures can be fits the claim.',
  BOUNDS: 'What is stated allows the claim and its opposite.',
  SOURCES_DISAGREE: 'No number fits all sources, and they lead to different verdicts.',
  SEVERAL_WHOLES: 'Shares of several wholes are stated and lead to different verdicts; name the whole.',
  NO_FIGURE: 'No figure of this metric is stated for this subject.',
  OTHER_PERIOD: 'Figures are stated for other periods alone.',
  OTHER_MODALITY: 'For this time only figures of other modalities are stated, such as targets.',
  OTHER_WHOLE: 'Figures are stated as shares of other wholes alone.',
  UNDATED: 'The sources do not say of which day their figures speak.',
  OTHER_UNIT: 'The stated figures do not convert into the unit of the claim.',
};

/** Where sources disagree and each alone leads to the same verdict. */
const despite: Readonly<Partial<Record<ClaimReason, string>>> = {
  FITS: 'No number fits all sources, but whichever of them is right, the claim is true.',
  EXCLUDED: 'No number fits all sources, but whichever of them is right, the claim is false.',
  BOUNDS: 'No number fits all sources, and each of them allows the claim and its opposite.',
};

const rank: Readonly<Record<Agreement, number>> = { SINGLE: 0, EQUAL: 1, COMPATIBLE: 2, CONTRADICTORY: 3 };

/** Whether figures can all be true, those of each whole among themselves: the least agreement there is. */
export function agreementOver(wholes: readonly (readonly Figure[])[]): Agreement {
  return wholes
    .map(agreementOf)
    .reduce((worst, one) => (rank[one] > rank[worst] ? one : worst), 'SINGLE' as Agreement);
}

/** Why a claim has its verdict, in a sentence that names what is stated and who states it. */
export function claimReason(code: ClaimReason, agreement: Agreement, figures: readonly Figure[]): string {
  const because = (agreement === 'CONTRADICTORY' ? despite[code] : undefined) ?? sentences[code];
  if (figures.length === 0) return because;
  const groups = [...groupBy(figures, inWords)];
  const told = groups.slice(0, mostTold).map(([words, group]) => `${words} (${sourcesOf(group)})`);
  return `${because} Stated: ${[...told, ...moreThan(groups.length, 'other figures')].join('; ')}.`;
}

function inWords(figure: Figure): string {
  const kind = figure.modality === 'ACTUAL' ? '' : `${figure.modality.toLowerCase()}: `;
  const whole = figure.relativeTo === null ? '' : ` of ${figure.relativeTo}`;
  return `${kind}${possibleText(figure)}${whole}`;
}

/** Ids, not titles: what a dataset writes is no part of our sentences. */
function sourcesOf(group: readonly Figure[]): string {
  const sources = [...new Set(group.flatMap(({ sources }) => sources))];
  if (sources.length === 0) return 'computed from other figures';
  return [...sources.slice(0, mostTold), ...moreThan(sources.length, 'other sources')].join(', ');
}

function moreThan(count: number, what: string): readonly string[] {
  return count > mostTold ? [`${count - mostTold} ${what}`] : [];
}
