/** A figure, its bounds in whole hectares; null for a bound that is not stated. */
export interface Stated {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
  readonly modality: string;
  readonly period: { readonly kind: string; readonly start: string | null; readonly end: string | null };
  readonly whole: string | null;
  readonly source: string;
}

/** A claim about an area, its number in half hectares. */
export interface Claim {
  readonly comparison: string;
  readonly halves: number;
  readonly unit: string | null;
  readonly period: string | null;
  readonly relativeTo: string | null;
  readonly modalities: readonly string[];
}

/** What is to be answered of a claim. */
export interface Expected {
  readonly verdict: string;
  readonly agreement: string | null;
  /** Places in the list of the figures that decide. */
  readonly deciding: readonly number[];
  readonly leftOutCount: number;
}

/** The days that sources are of: see the graph of the test. */
const saidOn: Readonly<Record<string, string>> = { s1: '2024-03-01', s2: '2025-07-17', s3: '2024-12-31' };

const daysOf: Readonly<Record<string, readonly [string, string]>> = {
  '2023': ['2023-01-01', '2023-12-31'],
  '2024': ['2024-01-01', '2024-12-31'],
  '2024-H1': ['2024-01-01', '2024-06-30'],
  '2024-Q1': ['2024-01-01', '2024-03-31'],
  '2021/2025': ['2021-01-01', '2025-12-31'],
  '2024-12-31': ['2024-12-31', '2024-12-31'],
};

/** Bounds are whole, so quarters of a hectare leave some number on either side of each. */
const numbers = Array.from({ length: 65 }, (_, index) => index / 4 - 8);

function mayBe({ low, high, lowOpen, highOpen }: Stated, number: number): boolean {
  const isAbove = low === null || number > low || (number === low && !lowOpen);
  return isAbove && (high === null || number < high || (number === high && !highOpen));
}

function isTrue({ comparison, halves }: Claim, number: number): boolean {
  const claimed = halves / 2;
  switch (comparison) {
    case 'EQUAL':
      return number === claimed;
    case 'AT_LEAST':
      return number >= claimed;
    case 'MORE_THAN':
      return number > claimed;
    case 'AT_MOST':
      return number <= claimed;
    default:
      return number < claimed;
  }
}

const areas = ['m2', 'har'];

/** The answer to a claim, by trying every number: nothing here is shared with the code it checks. */
export function answerOf(stated: readonly Stated[], claim: Claim): Expected {
  const unit = claim.unit ?? 'm2';
  const places = stated.map((_, index) => index);
  const figure = (index: number) => stated[index] as Stated;
  const ofWhole = places.filter(
    (index) => claim.relativeTo === null || figure(index).whole === claim.relativeTo,
  );
  const fitting = ofWhole.filter((index) => {
    const { unit: own, modality } = figure(index);
    const converts = own === unit || (areas.includes(own) && areas.includes(unit));
    return converts && claim.modalities.includes(modality);
  });
  const times = fitting.map((index) => timeOf(figure(index)));
  const wanted = claim.period === null ? [...times].sort(later)[0] : undefined;
  const deciding = fitting.filter((index) => {
    if (claim.period === null) return timeOf(figure(index)).name === wanted?.name;
    const [start, end] = daysOf[claim.period] ?? [];
    const { period } = figure(index);
    return period.start === start && period.end === end;
  });
  const leftOutCount = ofWhole.length - deciding.length;
  if (deciding.length === 0) return { verdict: 'NOT_STATED', agreement: null, deciding, leftOutCount };
  const wholes = [...new Set(deciding.map((index) => figure(index).whole))].map((whole) =>
    deciding.map(figure).filter((one) => one.whole === whole),
  );
  const verdicts = new Set(wholes.map((group) => verdictOn(group, claim)));
  const [only = ''] = verdicts;
  const verdict = verdicts.size === 1 ? only : 'UNDECIDED';
  return { verdict, agreement: agreementOf(wholes), deciding, leftOutCount };
}

interface Time {
  readonly name: string;
  readonly last: string;
  readonly first: string;
}

function timeOf({ period: { kind, start, end }, source }: Stated): Time {
  const said = saidOn[source] ?? '';
  if (start === null || end === null) return { name: `said on ${said}`, last: said, first: 'never' };
  return { name: `${kind === 'INSTANT' ? 'on' : 'from'} ${start} ${end}`, last: end, first: start };
}

/** What ends last comes first; of those that end on one day, what begins first. */
function later(a: Time, b: Time): number {
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  if (a.first === b.first) return 0;
  return a.first < b.first ? -1 : 1;
}

const commonOf = (figures: readonly Stated[]) =>
  numbers.filter((number) => figures.every((one) => mayBe(one, number)));

function verdictOn(figures: readonly Stated[], claim: Claim): string {
  const common = commonOf(figures);
  if (common.length > 0) return verdictOf(common, claim);
  const alone = new Set(figures.map((one) => verdictOf(commonOf([one]), claim)));
  const [only = ''] = alone;
  return alone.size === 1 ? only : 'UNDECIDED';
}

function verdictOf(possible: readonly number[], claim: Claim): string {
  const fitting = possible.filter((number) => isTrue(claim, number));
  if (fitting.length === possible.length) return 'SUPPORTED';
  return fitting.length === 0 ? 'CONTRADICTED' : 'UNDECIDED';
}

/** The worst agreement among the figures of one whole. */
function agreementOf(wholes: readonly (readonly Stated[])[]): string {
  if (wholes.some((group) => commonOf(group).length === 0)) return 'CONTRADICTORY';
  const several = wholes.filter((group) => group.length > 1);
  if (several.length === 0) return 'SINGLE';
  const areEqual = several.every(([first, ...others]) =>
    others.every((other) => sayOf(other) === sayOf(first)),
  );
  return areEqual ? 'EQUAL' : 'COMPATIBLE';
}

function sayOf(figure: Stated | undefined): string {
  if (figure === undefined) return '';
  const { low, high, lowOpen, highOpen } = figure;
  return JSON.stringify([low, high, low !== null && lowOpen, high !== null && highOpen]);
}
