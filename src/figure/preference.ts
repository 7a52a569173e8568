import { compareText } from './compareText.ts';
import { type Interval, intersect, isEmpty } from './Interval.ts';
import { intervalOf, type Quantity, sameNumbers } from './Quantity.ts';

/** What decides which of several statements of one figure is preferred. */
export interface Claim extends Quantity {
  /** Id of the statement; the last rule. */
  readonly observation: string;
  readonly modality: string;
  /** Ids of the statements it was derived from; none when it was stated. */
  readonly derivedFrom: readonly string[];
  /** The latest day of a source. */
  readonly statedOn: string | null;
}

export type PreferenceRule = 'ONLY_CLAIM' | 'STATED' | 'MORE_EXACT' | 'LATER_SOURCE' | 'ID';
export type Agreement = 'SINGLE' | 'EQUAL' | 'COMPATIBLE' | 'CONTRADICTORY';

/** Each orders two claims by one rule, the preferred first; the next decides where it does not. */
const rules: readonly (readonly [PreferenceRule, (a: Claim, b: Claim) => number])[] = [
  ['STATED', (a, b) => Math.min(a.derivedFrom.length, 1) - Math.min(b.derivedFrom.length, 1)],
  ['MORE_EXACT', (a, b) => vagueness(a) - vagueness(b)],
  ['LATER_SOURCE', (a, b) => compareText(b.statedOn ?? '', a.statedOn ?? '')],
  ['ID', (a, b) => compareText(a.observation, b.observation)],
];

/** Claims with the preferred one first. */
export function byPreference<C extends Claim>(claims: readonly C[]): readonly C[] {
  return [...claims].sort((a, b) => {
    // What happened is told from an estimate of it before anything else.
    const modality = Number(a.modality !== 'ACTUAL') - Number(b.modality !== 'ACTUAL');
    if (modality !== 0) return modality;
    for (const [, compare] of rules) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The rule by which the first claim of a group comes before the second. */
export function decidingRule([best, next]: readonly Claim[]): PreferenceRule {
  if (best === undefined || next === undefined) return 'ONLY_CLAIM';
  return rules.find(([, compare]) => compare(best, next) !== 0)?.[0] ?? 'ID';
}

/** Whether claims in one unit can all be true. */
export function agreementOf(claims: readonly Quantity[]): Agreement {
  const [first, ...others] = claims;
  if (first === undefined || others.length === 0) return 'SINGLE';
  if (others.every((other) => sameNumbers(first, other))) return 'EQUAL';
  let common: Interval | undefined = intervalOf(first);
  for (const other of others) common &&= intersect(common, intervalOf(other));
  return common === undefined || isEmpty(common) ? 'CONTRADICTORY' : 'COMPATIBLE';
}

/** 0 exact, 1 two bounds, 2 one bound, 3 about. */
function vagueness({ qualifier, value, low, high }: Quantity): number {
  if (qualifier === 'EXACT' && value !== null) return 0;
  if (low !== null && high !== null) return 1;
  return low !== null || high !== null ? 2 : 3;
}
