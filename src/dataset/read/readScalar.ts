import { isDate } from '../../figure/isDate.ts';
import { Rational } from '../../figure/Rational.ts';
import type { EnumType, PropertyField } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedScalar, type LocatedValue } from './LocatedValue.ts';

/** One stored value; lists are built from these. */
export type StoredScalar = boolean | number | bigint | string;

const idPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:-]{0,199}$/u;
const decimalPattern = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
const intLimit = 2n ** 31n;

/**
 * Read a value for a property of the model.
 * @returns undefined when it is null or wrong; what is wrong is reported.
 */
export function readProperty(
  value: LocatedValue,
  field: PropertyField,
  enums: ReadonlyMap<string, EnumType>,
  problems: DatasetProblems,
): StoredScalar | readonly string[] | undefined {
  if (value.kind === 'null') return undefined;
  if (!field.list) return readOne(value, field, enums, problems);
  if (value.kind !== 'list') {
    problems.error(
      'WRONG_TYPE',
      value.location,
      `${field.name} is a list, not ${kindName(value)}; write [a, b].`,
    );
    return undefined;
  }
  const items = value.items.flatMap((item) => {
    const read = readOne(item, field, enums, problems);
    return read === undefined ? [] : [String(read)];
  });
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.size < seen.add(item).size) continue;
    const location = value.items[index]?.location ?? value.location;
    problems.error('DUPLICATE_VALUE', location, `${item} is in the list twice.`);
  }
  return items;
}

function readOne(
  value: LocatedValue,
  field: PropertyField,
  enums: ReadonlyMap<string, EnumType>,
  problems: DatasetProblems,
): StoredScalar | undefined {
  if (value.kind !== 'scalar') {
    const message = `${field.name} is one ${field.type}, not ${kindName(value)}.`;
    problems.error('WRONG_TYPE', value.location, message);
    return undefined;
  }
  if (field.isEnum) return readEnum(value, field, enums, problems);
  switch (field.type) {
    case 'Int':
      return readInt(value, field.name, problems);
    case 'Float':
      return readFloat(value, field.name, problems);
    case 'Boolean':
      return readBoolean(value, field.name, problems);
    case 'Date':
      return readDate(value, field.name, problems);
    case 'DateTime':
      return readDateTime(value, field.name, problems);
    case 'ID':
      return readId(value, problems);
    default:
      return readText(value, field.name, problems);
  }
}

/**
 * A text as stored: in normal form (NFC), not empty, no space around it. A line end that closes it, as
 * a block of YAML has, is no part of it.
 */
export function readText(value: LocatedScalar, name: string, problems: DatasetProblems): string | undefined {
  const text = value.text.replace(/(?<!\n)\n+$/u, '').normalize('NFC');
  if (controls.test(text)) {
    problems.error('ENCODING', value.location, `${name} holds a control character; remove it.`);
    return undefined;
  }
  if (text === text.trim() && text !== '') {
    if (!isAddress(name) || isWebAddress(text)) return text;
    const message = `${name} is an address that begins with http:// or https://, not ${text.slice(0, 60)}.`;
    problems.error('WRONG_TYPE', value.location, message);
    return undefined;
  }
  const what = text.trim() === '' ? 'is empty; leave it out' : 'has space around it; remove it';
  problems.error('WRONG_TYPE', value.location, `${name} ${what}.`);
  return undefined;
}

const controls = /(?![\t\n])\p{Cc}/u;

/** Fields that hold the address of a page are named so; pages make links of them. */
function isAddress(name: string): boolean {
  return name === 'url' || name.endsWith('Url');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/u.test(text) && URL.canParse(text);
}

/** An id in normal form (NFC): a readable word that is safe in URLs and file names. */
export function readId(value: LocatedValue, problems: DatasetProblems): string | undefined {
  if (value.kind === 'scalar' && idPattern.test(value.text)) return value.text.normalize('NFC');
  const written = value.kind === 'scalar' ? `"${value.text.slice(0, 60)}"` : kindName(value);
  const message = `An id begins with a letter or digit and has only letters, digits and . _ : - (at most 200), not ${written}.`;
  problems.error('BAD_ID', value.location, message);
  return undefined;
}

function readEnum(
  value: LocatedScalar,
  field: PropertyField,
  enums: ReadonlyMap<string, EnumType>,
  problems: DatasetProblems,
): string | undefined {
  const names = (enums.get(field.type)?.values ?? []).map(({ name }) => name);
  // The model's own text: rows without number share it.
  const known = names.find((name) => name === value.text);
  if (known !== undefined) return known;
  const message = `${value.text.slice(0, 60)} is no ${field.type}.${didYouMean(value.text, names)}`;
  problems.error('BAD_ENUM', value.location, message);
  return undefined;
}

function readInt(value: LocatedScalar, name: string, problems: DatasetProblems): bigint | undefined {
  if (value.quoted || !/^[+-]?\d{1,400}$/u.test(value.text)) {
    const message = `${name} is a whole number written plainly, such as 12, not ${written(value)}.`;
    problems.error('BAD_NUMBER', value.location, message);
    return undefined;
  }
  const number = BigInt(value.text);
  if (number >= -intLimit && number < intLimit) return number;
  const message = `${name} is outside ±2^31, the range of a GraphQL Int; a field for larger numbers is a Float.`;
  problems.error('BAD_NUMBER', value.location, message);
  return undefined;
}

function readFloat(value: LocatedScalar, name: string, problems: DatasetProblems): number | undefined {
  const number = Number(value.text);
  if (value.quoted || !decimalPattern.test(value.text)) {
    const message = `${name} is a decimal number written plainly, such as 12155.2, not ${written(value)}.`;
    problems.error('BAD_NUMBER', value.location, message);
    return undefined;
  }
  const problem = unsafeReason(number, Rational.parse(value.text));
  if (problem === undefined) return number;
  problems.error('BAD_NUMBER', value.location, `${name} ${problem}.`);
  return undefined;
}

/** Why a number cannot be stored as a double without changing it; undefined when it can. */
export function unsafeReason(number: number, exact: Rational | undefined): string | undefined {
  if (!Number.isFinite(number) || exact === undefined) return 'is too large or too small for a 64-bit float';
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    return 'is outside ±2^53, where whole numbers are no longer exact';
  }
  if (Rational.fromNumber(number).compare(exact) !== 0) return 'has more digits than a 64-bit float keeps';
  return undefined;
}

function readBoolean(value: LocatedScalar, name: string, problems: DatasetProblems): boolean | undefined {
  if (!value.quoted && (value.text === 'true' || value.text === 'false')) return value.text === 'true';
  problems.error('WRONG_TYPE', value.location, `${name} is true or false, not ${written(value)}.`);
  return undefined;
}

function readDate(value: LocatedScalar, name: string, problems: DatasetProblems): string | undefined {
  if (isDate(value.text)) return value.text;
  const message = `${name} is a calendar date such as 2025-07-17, not ${written(value)}.`;
  problems.error('BAD_DATE', value.location, message);
  return undefined;
}

function readDateTime(value: LocatedScalar, name: string, problems: DatasetProblems): string | undefined {
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/u.exec(value.text);
  if (time !== null && isDate(time[1] as string)) return value.text;
  const message = `${name} is an instant in UTC such as 2025-07-17T08:00:00Z, not ${written(value)}.`;
  problems.error('BAD_DATE', value.location, message);
  return undefined;
}

function written(value: LocatedScalar): string {
  return value.quoted ? `the quoted text "${value.text.slice(0, 60)}"` : value.text.slice(0, 60);
}
