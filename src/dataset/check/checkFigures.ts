import { allowedNumbers } from '../../figure/allowedNumbers.ts';
import { type Interval, intersect } from '../../figure/Interval.ts';
import { type AmbiguousFigure, type Figure, readFigure } from '../../figure/parseFigure.ts';
import { Rational } from '../../figure/Rational.ts';
import type { Unit, Units } from '../../figure/Unit.ts';
import type { EnumType, IntervalNames, ObjectNodeType, SourceLocation } from '../../model/Model.ts';
import type { PropertyValue } from '../Dataset.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { unsafeReason } from '../read/readScalar.ts';
import type { RowCheck } from './checkRows.ts';

/** The properties of an interval, by the names the model gives them. */
interface FigureNames extends IntervalNames {
  readonly value: string;
}

/** Complete and check what figures are measured by; they are checked when all metrics are. */
export function checkMetrics(units: Units, problems: DatasetProblems): RowCheck {
  return {
    isOfConcern: ({ name }, isOwn) => isOwn && name === 'Metric',
    check(node) {
      checkMetricUnit(node, units, problems);
      completeMetricBounds(node, units);
    },
  };
}

/**
 * Complete and check the figures of every type with an `@interval` field: what `asStated` says
 * fills what the row leaves out and must agree with what it writes; unit and metric agree; the
 * bounds are those of the qualifier.
 */
export function checkFigures(draft: DraftDataset, units: Units, problems: DatasetProblems): RowCheck {
  const hasFigure = ({ fields }: ObjectNodeType) =>
    [...fields.values()].some((field) => field.kind === 'property' && field.interval !== undefined);
  return {
    isOfConcern: (type, isOwn) => isOwn && hasFigure(type),
    check(node) {
      for (const field of node.type.fields.values()) {
        if (field.kind !== 'property' || field.interval === undefined) continue;
        const { printed = field.interval, ...allowed } = field.interval;
        const names = { value: field.name, ...printed };
        new FigureCheck(draft, node, names, allowed, units, problems).run();
      }
    },
  };
}

/** A metric's own unit must be a known one. */
function checkMetricUnit(node: DraftNode, units: Units, problems: DatasetProblems): void {
  const unit = node.properties.get('unit');
  if (typeof unit !== 'string' || units.has(unit)) return;
  const location = node.fieldLocations.get('unit') ?? node.location;
  problems.error('UNIT', location, `${unit} is no unit of units.yaml.${didYouMean(unit, units.keys())}`);
}

/** What a metric is bounds its figures: a share lies in its whole, and of a count or an extent nothing is below 0. */
function completeMetricBounds(node: DraftNode, units: Units): void {
  const { properties, fieldLocations } = node;
  const [statistic, code] = [properties.get('statistic'), String(properties.get('unit'))];
  const set = (name: string, value: number) => {
    if (!fieldLocations.has(name)) properties.set(name, value);
  };
  if (statistic === 'SHARE' && code === '%') {
    set('minimum', 0);
    set('maximum', 100);
  }
  const kind = units.get(code)?.kind;
  if ((statistic === 'STOCK' || statistic === 'FLOW') && (kind === 'COUNT' || kind === 'UCUM')) {
    set('minimum', 0);
  }
}

class FigureCheck {
  #figure: { readonly read: Figure | AmbiguousFigure | undefined } | undefined;

  constructor(
    readonly draft: DraftDataset,
    readonly node: DraftNode,
    readonly names: FigureNames,
    readonly allowed: IntervalNames,
    readonly units: Units,
    readonly problems: DatasetProblems,
  ) {}

  /** The figure as it is read; what is printed does not change while it is checked. */
  private get figure(): Figure | AmbiguousFigure | undefined {
    this.#figure ??= { read: readFigure(this.printed()) };
    return this.#figure.read;
  }

  run(): void {
    const before = this.problems.errorCount;
    const unit = this.unit();
    const derived = this.draft.leads(this.node, 'derivedFrom');
    if (derived) this.requireFormula();
    else this.completeFromText(unit);
    if (this.problems.errorCount === before && this.draft.leads(this.node, 'metric')) {
      this.checkConsistency();
      if (this.problems.errorCount === before) this.completeAllowed(unit);
      if (this.problems.errorCount === before) return;
    }
    // What would have followed from the figure or the metric is no second mistake.
    const { names, allowed } = this;
    const opens = [names.lowOpen, names.highOpen, allowed.lowOpen, allowed.highOpen];
    this.node.unfinished = new Set([...(this.node.unfinished ?? []), 'unit', 'qualifier', ...opens]);
  }

  /** What the figure can be: what its print allows, within what its metric can be. */
  private completeAllowed(unit: Unit | undefined): void {
    const { names, allowed } = this;
    if (names.low === allowed.low) return;
    const read = this.allowedByPrint(unit);
    const [metric] = this.draft.neighbours(this.node, 'metric');
    const natural = {
      ...{ low: rational(metric?.properties.get('minimum')), lowOpen: false },
      ...{ high: rational(metric?.properties.get('maximum')), highOpen: false },
    };
    const found = intersect(read, natural);
    if (found === undefined) {
      const message = `${this.text('asStated')} is outside what ${metric?.id} can be: ${natural.low?.toNumber() ?? '–'} to ${natural.high?.toNumber() ?? '–'}.`;
      this.problems.error('INTERVAL', this.at('asStated'), message);
      return;
    }
    const printed = String(this.text('asStated'));
    this.complete(allowed.low, found.low?.toNumber(), printed);
    this.complete(allowed.high, found.high?.toNumber(), printed);
    this.complete(allowed.lowOpen, found.low !== null && found.lowOpen, printed);
    this.complete(allowed.highOpen, found.high !== null && found.highOpen, printed);
  }

  private allowedByPrint(unit: Unit | undefined): Interval {
    const { properties } = this.node;
    const { figure } = this;
    if (figure !== undefined && !('readings' in figure)) {
      const factor = unit?.stated.get(figure.unitText);
      if (factor !== undefined && properties.get('qualifier') === figure.qualifier) {
        return allowedNumbers(figure, factor, unit?.kind === 'COUNT');
      }
    }
    const open = (name: string) => properties.get(name) === true;
    const [low, high] = [this.names.low, this.names.high].map((name) => rational(properties.get(name)));
    return {
      ...{ low: low ?? null, lowOpen: open(this.names.lowOpen) },
      ...{ high: high ?? null, highOpen: open(this.names.highOpen) },
    };
  }

  /** The figure as printed, with the unit that its table prints apart. */
  private printed(): string {
    return `${this.text('asStated') ?? ''}${this.text('unitAsStated') ?? ''}`;
  }

  private text(name: string): string | undefined {
    const value = this.node.properties.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  private at(name: string): SourceLocation {
    return this.node.fieldLocations.get(name) ?? this.node.location;
  }

  /** The unit of the figure, which is that of its metric. */
  private unit(): Unit | undefined {
    const [metric] = this.draft.neighbours(this.node, 'metric');
    const ofMetric = metric?.properties.get('unit');
    const written = this.text('unit');
    if (written === undefined && typeof ofMetric === 'string') this.node.properties.set('unit', ofMetric);
    const code = written ?? ofMetric;
    if (typeof code !== 'string') return undefined;
    if (written !== undefined && typeof ofMetric === 'string' && written !== ofMetric) {
      const message = `The unit is ${written}, that of the metric ${metric?.id} is ${ofMetric}; they must be equal.`;
      this.problems.error('UNIT', this.at('unit'), message);
    }
    const unit = this.units.get(code);
    if (unit === undefined && written !== undefined) {
      const message = `${code} is no unit of units.yaml.${didYouMean(code, this.units.keys())}`;
      this.problems.error('UNIT', this.at('unit'), message);
    }
    return unit;
  }

  private requireFormula(): void {
    if (this.text('formula') !== undefined) return;
    this.problems.error('FIGURE', this.node.location, 'A derived figure needs its formula.');
  }

  private completeFromText(unit: Unit | undefined): void {
    const stated = this.text('asStated');
    if (stated === undefined) return;
    const printed = this.printed();
    const { figure } = this;
    if (figure === undefined || 'readings' in figure) {
      const needed = ['qualifier', this.names.lowOpen, this.names.highOpen];
      const missing = needed.filter((name) => !this.node.properties.has(name));
      if (missing.length === 0) return;
      const problem =
        figure === undefined
          ? 'is not a figure that can be read'
          : `can be read in two ways (${figure.readings})`;
      const message = `${printed} ${problem}, so ${missing.join(', ')} must be written.`;
      this.problems.error('FIGURE', this.at('asStated'), message);
      return;
    }
    if (unit === undefined) return;
    const factor = unit.stated.get(figure.unitText);
    if (factor === undefined) {
      const word = figure.unitText === '' ? 'no unit word' : `the unit word ${figure.unitText}`;
      const message = `${printed} has ${word}, which units.yaml does not list for ${unit.code}; list it there or correct the unit.`;
      this.problems.error('UNIT', this.at('asStated'), message);
      return;
    }
    this.complete('qualifier', figure.qualifier, printed);
    this.completeNumbers(figure, factor, printed);
  }

  private completeNumbers(figure: Figure, factor: Rational, printed: string): void {
    const { names } = this;
    const bounds = [
      [names.value, figure.value],
      [names.low, figure.low],
      [names.high, figure.high],
    ] as const;
    for (const [name, exact] of bounds) {
      const number = exact?.times(factor);
      const problem = number === undefined ? undefined : unsafeReason(number.toNumber(), storable(number));
      if (problem !== undefined)
        this.problems.error('BAD_NUMBER', this.at('asStated'), `${printed} ${problem}.`);
      else this.complete(name, number?.toNumber(), printed);
    }
    this.complete(names.lowOpen, figure.lowOpen, printed);
    this.complete(names.highOpen, figure.highOpen, printed);
  }

  /** Set what the row leaves out; report what it writes otherwise. */
  private complete(name: string, follows: PropertyValue | undefined, printed: string): void {
    const written = this.node.properties.get(name);
    const location = this.node.fieldLocations.get(name);
    if (written === undefined && location === undefined) {
      if (follows === undefined) return;
      if (name === 'qualifier' && !knows(this.draft.enums.get('Qualifier'), String(follows))) {
        const message = `${printed} means ${follows}, which the model's Qualifier does not have.`;
        this.problems.error('FIGURE', this.at('asStated'), message);
        return;
      }
      this.node.properties.set(name, follows);
    } else if (written !== undefined && written !== follows) {
      const message = `${name} is ${written}, but ${printed} means ${follows ?? 'that it is not known; leave it out'}.`;
      this.problems.error('FIGURE', location ?? this.node.location, message);
    }
  }

  /** The bounds must be those the qualifier stands for. */
  private checkConsistency(): void {
    const { properties } = this.node;
    const [value, low, high] = [this.names.value, this.names.low, this.names.high].map((name) =>
      properties.get(name),
    );
    const lowOpen = properties.get(this.names.lowOpen) === true;
    const highOpen = properties.get(this.names.highOpen) === true;
    const qualifier = this.text('qualifier');
    const none = (...bounds: unknown[]) => bounds.every((bound) => bound === undefined);
    const some = (...bounds: unknown[]) => bounds.every((bound) => bound !== undefined);
    const shapes: Record<string, [boolean, string]> = {
      EXACT: [
        some(value) && value === low && value === high && !lowOpen && !highOpen,
        'value = low = high, both closed',
      ],
      ABOUT: [some(value) && none(low, high) && !lowOpen && !highOpen, 'a value and no bounds'],
      OVER: [some(low) && none(value, high) && lowOpen && !highOpen, 'an open low, no value, no high'],
      NEARLY: [some(high) && none(value, low) && !lowOpen && highOpen, 'an open high, no value, no low'],
      AT_LEAST: [some(low) && none(value, high) && !lowOpen && !highOpen, 'a closed low, no value, no high'],
      AT_MOST: [some(high) && none(value, low) && !lowOpen && !highOpen, 'a closed high, no value, no low'],
      BETWEEN: [some(low, high) && none(value) && Number(low) < Number(high), 'low below high and no value'],
    };
    const shape = qualifier === undefined ? undefined : shapes[qualifier];
    if (shape === undefined || shape[0]) return;
    const message = `${qualifier} stands for ${shape[1]}; the row has ${describe(value, low, high, lowOpen, highOpen)}.`;
    this.problems.error('INTERVAL', this.at('qualifier'), message);
  }
}

function rational(value: PropertyValue | undefined): Rational | null {
  return typeof value === 'number' ? Rational.fromNumber(value) : null;
}

/** A repeating decimal (三分之一) is stored rounded; every other must be stored exactly. */
function storable(number: Rational): Rational {
  return withoutTwosAndFives(number.denominator) === 1n ? number : Rational.fromNumber(number.toNumber());
}

function withoutTwosAndFives(denominator: bigint): bigint {
  let rest = denominator;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest;
}

function knows(type: EnumType | undefined, name: string): boolean {
  return type?.values.some((value) => value.name === name) ?? false;
}

function describe(value: unknown, low: unknown, high: unknown, lowOpen: boolean, highOpen: boolean): string {
  const bounds = `${lowOpen ? '(' : '['}${low ?? '–'}, ${high ?? '–'}${highOpen ? ')' : ']'}`;
  return `${value === undefined ? 'no value' : `value ${value}`}, bounds ${bounds}`;
}
