import { type Interval, rounded, unbounded } from '../Interval.ts';
import { parseFigure } from '../parseFigure.ts';
import { Rational } from '../Rational.ts';
import type { AuditNode } from './AuditGraph.ts';

/** A figure as a check uses it. */
export interface Operand {
  readonly id: string;
  /** As printed. */
  readonly asStated: string;
  readonly unit: string;
  /** The numbers it allows, in its unit: with the rounding of its last printed digit. */
  readonly interval: Interval;
  /** How the interval was made of the figure. */
  readonly reading: string;
}

/**
 * The numbers a stated figure allows. An exact figure printed with decimals or with 万/亿 may have
 * been rounded at its last digit; a plain whole number is a count. 约 tells no bound, so that
 * nothing is known unless the check gives a tolerance.
 * @param tolerance relative; replaces the rounding when given.
 */
export function readOperand(node: AuditNode, tolerance: string | undefined): Operand {
  const { properties } = node;
  const number = (name: string): Rational | null => {
    const value = properties[name];
    return typeof value === 'number' ? Rational.fromNumber(value) : null;
  };
  const asStated = String(properties.asStated ?? '');
  const common = { id: node.id, asStated, unit: String(properties.unit ?? '') };
  const [value, low, high] = [number('value'), number('low'), number('high')];
  if (value !== null && tolerance !== undefined) {
    const width = value.times(Rational.parse(tolerance) ?? Rational.zero).times(Rational.of(2n));
    const interval = rounded(value, width.compare(Rational.zero) < 0 ? width.negated() : width);
    return { ...common, interval, reading: `the value within ${tolerance} of it` };
  }
  if (value !== null && low !== null) {
    const step = storedStep(asStated, value);
    if (step.compare(Rational.zero) === 0)
      return { ...common, interval: rounded(value, step), reading: 'the value' };
    return {
      ...common,
      interval: rounded(value, step),
      reading: 'the value, rounded at its last printed digit',
    };
  }
  if (low === null && high === null) {
    return { ...common, interval: unbounded, reading: 'about the value: no bound is stated' };
  }
  const interval = {
    low,
    high,
    lowOpen: properties.lowOpen === true,
    highOpen: properties.highOpen === true,
  };
  return { ...common, interval, reading: 'the stated bound' };
}

/** The step of the last printed digit in the stored unit; zero for a plain whole number. */
function storedStep(asStated: string, value: Rational): Rational {
  const figure = parseFigure(asStated);
  const printed = figure?.value;
  if (figure === undefined || printed === undefined || printed === null) return Rational.zero;
  const plainCount = figure.step.compare(Rational.one) === 0 && figure.unitText !== '%';
  if (plainCount || printed.compare(Rational.zero) === 0) return Rational.zero;
  return figure.step.times(value.dividedBy(printed));
}
