import { KgError } from '../errors/KgError.ts';
import { nearest } from '../model/naming.ts';
import type { Quantity } from './Quantity.ts';
import { Rational } from './Rational.ts';
import type { Unit, Units } from './Unit.ts';

/** A figure in the unit asked for, or why there is none. */
export type Converted<F> = { readonly figure: F } | { readonly refused: string };

/**
 * Converts figures between units by the exact factors of the units registry. Two UCUM units convert
 * when the registry writes one and the same unit word in both: 平方公里 is 1,000,000 m2 and 100 har,
 * so 1 har is 10,000 m2. Units that count things never convert: 家 counts companies and hospitals.
 */
export class UnitConversion {
  constructor(readonly units: Units) {}

  /** @throws KgError BAD_USER_INPUT for a code the registry does not have */
  check(code: string): string {
    if (this.units.has(code)) return code;
    const best = code.length <= 40 ? nearest(code, this.units.keys()) : undefined;
    throw new KgError(
      'BAD_USER_INPUT',
      `"${code.slice(0, 40)}" is no unit of data/units.yaml.${best === undefined ? '' : ` Did you mean ${best}?`}`,
    );
  }

  /** Why figures in one unit are not told in another; undefined where they are. */
  refusal(from: string, to: string): string | undefined {
    const found = from === to ? undefined : this.#factor(from, to);
    return found !== undefined && 'refused' in found ? found.refused : undefined;
  }

  convert<F extends Quantity & { readonly converted: boolean }>(figure: F, to: string): Converted<F> {
    if (figure.unit === to) return { figure };
    const found = this.#factor(figure.unit, to);
    if ('refused' in found) return found;
    const scale = (value: number | null) =>
      value === null ? null : Rational.fromNumber(value).times(found.factor).toNumber();
    const { value, low, high, least, most } = figure;
    return {
      figure: {
        ...figure,
        unit: to,
        converted: true,
        value: scale(value),
        low: scale(low),
        high: scale(high),
        least: scale(least),
        most: scale(most),
      },
    };
  }

  #factor(code: string, to: string): { readonly factor: Rational } | { readonly refused: string } {
    const from = this.units.get(code);
    const target = this.units.get(to);
    if (from === undefined || target === undefined) {
      const unknown = from === undefined ? code : to;
      return {
        refused: `The unit ${unknown} is not in data/units.yaml, so nothing is known to convert it by.`,
      };
    }
    const factor = factorBetween(from, target);
    return factor === undefined ? { refused: whyNot(from, target) } : { factor };
  }
}

/** How many of `to` one of `from` is. */
function factorBetween(from: Unit, to: Unit): Rational | undefined {
  if (from.kind !== 'UCUM' || to.kind !== 'UCUM') return undefined;
  let factor: Rational | undefined;
  for (const [word, perFrom] of from.stated) {
    const perTo = to.stated.get(word);
    if (perTo === undefined) continue;
    const found = perTo.dividedBy(perFrom);
    // Two words that disagree say that the registry is wrong: better no number than a wrong one.
    if (factor !== undefined && factor.compare(found) !== 0) return undefined;
    factor = found;
  }
  return factor;
}

function whyNot(from: Unit, to: Unit): string {
  const pair = `${from.code} (${from.name}) and ${to.code} (${to.name})`;
  if (from.kind === 'COUNT' && to.kind === 'COUNT') return `${pair} count different things.`;
  if (from.kind !== to.kind) return `${pair} are units of different kinds.`;
  if (from.kind === 'ISO4217') return `${pair} are currencies; no exchange rate is stated.`;
  return `The units registry has no exact factor between ${pair}.`;
}
