import { createHash } from 'node:crypto';
import { collationProperty } from '../../model/collationProperty.ts';
import { localizedInField } from '../../model/localizedIn.ts';
import type {
  Field,
  LocalizedField,
  Model,
  NodeType,
  PropertiesType,
  RelationshipField,
} from '../../model/Model.ts';
import { badInput, type Path } from '../analyse/badInput.ts';
import type { Input } from '../analyse/Input.ts';
import type { SortKey } from './Plan.ts';
import type { PlanMeter } from './PlanMeter.ts';

/** What a connection is to be ordered by: keys of its nodes, and before them of its relationships. */
export interface OrderInputs {
  readonly nodes: Input | undefined;
  readonly edges: Input | undefined;
}

/**
 * The sort keys of `edgeOrderBy` and `orderBy` values, the id last so that every order is total.
 * A key given twice is kept once: its second place cannot change the order.
 */
export function planOrder(
  { nodes, edges }: OrderInputs,
  target: NodeType,
  properties: PropertiesType | undefined,
  model: Model,
  path: Path,
  meter: PlanMeter,
): readonly SortKey[] {
  const keys: SortKey[] = [];
  const add = (input: Input | undefined, fields: ReadonlyMap<string, Field>, on: 'node' | 'edge') => {
    for (const item of input === undefined || input.isNull() ? [] : input.items()) {
      meter.condition(path);
      const key = planKey(item, fields, on, model, path);
      if (key.of.kind === 'through') for (const _ of key.of.path) meter.lookup(path);
      if (!keys.some((earlier) => sameKey(earlier, key))) keys.push(key);
    }
  };
  if (properties !== undefined) add(edges, properties.fields, 'edge');
  add(nodes, target.fields, 'node');
  const byId = keys.findIndex((key) => isId(key));
  if (byId >= 0) return keys.slice(0, byId + 1);
  return [...keys, idOrder];
}

/** The last key of every order, and the only one of plain lists. */
export const idOrder: SortKey = {
  of: { kind: 'property', on: 'node', property: 'id' },
  direction: 'ASC',
  nullable: false,
  type: 'ID',
};

/** A short text that tells one ordering of one type from another; part of every cursor. */
export function orderSignature(target: NodeType, order: readonly SortKey[]): string {
  const text = JSON.stringify([target.name, order.map((key) => [describe(key.of), key.direction])]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

function describe(of: SortKey['of']): string {
  switch (of.kind) {
    case 'property':
    case 'size':
      return `${of.kind}:${of.on}.${of.property}`;
    case 'count':
      return `count:${of.field.name}`;
    case 'through':
      return `${of.path.map((field) => field.name).join('.')}>${describe(of.end)}`;
  }
}

function sameKey(a: SortKey, b: SortKey): boolean {
  return describe(a.of) === describe(b.of);
}

function isId(key: SortKey): boolean {
  return key.of.kind === 'property' && key.of.on === 'node' && key.of.property === 'id';
}

function planKey(
  input: Input,
  fields: ReadonlyMap<string, Field>,
  on: 'node' | 'edge',
  model: Model,
  path: Path,
): SortKey {
  const [entry, ...others] = input.fields();
  if (entry === undefined || others.length > 0) {
    throw badInput('A sort key names exactly one field.', input.node, path);
  }
  return planNamed(entry[1], fields, entry[0], on, model, path);
}

function planNamed(
  input: Input,
  fields: ReadonlyMap<string, Field>,
  name: string,
  on: 'node' | 'edge',
  model: Model,
  path: Path,
): SortKey {
  const localized = localizedInField(fields, name);
  return localized === undefined
    ? planField(input, fields.get(name), on, model, path)
    : planForm(input, localized, on, path);
}

/** One form of a localized text; pinyin by the key made for it, since tone marks sort by no rule. */
function planForm(input: Input, field: LocalizedField, on: 'node' | 'edge', path: Path): SortKey {
  const given = new Map(input.fields());
  const lang = String(given.get('lang')?.structural());
  const direction = given.get('direction');
  const property = lang === 'PINYIN' ? collationProperty(field) : field.variants.get(lang);
  if (property === undefined) throw badInput('"lang" names the form to order by.', input.node, path);
  return {
    of: { kind: 'property', on, property },
    direction: direction === undefined ? 'ASC' : directionOf(direction, path),
    nullable: !(field.required && (lang === 'PINYIN' || property === field.property)),
    type: 'String',
  };
}

function planField(
  input: Input,
  field: Field | undefined,
  on: 'node' | 'edge',
  model: Model,
  path: Path,
): SortKey {
  switch (field?.kind) {
    case 'property':
    case 'localized':
      return {
        of: { kind: 'property', on, property: field.property },
        direction: directionOf(input, path),
        nullable: !field.required,
        type: field.kind === 'localized' ? 'String' : field.type,
      };
    case 'embedded': {
      const key = planKey(input, field.fields, on, model, path);
      return { ...key, nullable: true };
    }
    case 'reference':
      if (!field.list) {
        return {
          of: { kind: 'property', on, property: field.property },
          direction: directionOf(input, path),
          nullable: !field.required,
          type: 'ID',
        };
      }
      return {
        of: { kind: 'size', on, property: field.property },
        direction: directionOfCount(input, path),
        nullable: false,
        type: 'Int',
      };
    case 'relationship':
      if (field.cardinality !== 'one') {
        return {
          of: { kind: 'count', field },
          direction: directionOfCount(input, path),
          nullable: false,
          type: 'Int',
        };
      }
      return through(
        field,
        planKey(input, model.nodes.get(field.target)?.fields ?? new Map(), 'node', model, path),
      );
    default:
      throw badInput('This field cannot be sorted by.', input.node, path);
  }
}

/** A key of the node a to-one relationship leads to; null when there is none. */
function through(field: RelationshipField, key: SortKey): SortKey {
  const of: SortKey['of'] =
    key.of.kind === 'through'
      ? { kind: 'through', path: [field, ...key.of.path], end: key.of.end }
      : { kind: 'through', path: [field], end: key.of };
  return { ...key, of, nullable: true };
}

function directionOfCount(input: Input, path: Path): 'ASC' | 'DESC' {
  const entry = input.fields().find(([name]) => name === 'count');
  if (entry === undefined) throw badInput('Sort by "count" here.', input.node, path);
  return directionOf(entry[1], path);
}

function directionOf(input: Input, path: Path): 'ASC' | 'DESC' {
  const direction = input.structural();
  if (direction !== 'ASC' && direction !== 'DESC') {
    throw badInput('A sort direction is ASC or DESC, never null.', input.node, path);
  }
  return direction;
}
