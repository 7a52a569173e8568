import { type Interval, intersect, isEmpty, isWithin, overlaps } from './Interval.ts';

/** What stated numbers say of a claim; the reasons are those of `ClaimReason` in the schema. */
export type Judgement =
  | { readonly verdict: 'SUPPORTED'; readonly code: 'FITS' }
  | { readonly verdict: 'CONTRADICTED'; readonly code: 'EXCLUDED' }
  | { readonly verdict: 'UNDECIDED'; readonly code: 'BOUNDS' | 'SOURCES_DISAGREE' };

/**
 * Judge a claim by statements about one number: true of every number that fits them all, of none, or of
 * some. Where no number fits them all, the sources disagree: each judges alone, and only what all of them
 * lead to is a verdict.
 * @param stated what each statement says the number can be, in the unit of the claim; at least one
 * @param claimed the numbers for which the claim is true
 */
export function judgeClaim(stated: readonly Interval[], claimed: Interval): Judgement {
  const common = commonOf(stated);
  if (common !== undefined) return judgeOne(common, claimed);
  const [first, ...others] = stated.map((one) => judgeOne(one, claimed));
  return first !== undefined && others.every(({ verdict }) => verdict === first.verdict)
    ? first
    : { verdict: 'UNDECIDED', code: 'SOURCES_DISAGREE' };
}

function judgeOne(stated: Interval, claimed: Interval): Judgement {
  if (isWithin(stated, claimed)) return { verdict: 'SUPPORTED', code: 'FITS' };
  if (!overlaps(stated, claimed)) return { verdict: 'CONTRADICTED', code: 'EXCLUDED' };
  return { verdict: 'UNDECIDED', code: 'BOUNDS' };
}

/** The numbers that fit all; undefined when there are none. */
function commonOf([first, ...others]: readonly Interval[]): Interval | undefined {
  let common = first;
  for (const other of others) common &&= intersect(common, other);
  return common === undefined || isEmpty(common) ? undefined : common;
}
