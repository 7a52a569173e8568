import { Rational } from '../../figure/Rational.ts';
import type { Unit } from '../../figure/Unit.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import { didYouMean } from './didYouMean.ts';
import type { LocatedEntry, LocatedValue } from './LocatedValue.ts';
import { parseYaml } from './parseYaml.ts';

const keys = ['code', 'kind', 'name', 'stated'];
const kinds = ['UCUM', 'ISO4217', 'COUNT'];

/** Read a units file: a sequence of `{code, kind, name, stated: {word: factor}}`. */
export function readUnits(text: string, file: string, problems: DatasetProblems): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const value = parseYaml(text, file, problems);
  if (value === undefined || value.kind === 'null') return units;
  if (value.kind !== 'list') {
    problems.error('UNIT', value.location, 'Units are a list of {code, kind, name, stated}.');
    return units;
  }
  for (const item of value.items) {
    const unit = readUnit(item, problems);
    if (unit === undefined) continue;
    if (units.has(unit.code)) problems.error('UNIT', item.location, `The unit ${unit.code} is there twice.`);
    units.set(unit.code, unit);
  }
  return units;
}

function readUnit(item: LocatedValue, problems: DatasetProblems): Unit | undefined {
  if (item.kind !== 'map') {
    problems.error('UNIT', item.location, 'A unit is a map {code, kind, name, stated}.');
    return undefined;
  }
  const entries = new Map(item.entries.map((entry) => [entry.key, entry]));
  for (const entry of item.entries) {
    if (keys.includes(entry.key)) continue;
    problems.error('UNIT', entry.location, `A unit has no ${entry.key}.${didYouMean(entry.key, keys)}`);
  }
  const text = (key: string): string | undefined => {
    const value = entries.get(key)?.value;
    if (value?.kind === 'scalar' && value.text.trim() !== '') return value.text;
    problems.error('UNIT', value?.location ?? item.location, `The unit lacks ${key}.`);
    return undefined;
  };
  const [code, kind, name] = [text('code'), text('kind'), text('name')];
  if (kind !== undefined && !kinds.includes(kind)) {
    const location = entries.get('kind')?.location ?? item.location;
    problems.error('UNIT', location, `${kind} is no kind of unit.${didYouMean(kind, kinds)}`);
  }
  const stated = readFactors(entries.get('stated'), problems);
  return code === undefined || kind === undefined || name === undefined
    ? undefined
    : { code, kind, name, stated };
}

function readFactors(entry: LocatedEntry | undefined, problems: DatasetProblems): Map<string, Rational> {
  const stated = new Map<string, Rational>();
  if (entry === undefined || entry.value.kind !== 'map') {
    if (entry !== undefined)
      problems.error('UNIT', entry.location, 'stated is a map of unit words to factors.');
    return stated;
  }
  for (const { key, value, location } of entry.value.entries) {
    const factor = value.kind === 'scalar' ? Rational.parse(value.text) : undefined;
    if (factor !== undefined && factor.compare(Rational.zero) > 0) stated.set(key, factor);
    else problems.error('UNIT', location, `The factor of "${key}" is a decimal number above zero.`);
  }
  return stated;
}
