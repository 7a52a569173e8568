/** An exact number: figures of the sources and everything computed from them. */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    /** Greater than zero; the fraction is in lowest terms. */
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError when the denominator is zero. */
  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 0n) throw new RangeError('Division by zero.');
    if (denominator === 1n) return new Rational(numerator, 1n);
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(abs(numerator), abs(denominator));
    return new Rational((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  /** A plain decimal such as `-12155.2` or `1.5e3`; undefined for anything else or beyond 10^±400. */
  static parse(text: string): Rational | undefined {
    const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/u.exec(text);
    if (match === null) return undefined;
    const [, sign, whole, fraction = '', exponentText = '0'] = match;
    const exponent = Number(exponentText) - fraction.length;
    if (Math.abs(exponent) > 400) return undefined;
    const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    return exponent >= 0
      ? Rational.of(digits * 10n ** BigInt(exponent))
      : Rational.of(digits, 10n ** BigInt(-exponent));
  }

  /** The exact value of a finite double's shortest decimal form. */
  static fromNumber(value: number): Rational {
    if (Number.isSafeInteger(value)) return new Rational(BigInt(value), 1n);
    const parsed = Rational.parse(String(value));
    if (parsed === undefined) throw new RangeError(`${value} is not a finite number.`);
    return parsed;
  }

  plus(other: Rational): Rational {
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when `other` is zero. */
  dividedBy(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The nearest double; exact decimals give exactly what their digits would. */
  toNumber(): number {
    const [numerator, denominator] = [Number(this.numerator), Number(this.denominator)];
    // IEEE 754 rounds the quotient of two doubles to the nearest one, and these are exact.
    if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) return numerator / denominator;
    return Number(this.toString(30 + this.denominator.toString().length));
  }

  /** Decimal digits: exact where the decimal ends within `places` places, else cut off there. */
  toString(places = 12): string {
    const scale = 10n ** BigInt(places);
    const scaled = (abs(this.numerator) * scale) / this.denominator;
    const fraction = (scaled % scale).toString().padStart(places, '0').replace(/0+$/u, '');
    const sign = this.numerator < 0n && scaled > 0n ? '-' : '';
    return `${sign}${scaled / scale}${fraction === '' ? '' : `.${fraction}`}`;
  }
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
