import { basename, resolve } from 'node:path';
import { isDate } from '../../figure/isDate.ts';
import type { Model, SourceLocation } from '../../model/Model.ts';
import type {
  CoverageCounts,
  DatasetMetadata,
  DatasetText,
  Requirement,
  StatedAssertion,
} from '../Dataset.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedMap, type LocatedValue } from './LocatedValue.ts';
import { readId, readText } from './readScalar.ts';

/** An assertion with its place. */
export interface Assertion extends StatedAssertion {
  readonly location: SourceLocation;
}

export interface ReadMetadata {
  readonly metadata: DatasetMetadata;
  readonly assertions: readonly Assertion[];
  /** Where each text is written, by its source's id. */
  readonly textLocations: ReadonlyMap<string, SourceLocation>;
  readonly location: SourceLocation;
}

const texts = ['title', 'version', 'publisher', 'url', 'licenceNote'] as const;
const dates = ['publishedOn', 'eventOn'] as const;
const counts = ['numbers', 'modelled', 'rejected', 'missed'] as const;
const known = ['id', ...texts, ...dates, 'requires', 'texts', 'localNames', 'coverage', 'assertions'];
const required = ['id', 'title', 'version'];

/** Read `dataset.yaml`, consuming every key. */
export function readMetadata(
  value: LocatedValue,
  directory: string,
  model: Model,
  problems: DatasetProblems,
): ReadMetadata | undefined {
  if (value.kind !== 'map') {
    problems.error('METADATA', value.location, `dataset.yaml is a map, not ${kindName(value)}.`);
    return undefined;
  }
  const reader = new MetadataReader(value, problems);
  const id = reader.id(directory);
  const [title, version, publisher, url, licenceNote] = texts.map((key) => reader.text(key));
  const [publishedOn, eventOn] = dates.map((key) => reader.date(key));
  const requires = reader.list('requires').flatMap((item) => readRequirement(item, problems) ?? []);
  const textLocations = new Map<string, SourceLocation>();
  const read = reader.list('texts').flatMap((item) => {
    const text = readSourceText(item, problems);
    if (text !== undefined) textLocations.set(text.source, item.location);
    return text ?? [];
  });
  const localNames = reader.map('localNames');
  const assertions = reader.list('assertions').flatMap((item) => readAssertion(item, model, problems) ?? []);
  for (const key of required) {
    if (!reader.has(key)) problems.error('METADATA', value.location, `dataset.yaml lacks ${key}.`);
  }
  if (id === undefined || title === undefined || version === undefined) return undefined;
  const metadata = {
    ...{ id, title, version, publisher, url, licenceNote },
    ...{
      publishedOn,
      eventOn,
      requires,
      texts: read,
      localNames,
      coverage: readCoverage(reader.value, problems),
    },
  };
  return { metadata, assertions, textLocations, location: value.location };
}

/** An id, or `{ id, version }`. */
function readRequirement(item: LocatedValue, problems: DatasetProblems): Requirement | undefined {
  if (item.kind !== 'map') {
    const id = readId(item, problems);
    return id === undefined ? undefined : { id };
  }
  const read = readTexts(item, 'A required dataset', ['id', 'version'], problems);
  const [id, version] = [read?.get('id'), read?.get('version')];
  if (id !== undefined) return { id, ...(version !== undefined && { version }) };
  if (read !== undefined) problems.error('METADATA', item.location, 'A required dataset needs its id.');
  return undefined;
}

class MetadataReader {
  constructor(
    readonly value: LocatedMap,
    readonly problems: DatasetProblems,
  ) {
    for (const { key, location } of value.entries) {
      if (known.includes(key)) continue;
      problems.error(
        'METADATA',
        location,
        `dataset.yaml has no ${key.slice(0, 60)}.${didYouMean(key, known)}`,
      );
    }
  }

  private get(key: string): LocatedValue | undefined {
    const value = this.value.entries.find((entry) => entry.key === key)?.value;
    return value?.kind === 'null' ? undefined : value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  id(directory: string): string | undefined {
    const value = this.get('id');
    const id = value === undefined ? undefined : readId(value, this.problems);
    const folder = basename(resolve(directory));
    if (value !== undefined && id !== undefined && id !== folder) {
      const message = `The id is ${id}, the folder's name ${folder}; they must be equal.`;
      this.problems.error('METADATA', value.location, message);
    }
    return id;
  }

  text(key: string): string | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    if (value.kind === 'scalar') return readText(value, key, this.problems);
    this.problems.error('METADATA', value.location, `${key} is a text, not ${kindName(value)}.`);
    return undefined;
  }

  date(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || isDate(text)) return text;
    const location = this.get(key)?.location ?? this.value.location;
    this.problems.error('BAD_DATE', location, `${key} is a calendar date such as 2025-07-17, not ${text}.`);
    return undefined;
  }

  /** A map of texts to texts; undefined when it is left out. */
  map(key: string): Readonly<Record<string, string>> | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    if (value.kind !== 'map') {
      this.problems.error(
        'METADATA',
        value.location,
        `${key} is a map of words to ids, not ${kindName(value)}.`,
      );
      return undefined;
    }
    return Object.fromEntries(
      value.entries.flatMap((entry) => {
        const id = readId(entry.value, this.problems);
        return id === undefined ? [] : [[entry.key, id]];
      }),
    );
  }

  list(key: string): readonly LocatedValue[] {
    const value = this.get(key);
    if (value === undefined) return [];
    if (value.kind === 'list') return value.items;
    this.problems.error('METADATA', value.location, `${key} is a list, not ${kindName(value)}.`);
    return [];
  }
}

/** The texts of a flat map whose keys are all known; undefined when it is not one. */
export function readTexts(
  item: LocatedValue,
  what: string,
  keys: readonly string[],
  problems: DatasetProblems,
): Map<string, string> | undefined {
  if (item.kind !== 'map') {
    problems.error(
      'METADATA',
      item.location,
      `${what} is a map of ${keys.join(', ')}, not ${kindName(item)}.`,
    );
    return undefined;
  }
  const read = new Map<string, string>();
  for (const { key, location, value } of item.entries) {
    if (!keys.includes(key)) {
      problems.error('METADATA', location, `${what} has no ${key.slice(0, 60)}.${didYouMean(key, keys)}`);
    } else if (value.kind === 'scalar') {
      const text = readText(value, key, problems);
      if (text !== undefined) read.set(key, text);
    } else if (value.kind !== 'null') {
      problems.error('METADATA', value.location, `${key} is a single value, not ${kindName(value)}.`);
    }
  }
  return read;
}

/** The outcome of the last count of the texts' numbers; the parts add up to the whole. */
function readCoverage(map: LocatedMap, problems: DatasetProblems): CoverageCounts | undefined {
  const item = map.entries.find(({ key }) => key === 'coverage')?.value;
  if (item === undefined || item.kind === 'null') return undefined;
  const read = readTexts(item, 'coverage', counts, problems);
  if (read === undefined) return undefined;
  const [numbers, modelled, rejected, missed] = counts.map((key) => Number(read.get(key) ?? Number.NaN));
  const all = [numbers, modelled, rejected, missed];
  if (!all.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) {
    problems.error('METADATA', item.location, `coverage needs the whole numbers ${counts.join(', ')}.`);
    return undefined;
  }
  const [total = 0, covered = 0, left = 0, lost = 0] = all as number[];
  if (covered + left + lost !== total) {
    problems.error(
      'METADATA',
      item.location,
      'coverage: modelled, rejected and missed do not add up to numbers.',
    );
    return undefined;
  }
  return { numbers: total, modelled: covered, rejected: left, missed: lost };
}

function readSourceText(item: LocatedValue, problems: DatasetProblems): DatasetText | undefined {
  const read = readTexts(item, 'A text', ['source', 'file', 'sha256'], problems);
  if (read === undefined) return undefined;
  const [source, file, sha256] = [read.get('source'), read.get('file'), read.get('sha256')];
  if (source === undefined || file === undefined || sha256 === undefined) {
    problems.error('METADATA', item.location, 'A text needs source, file and sha256.');
    return undefined;
  }
  if (!/^[0-9a-f]{64}$/u.test(sha256)) {
    problems.error('METADATA', item.location, 'sha256 has 64 hexadecimal digits in lower case.');
  }
  return { source, file, sha256 };
}

function readAssertion(item: LocatedValue, model: Model, problems: DatasetProblems): Assertion | undefined {
  const read = readTexts(item, 'An assertion', ['type', 'field', 'atLeast', 'atMost', 'filled'], problems);
  if (read === undefined) return undefined;
  const type = read.get('type') ?? '';
  const nodeType = model.nodes.get(type);
  if (nodeType === undefined) {
    problems.error(
      'METADATA',
      item.location,
      `${type} is no node type.${didYouMean(type, model.nodes.keys())}`,
    );
    return undefined;
  }
  const field = read.get('field');
  if (field !== undefined && !nodeType.fields.has(field)) {
    const hint = didYouMean(field, nodeType.fields.keys());
    problems.error('METADATA', item.location, `${type} has no field ${field}.${hint}`);
    return undefined;
  }
  const number = (key: string): number | undefined => {
    const text = read.get(key);
    if (text === undefined || /^\d{1,9}(?:\.\d{1,9})?$/u.test(text))
      return text === undefined ? undefined : Number(text);
    problems.error('METADATA', item.location, `${key} is a number, not ${text.slice(0, 60)}.`);
    return undefined;
  };
  const [atLeast, atMost, filled] = [number('atLeast'), number('atMost'), number('filled')];
  if ((field === undefined) !== (filled === undefined)) {
    problems.error('METADATA', item.location, 'field and filled belong together.');
  }
  return { type, field, atLeast, atMost, filled, location: item.location };
}
