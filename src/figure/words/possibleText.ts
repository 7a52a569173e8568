import type { Quantity } from '../Quantity.ts';
import { formatNumber } from './formatNumber.ts';
import { withUnit } from './unitText.ts';

/** What a number can be, as a `Quantity` knows it. */
export type Possible = Pick<
  Quantity,
  'value' | 'qualifier' | 'least' | 'most' | 'leastOpen' | 'mostOpen' | 'unit'
>;

/**
 * What a figure can be, in English: `exactly 1,300 companies`, `more than 1,900 companies`,
 * `at least 46,500 and less than 47,500 dwellings`. What is stated as about a number has no bounds, and
 * that is said.
 */
export function possibleText(figure: Possible): string {
  const { value, qualifier, least, most, leastOpen, mostOpen, unit } = figure;
  const write = (number: number) => withUnit(formatNumber(number, 'en'), unit, 'en');
  if (least !== null && least === most) return `exactly ${write(least)}`;
  const above = leastOpen ? 'more than' : 'at least';
  const below = mostOpen ? 'less than' : 'at most';
  if (least !== null && most !== null) {
    return `${above} ${formatNumber(least, 'en')} and ${below} ${write(most)}`;
  }
  if (qualifier === 'ABOUT' && value !== null)
    return `about ${write(value)}, within bounds that are not stated`;
  if (least !== null) return `${above} ${write(least)}`;
  if (most !== null) return `${below} ${write(most)}`;
  return value === null ? 'no number' : `about ${write(value)}`;
}
