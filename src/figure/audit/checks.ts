import { add, divide, type Interval, intersect, multiply, point } from '../Interval.ts';
import { Rational } from '../Rational.ts';
import type { AuditNode } from './AuditGraph.ts';
import {
  type AuditInput,
  compareEqual,
  compareOrder,
  type DerivedValue,
  derivedValue,
  describeInterval,
  inputOf,
  type Verdict,
} from './AuditResult.ts';
import { type Operand, readOperand } from './operands.ts';

/** What a check of one kind finds; `audit` adds who asked for it. */
export interface Finding {
  readonly inputs: readonly AuditInput[];
  readonly derived: readonly DerivedValue[];
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Of an amount of money computed by a rate of growth, which statistics offices give at constant prices. */
const pricesCaveat =
  'At the prices growth is measured in. Growth of amounts of money is mostly real, at constant prices; an amount at the prices of its time also changes with prices.';
const wholeCaveat = 'Follows from the share and the part alone: no source states the whole.';

const currency = /^[A-Z]{3}$/u;

const hundred = point(Rational.of(100n));

/** By definition a share is above zero and at most the whole. */
const anyShare: Interval = { low: Rational.zero, high: Rational.one, lowOpen: true, highOpen: false };

/** A percentage or fraction as a pure number. */
function ratio(operand: Operand): Interval {
  return operand.unit === '%' ? divide(operand.interval, hundred) : operand.interval;
}

/** share × whole = part. Without a stated whole the whole is derived. */
export function checkShare(
  share: AuditNode,
  part: AuditNode | undefined,
  whole: AuditNode | undefined,
  tolerance: string | undefined,
): Finding {
  const s = readOperand(share, tolerance);
  const p = part === undefined ? undefined : readOperand(part, tolerance);
  const w = whole === undefined ? undefined : readOperand(whole, tolerance);
  const inputs = inputsOf({ share: s, part: p, whole: w });
  const fraction = intersect(ratio(s), anyShare);
  if (fraction === undefined) {
    const reason = `${s.id} is ${describeInterval(s.interval)}: a share is above 0 and at most the whole.`;
    return { inputs, derived: [], verdict: 'FAILS', reason };
  }
  if (p !== undefined && w !== undefined) {
    const product = multiply(fraction, w.interval);
    const derived = [derivedValue('part', `${s.id} × ${w.id}`, p.unit, product)];
    const found = equality('share × whole', product, 'the stated part', p.interval);
    if (found.verdict === 'HOLDS' && s.interval.low === null && s.interval.high === null) {
      const reason = `${s.asStated} has no bound, so any part of the whole would fit; give the check a tolerance.`;
      return { inputs, derived, verdict: 'UNDECIDED', reason };
    }
    return { inputs, derived, ...found };
  }
  const decided: Verdict = 'UNDECIDED';
  if (p !== undefined) {
    const quotient = divide(p.interval, fraction);
    const derived = [derivedValue('whole', `${p.id} / ${s.id}`, p.unit, quotient, wholeCaveat)];
    const reason = `No figure of the whole is stated; the part and the share imply ${describeInterval(quotient)}.`;
    return { inputs, derived, verdict: decided, reason };
  }
  if (w !== undefined) {
    const product = multiply(fraction, w.interval);
    const derived = [derivedValue('part', `${s.id} × ${w.id}`, w.unit, product)];
    const reason = `No figure of the part is stated; the share and the whole imply ${describeInterval(product)}.`;
    return { inputs, derived, verdict: decided, reason };
  }
  return {
    inputs,
    derived: [],
    verdict: decided,
    reason: 'Neither a part nor a whole is stated to check the share with.',
  };
}

/** from × (1 + growth)^years = to. Without a stated earlier or later figure that one is derived. */
export function checkGrowth(
  growth: AuditNode,
  from: AuditNode | undefined,
  to: AuditNode | undefined,
  years: number,
  tolerance: string | undefined,
): Finding {
  const g = readOperand(growth, tolerance);
  const f = from === undefined ? undefined : readOperand(from, tolerance);
  const t = to === undefined ? undefined : readOperand(to, tolerance);
  const inputs = inputsOf({ growth: g, from: f, to: t });
  const yearly = add(point(Rational.one), ratio(g));
  let factor = yearly;
  for (let year = 1; year < years; year++) factor = multiply(factor, yearly);
  const formula = years === 1 ? `(1 + ${g.id})` : `(1 + ${g.id})^${years}`;
  if (f !== undefined) {
    const later = multiply(f.interval, factor);
    const derived = [derivedValue('to', `${f.id} × ${formula}`, f.unit, later, caveatOf(f.unit))];
    if (t !== undefined) {
      return {
        inputs,
        derived,
        ...equality('the earlier figure grown', later, 'the later figure', t.interval),
      };
    }
    const reason = `No later figure is stated; growth implies ${describeInterval(later)}.`;
    return { inputs, derived, verdict: 'UNDECIDED', reason };
  }
  if (t === undefined) {
    const reason = 'No figure of the base metric is stated for the period, so the growth cannot be checked.';
    return { inputs, derived: [], verdict: 'UNDECIDED', reason };
  }
  const earlier = divide(t.interval, factor);
  const derived = [derivedValue('from', `${t.id} / ${formula}`, t.unit, earlier, caveatOf(t.unit))];
  const reason = `No earlier figure is stated; growth implies ${describeInterval(earlier)}, at the prices growth is measured in.`;
  return { inputs, derived, verdict: 'UNDECIDED', reason };
}

function caveatOf(unit: string): string | undefined {
  return currency.test(unit) ? pricesCaveat : undefined;
}

/** The sum of parts that do not overlap is at most the whole. */
export function checkParts(
  parts: readonly AuditNode[],
  whole: AuditNode,
  tolerance: string | undefined,
): Finding {
  const operands = parts.map((part) => readOperand(part, tolerance));
  const w = readOperand(whole, tolerance);
  const inputs = [...operands.map((part) => inputOf('part', part)), inputOf('whole', w)];
  const sum = operands.map(({ interval }) => interval).reduce(add, point(Rational.zero));
  const derived =
    operands.length > 1 ? [derivedValue('sum', operands.map(({ id }) => id).join(' + '), w.unit, sum)] : [];
  return { inputs, derived, ...order('the parts', sum, 'the whole', w.interval) };
}

/** One figure is at most another. */
export function checkOrder(lower: AuditNode, upper: AuditNode, tolerance: string | undefined): Finding {
  const [low, high] = [readOperand(lower, tolerance), readOperand(upper, tolerance)];
  return {
    inputs: inputsOf({ lower: low, upper: high }),
    derived: [],
    ...order('the lower figure', low.interval, 'the upper figure', high.interval),
  };
}

/** A target against what was reached later. */
export function checkTarget(
  target: AuditNode,
  actual: AuditNode | undefined,
  tolerance: string | undefined,
): Finding {
  const t = readOperand(target, tolerance);
  const a = actual === undefined ? undefined : readOperand(actual, tolerance);
  const inputs = inputsOf({ target: t, actual: a });
  if (a !== undefined) {
    return { inputs, derived: [], ...order('the target', t.interval, 'what was reached', a.interval) };
  }
  const reason = 'No later actual figure is stated, so nothing is known of whether the target was reached.';
  return { inputs, derived: [], verdict: 'UNDECIDED', reason };
}

/** The years a streak names are as many as stated, and one level fits the figures of all of them. */
export function checkStreak(
  streak: AuditNode,
  observations: readonly AuditNode[],
  stated: number | undefined,
): Finding {
  const inputs: AuditInput[] = observations.map((node) => inputOf('year', readOperand(node, undefined)));
  const years = [...new Set(observations.flatMap((node) => yearsOf(node)))].sort();
  const undecided = (reason: string): Finding => ({ inputs, derived: [], verdict: 'UNDECIDED', reason });
  const failed = (reason: string): Finding => ({ inputs, derived: [], verdict: 'FAILS', reason });
  if (stated === undefined) return undecided(`${streak.id} states no number of years.`);
  if (observations.length === 0) {
    return undecided(
      `The source gives no figure for the single years of the ${stated}; only the streak is stated.`,
    );
  }
  const gap = years.findIndex((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1);
  if (gap > 0) return failed(`The years ${years.join(', ')} are not consecutive.`);
  if (years.length !== stated) {
    const message = `The figures cover ${years.length} year(s) (${years.join(', ')}), the streak is of ${stated}.`;
    return years.length > stated ? failed(message) : undecided(message);
  }
  const common = observations
    .map((node) => readOperand(node, undefined).interval)
    .reduce<Interval | undefined>((all, next) => (all === undefined ? undefined : intersect(all, next)), {
      ...{ low: null, high: null, lowOpen: false, highOpen: false },
    });
  const level =
    common === undefined ? 'the figures differ from year to year' : `all lie in ${describeInterval(common)}`;
  return {
    inputs,
    derived: [],
    verdict: 'HOLDS',
    reason: `${years.join(', ')} are ${stated} consecutive years; ${level}.`,
  };
}

/** The calendar years a statement's period covers wholly; none when a year is covered in part. */
function yearsOf(node: AuditNode): number[] {
  const { period_start: start, period_end: end } = node.properties;
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return [];
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function inputsOf(operands: Readonly<Record<string, Operand | undefined>>): AuditInput[] {
  return Object.entries(operands).flatMap(([role, operand]) =>
    operand === undefined ? [] : [inputOf(role, operand)],
  );
}

function equality(
  aName: string,
  a: Interval,
  bName: string,
  b: Interval,
): { verdict: Verdict; reason: string } {
  const verdict = compareEqual(a, b);
  const both = `${aName} gives ${describeInterval(a)}, ${bName} is ${describeInterval(b)}`;
  const words = {
    HOLDS: `${both}: they agree.`,
    FAILS: `${both}: no number fits both.`,
    UNDECIDED: `${both}: they may agree, but the bounds leave it open.`,
  };
  return { verdict, reason: capitalised(words[verdict]) };
}

function order(
  lowerName: string,
  lower: Interval,
  upperName: string,
  upper: Interval,
): { verdict: Verdict; reason: string } {
  const verdict = compareOrder(lower, upper);
  const both = `${lowerName}: ${describeInterval(lower)}; ${upperName}: ${describeInterval(upper)}`;
  const words = {
    HOLDS: `${both}. The first cannot exceed the second.`,
    FAILS: `${both}. The first exceeds the second.`,
    UNDECIDED: `${both}. The bounds leave open which is larger.`,
  };
  return { verdict, reason: capitalised(words[verdict]) };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
