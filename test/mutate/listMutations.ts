import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Field, Model, ObjectNodeType, PropertyField } from '../../src/model/Model.ts';
import type { Mutation } from './Mutation.ts';

/** Fields in our own words: no source states them. What sorts is told by the schema (`sorting`). */
const ours =
  /^(description|aliases|externalIds|licenceNote|language|parent|rule|periodRule|heldOnRule|eventOnRule|basis|statedBy|prices|pricesBasis|formula|url|note|minimum|maximum|about)$/u;
const oursTypes = new Set(['Topic', 'Rule', 'Role']);

interface Place {
  readonly file: string;
  readonly text: string;
  readonly type: ObjectNodeType;
  readonly id: string;
  /** Relationship properties that the schema takes to be general knowledge: they sort. */
  readonly sorting: ReadonlySet<string>;
}

/** Values of the dataset that mutations swap in: ids by type, spans in text order, English names. */
interface Pool {
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly typeOf: ReadonlyMap<string, string>;
  readonly english: readonly string[];
  readonly units: readonly string[];
}

/**
 * Every change of one value, relationship or row of a dataset folder that its type allows: another
 * enum value, a neighbouring or scaled number, another id of the same type, a shifted date, a
 * swapped language form, removed or moved evidence, a dropped row.
 */
export function listMutations(folder: string, model: Model): readonly Mutation[] {
  const files = readdirSync(folder).filter((name) => /^[A-Z]\w+\.yaml$/u.test(name));
  const rows = files.flatMap((file) => rowsOf(join(folder, file), file, model));
  const idsOf = new Map<string, string[]>();
  for (const { place } of rows) idsOf.set(place.type.name, [...(idsOf.get(place.type.name) ?? []), place.id]);
  const pool: Pool = {
    idsOf,
    typeOf: new Map(rows.map(({ place }) => [place.id, place.type.name])),
    english: rows.flatMap(({ row }) => englishOf(row)),
    units: [...new Set(rows.flatMap(({ row }) => scalarText(row, 'unit')))],
  };
  return rows.flatMap(({ row, place }) => rowMutations(row, place, model, pool));
}

function rowsOf(path: string, file: string, model: Model) {
  const text = readFileSync(path, 'utf8');
  const type = model.nodes.get(file.slice(0, -'.yaml'.length));
  const document = parseDocument(text);
  const sorting = sortingOf(model);
  if (type?.kind !== 'object' || !isSeq(document.contents)) return [];
  return document.contents.items.flatMap((row) => {
    if (!isMap(row)) return [];
    const id = String(row.get('id'));
    return [{ row, place: { file, text, type, id, sorting } }];
  });
}

function sortingOf(model: Model): ReadonlySet<string> {
  const names = [...model.properties].flatMap(([name, { fields }]) => {
    const basis = fields.get('basis');
    return basis?.kind === 'property' && basis.default === 'BACKGROUND' ? [name] : [];
  });
  return new Set(names);
}

function* entries(map: YAMLMap): Generator<{ key: string; value: Node; pair: Pair }> {
  for (const pair of map.items) {
    if (isScalar(pair.key) && pair.value !== null)
      yield { key: String(pair.key.value), value: pair.value as Node, pair };
  }
}

function englishOf(row: YAMLMap): string[] {
  const name = row.get('name');
  const text = isMap(name) ? name.get('EN') : undefined;
  return typeof text === 'string' ? [text] : [];
}

function scalarText(row: YAMLMap, key: string): string[] {
  const text = row.get(key);
  return typeof text === 'string' ? [text] : [];
}

function rowMutations(row: YAMLMap, place: Place, model: Model, pool: Pool): Mutation[] {
  const found: Mutation[] = [dropRow(row, place)];
  for (const { key, value, pair } of entries(row)) {
    const field = place.type.fields.get(key);
    if (key === 'id' || field === undefined) continue;
    if (!(field.kind === 'property' && field.required) && !(field.kind === 'localized'))
      found.push(...dropPair(row, pair, key, place));
    found.push(...fieldMutations(field, key, value, place, model, pool));
  }
  return found;
}

function fieldMutations(
  field: Field,
  key: string,
  value: Node,
  place: Place,
  model: Model,
  pool: Pool,
): Mutation[] {
  switch (field.kind) {
    case 'property':
      return isScalar(value)
        ? propertyMutations(field, key, value, place, model, pool)
        : listMutationsOf(key, value, place);
    case 'localized':
      return localizedMutations(key, value, place, pool);
    case 'embedded':
      return isMap(value)
        ? [...entries(value)].flatMap(({ key: part, value: inner }) => {
            const of = field.fields.get(part);
            return of === undefined || !isScalar(inner)
              ? []
              : propertyMutations(of, `${key}.${part}`, inner, place, model, pool);
          })
        : [];
    case 'relationship':
      return targets(value).flatMap((target) => [
        ...referenceMutations(key, target.id, place, pool),
        ...(target.map === undefined
          ? []
          : linkMutations(key, target.map, field.properties, place, model, pool)),
      ]);
    default:
      return [];
  }
}

/** The scalars that name other nodes, with the map of properties around each. */
function targets(value: Node): { id: Scalar; map: YAMLMap | undefined }[] {
  if (isScalar(value)) return [{ id: value, map: undefined }];
  if (isSeq(value)) return value.items.flatMap((item) => targets(item as Node));
  if (isMap(value)) {
    const to = value.get('to', true);
    return isScalar(to) ? [{ id: to, map: value }] : [];
  }
  return [];
}

function linkMutations(
  key: string,
  map: YAMLMap,
  properties: string | undefined,
  place: Place,
  model: Model,
  pool: Pool,
): Mutation[] {
  const fields = model.properties.get(properties ?? '')?.fields;
  return [...entries(map)].flatMap(({ key: part, value }) => {
    const field = fields?.get(part);
    if (part === 'to' || field === undefined) return [];
    const name = `${key}.${part}`;
    if (field.kind === 'property' && isScalar(value))
      return propertyMutations(field, name, value, place, model, pool);
    if (field.kind === 'reference')
      return targets(value).flatMap(({ id }) => referenceMutations(name, id, place, pool));
    return [];
  });
}

function propertyMutations(
  field: PropertyField,
  key: string,
  value: Scalar,
  place: Place,
  model: Model,
  pool: Pool,
): Mutation[] {
  const text = String(value.source ?? value.value);
  const change = (how: string, to: string) =>
    replace(value, quoteLike(value, to), `${key}: ${how}`, text, to, place);
  const values = model.enums.get(field.type)?.values;
  if (values !== undefined) {
    return [...values]
      .map(String)
      .filter((other) => other !== text)
      .map((other) => change('another value', other));
  }
  if (field.type === 'Boolean') return [change('negated', text === 'true' ? 'false' : 'true')];
  if (field.type === 'Int' || field.type === 'Float') {
    const number = Number(text);
    const others = [
      number + 1,
      number - 1,
      number * 10,
      ...(Number.isInteger(number / 10) || field.type === 'Float' ? [number / 10] : []),
    ];
    return others.map((other, index) =>
      change(index < 2 ? 'a neighbouring number' : 'a scaled number', String(other)),
    );
  }
  if (field.type === 'Date') return [...shiftedDays(text)].map((other) => change('a shifted date', other));
  if (key === 'unit')
    return pool.units
      .filter((unit) => unit !== text)
      .slice(0, 6)
      .map((unit) => change('another unit', unit));
  if (key.endsWith('.edtf')) return shiftedEdtf(text).map((other) => change('a shifted date', other));
  return changedCharacters(text).map((other) => change('a changed character', other));
}

function localizedMutations(key: string, value: Node, place: Place, pool: Pool): Mutation[] {
  if (isScalar(value))
    return changedCharacters(String(value.value)).map((other) =>
      replace(
        value,
        quoteLike(value, other),
        `${key}: a changed character`,
        String(value.value),
        other,
        place,
      ),
    );
  if (!isMap(value)) return [];
  const forms = [...entries(value)].filter((entry): entry is { key: string; value: Scalar; pair: Pair } =>
    isScalar(entry.value),
  );
  return forms.flatMap(({ key: tag, value: form }) => {
    const text = String(form.value);
    const name = `${key}.${tag}`;
    const found = changedCharacters(text).map((other) =>
      replace(form, quoteLike(form, other), `${name}: a changed character`, text, other, place),
    );
    const swapped = forms.find((other) => other.key !== tag && String(other.value.value) !== text);
    if (swapped !== undefined)
      found.push(
        replace(
          form,
          quoteLike(form, String(swapped.value.value)),
          `${name}: another form`,
          text,
          String(swapped.value.value),
          place,
        ),
      );
    if (tag === 'EN') {
      const other = pool.english[(pool.english.indexOf(text) + 7) % pool.english.length];
      if (other !== undefined && other !== text)
        found.push(replace(form, quoteLike(form, other), `${name}: that of another`, text, other, place));
    }
    return found;
  });
}

function referenceMutations(key: string, id: Scalar, place: Place, pool: Pool): Mutation[] {
  const text = String(id.value);
  const ids = pool.idsOf.get(pool.typeOf.get(text) ?? '') ?? [];
  const at = ids.indexOf(text);
  const others = new Set(
    [1, -1, 5]
      .map((by) => ids[(at + by + ids.length) % ids.length])
      .filter((other) => other !== undefined && other !== text),
  );
  return [...others].map((other) =>
    replace(id, quoteLike(id, other as string), `${key}: another of its type`, text, other as string, place),
  );
}

function listMutationsOf(key: string, value: Node, place: Place): Mutation[] {
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) => {
    if (!isScalar(item)) return [];
    const text = String(item.value);
    return changedCharacters(text).map((other) =>
      replace(item, quoteLike(item, other), `${key}: a changed character`, text, other, place),
    );
  });
}

function shiftedDays(text: string): string[] {
  const day = new Date(`${text}T00:00:00Z`);
  return [
    [0, 1],
    [1, 0],
    [-1, 0],
  ].map(([years = 0, days = 0]) => {
    const moved = new Date(day);
    moved.setUTCFullYear(day.getUTCFullYear() + years);
    moved.setUTCDate(moved.getUTCDate() + days);
    return moved.toISOString().slice(0, 10);
  });
}

function shiftedEdtf(text: string): string[] {
  return [1, -1].map((by) => text.replace(/\d{4}/gu, (year) => String(Number(year) + by)));
}

/** The text with one character changed: its first, and one in the middle. */
function changedCharacters(text: string): string[] {
  const characters = [...text];
  const wanted = [...characters.keys()].filter((index) => /[\p{L}\p{N}]/u.test(characters[index] ?? ''));
  const places = new Set([wanted[0], wanted[Math.floor(wanted.length / 2)]]);
  return [...places].flatMap((index) => {
    if (index === undefined) return [];
    const character = characters[index] as string;
    const other = /\d/u.test(character)
      ? String((Number(character) + 1) % 10)
      : /\p{Script=Han}/u.test(character)
        ? character === '春'
          ? '秋'
          : '春'
        : character.toLowerCase() === 'q'
          ? 'x'
          : 'q';
    return [characters.with(index, other).join('')];
  });
}

function quoteLike(value: Scalar, text: string): string {
  return value.type === 'QUOTE_DOUBLE' || !/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(text)
    ? JSON.stringify(text)
    : text;
}

function replace(value: Node, text: string, how: string, was: string, is: string, place: Place): Mutation {
  const [from = 0, to = 0] = value.range ?? [];
  return {
    file: place.file,
    from,
    to,
    text,
    ...kind(place, how),
    description: `${place.id} ${was} -> ${is}`,
  };
}

function dropRow(row: YAMLMap, place: Place): Mutation {
  const [start = 0, , end = 0] = row.range ?? [];
  const from = place.text.lastIndexOf('- ', start);
  return {
    file: place.file,
    from,
    to: end,
    text: '',
    ...kind(place, 'row: dropped'),
    description: `${place.id} dropped`,
  };
}

function dropPair(row: YAMLMap, pair: Pair, key: string, place: Place): Mutation[] {
  if (row.flow === true) return [];
  const from = (pair.key as Node).range?.[0] ?? 0;
  const to = (pair.value as Node).range?.[2] ?? from;
  const lineStart = place.text.lastIndexOf('\n', from) + 1;
  if (place.text.slice(lineStart, from).trim() !== '') return [];
  return [
    {
      file: place.file,
      from: lineStart,
      to,
      text: '',
      ...kind(place, `${key}: left out`),
      description: `${place.id} without ${key}`,
    },
  ];
}

function kind({ type, sorting }: Place, how: string): Pick<Mutation, 'name' | 'about'> {
  const [path = ''] = how.split(':');
  const [field = '', part = ''] = path.split('.');
  const english = part === 'EN' || part === 'PINYIN';
  const declared = type.fields.get(field);
  const sorts = declared?.kind === 'relationship' && sorting.has(declared.properties ?? '');
  const own = sorts || oursTypes.has(type.name) || ours.test(field) || ours.test(part) || english;
  return { name: `${type.name}.${how}`, about: own ? 'OURS' : 'FACT' };
}
