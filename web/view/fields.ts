/**
 * How one value of a view is written in the address and read back. A codec of a page is a record of
 * these (see `pages.ts`), so that what is written and what is read cannot drift apart.
 */
export interface Field<Value> {
  /** The value of a view that says nothing. It is not written. */
  readonly fallback: Value;
  write(value: Value): string;
  /** Undefined when the text cannot be read: the fallback is used and the reader is told. */
  read(text: string): Value | undefined;
}

/** Any text. A half of a surrogate pair, which no address can hold, is replaced. */
export const text = (fallback = ''): Field<string> => ({
  fallback,
  write: (value) => value.toWellFormed(),
  read: (written) => written,
});

/** A whole number from `low` to `high`. */
export const integer = (fallback: number, low: number, high: number): Field<number> => ({
  fallback,
  write: String,
  read(written) {
    const value = /^-?\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
    return value >= low && value <= high ? value : undefined;
  },
});

/** True when present as `1`. */
export const flag: Field<boolean> = {
  fallback: false,
  write: (value) => (value ? '1' : '0'),
  read: (written) => (written === '1' ? true : written === '0' ? false : undefined),
};

/** One of some words. */
export const choice = <Word extends string>(words: readonly Word[], fallback: Word): Field<Word> => ({
  fallback,
  write: (value) => value,
  read: (written) => words.find((word) => word === written),
});

/** A calendar day, or empty for none. */
export const day: Field<string> = {
  fallback: '',
  write: (value) => value,
  read: (written) => (/^(\d{4}-\d{2}-\d{2})?$/.test(written) ? written : undefined),
};

/**
 * Texts in order, at most `most`, none empty: joined by commas, a comma within one written `\,`.
 * What is beyond `most` cannot be read, so that a reader is told instead of shown a part.
 */
export const list = (most: number): Field<readonly string[]> => ({
  fallback: [],
  write: (values) => values.map((value) => value.toWellFormed().replace(/[\\,]/g, '\\$&')).join(','),
  read(written) {
    const values = [...written.matchAll(/((?:\\[\s\S]|[^\\,])*)(?:,|$)/g)]
      .map(([, value = '']) => value.replace(/\\([\s\S])/g, '$1'))
      .filter((value) => value !== '');
    return values.length <= most ? values : undefined;
  },
});

/** The fields of a page by the name each has in the address. */
export type Fields = Readonly<Record<string, Field<never>>>;

/** The values that a record of fields writes and reads. */
export type ValuesOf<Of> = {
  readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never;
};
