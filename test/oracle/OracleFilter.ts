import { linkedField } from '../../src/model/linkField.ts';
import type { Field, LocalizedField, Model, PropertyField } from '../../src/model/Model.ts';
import type { OracleGraph, OracleRow } from './OracleGraph.ts';
import { compare, storedValue, type Value } from './values.ts';

/** A coerced filter input. */
export type Where = { readonly [name: string]: unknown };

/**
 * The meaning of `where`, in two-valued logic: a comparison with null is false, its negation true.
 */
export class OracleFilter {
  readonly model: Model;

  constructor(readonly graph: OracleGraph) {
    this.model = graph.model;
  }

  /**
   * True when a row fulfils an `XWhere`.
   * @param row undefined when a to-one relationship leads nowhere: then a condition on a field does
   *   not hold, whatever it is, and `isNull` tells.
   */
  holds(
    where: Where,
    fields: ReadonlyMap<string, Field>,
    row: OracleRow | undefined,
    on: 'node' | 'edge' = 'node',
  ): boolean {
    return Object.entries(where).every(([name, condition]) => {
      const inner = (part: unknown) => this.holds(part as Where, fields, row, on);
      if (name === 'AND') return (condition as unknown[]).every(inner);
      if (name === 'OR') return (condition as unknown[]).some(inner);
      if (name === 'NOT') return !inner(condition);
      if (name === 'isNull') return (row === undefined) === condition;
      if (row === undefined) return false;
      const field = fields.get(name);
      if (field !== undefined) return this.#field(field, condition as Where, row, on);
      const linked = linkedField(fields, name);
      if (linked === undefined) throw new Error(`The oracle knows no field ${name}.`);
      return this.graph
        .related(row.node, linked)
        .some((other) => this.edgeHolds(condition as Where, linked.properties, other));
    });
  }

  /** True when a row's relationship fulfils conditions on its properties. */
  edgeHolds(where: Where, properties: string | undefined, row: OracleRow): boolean {
    const [, fields] = this.fieldsOf('', properties);
    return this.holds(where, fields ?? new Map(), row, 'edge');
  }

  /** Fields of a relationship's target and of its properties. */
  fieldsOf(
    target: string,
    properties: string | undefined,
  ): readonly [ReadonlyMap<string, Field>, ReadonlyMap<string, Field> | undefined] {
    return [
      this.model.nodes.get(target)?.fields ?? new Map(),
      properties === undefined ? undefined : this.model.properties.get(properties)?.fields,
    ];
  }

  #field(field: Field, condition: Where, row: OracleRow, on: 'node' | 'edge'): boolean {
    const properties = on === 'node' ? row.node.properties : row.edge;
    switch (field.kind) {
      case 'property': {
        const value = storedValue(properties, field.property);
        if (field.list) return inList((value ?? []) as readonly Value[], condition);
        return Object.entries(condition).every(([name, operand]) =>
          field.interval !== undefined && /^(certainly|possibly)/.test(name)
            ? inInterval(field.interval, (part) => storedValue(properties, part), name, Number(operand))
            : operator(value, name, operand),
        );
      }
      case 'localized':
        return localized(field, condition, (property) => storedValue(properties, property));
      case 'embedded': {
        const { isNull, ...parts } = condition;
        const missing = [...field.fields.values()].every(
          (part) => storedValue(properties, part.property) === null,
        );
        if (isNull !== undefined && isNull !== missing) return false;
        return Object.entries(parts).every(([name, operators]) =>
          this.#field(field.fields.get(name) as PropertyField, operators as Where, row, on),
        );
      }
      case 'reference':
        if (!field.list) return operators(storedValue(properties, field.property), condition);
        return inList((storedValue(properties, field.property) ?? []) as readonly Value[], condition);
      case 'relationship': {
        const [fields] = this.fieldsOf(field.target, undefined);
        const related = this.graph.related(row.node, field);
        if (field.cardinality === 'one') return this.holds(condition, fields, related[0]);
        const { edge, ...quantifiers } = condition;
        const rows = related.filter(
          (other) => edge === undefined || this.edgeHolds(edge as Where, field.properties, other),
        );
        if (Object.keys(quantifiers).length === 0) return edge === undefined || rows.length > 0;
        return Object.entries(quantifiers).every(([quantifier, inner]) => {
          const fulfils = (other: OracleRow) => this.holds(inner as Where, fields, other);
          if (quantifier === 'some') return rows.some(fulfils);
          if (quantifier === 'all') return rows.every(fulfils);
          if (quantifier === 'none') return !rows.some(fulfils);
          if (quantifier === 'single') return rows.filter(fulfils).length === 1;
          return operators(rows.length, inner as Where);
        });
      }
      case 'translations':
        throw new Error('Translations cannot be filtered.');
    }
  }
}

function localized(field: LocalizedField, condition: Where, read: (property: string) => Value): boolean {
  const { anyLang, ...canonical } = condition;
  if (!operators(read(field.property), canonical)) return false;
  if (anyLang === undefined) return true;
  const stored = [...field.variants.values()].map(read).filter((form) => form !== null);
  return stored.some((form) => operators(form, anyLang as Where));
}

function operators(value: Value, condition: Where): boolean {
  return Object.entries(condition).every(([name, operand]) => operator(value, name, operand));
}

function operator(value: Value, name: string, operand: unknown): boolean {
  if (name === 'isNull') return (value === null) === operand;
  if (name === 'ne') return value !== operand;
  if (name === 'notIn') return !(operand as Value[]).includes(value);
  if (value === null) return false;
  switch (name) {
    case 'eq':
      return value === operand;
    case 'in':
      return (operand as Value[]).includes(value);
    case 'lt':
      return compare(value, operand as Value) < 0;
    case 'lte':
      return compare(value, operand as Value) <= 0;
    case 'gt':
      return compare(value, operand as Value) > 0;
    case 'gte':
      return compare(value, operand as Value) >= 0;
    case 'contains':
      return String(value).includes(String(operand));
    case 'containsIgnoreCase':
      return String(value).toLowerCase().includes(String(operand).toLowerCase());
    case 'startsWith':
      return String(value).startsWith(String(operand));
    case 'endsWith':
      return String(value).endsWith(String(operand));
    default:
      throw new Error(`The oracle knows no operator ${name}.`);
  }
}

function inList(list: readonly Value[], condition: Where): boolean {
  return Object.entries(condition).every(([name, operand]) => {
    if (name === 'includes') return list.includes(operand as Value);
    if (name === 'includesAll') return (operand as Value[]).every((item) => list.includes(item));
    if (name === 'includesAny') return (operand as Value[]).some((item) => list.includes(item));
    return operators(list.length, operand as Where);
  });
}

/** Which numbers the bounds allow: from `low` (or anywhere) to `high` (or anywhere). */
function inInterval(
  bounds: NonNullable<PropertyField['interval']>,
  read: (property: string) => Value,
  name: string,
  operand: number,
): boolean {
  const low = (read(bounds.low) ?? Number.NEGATIVE_INFINITY) as number;
  const high = (read(bounds.high) ?? Number.POSITIVE_INFINITY) as number;
  const lowOpen = read(bounds.lowOpen) === true;
  const highOpen = read(bounds.highOpen) === true;
  switch (name) {
    case 'certainlyGt':
      return low > operand || (low === operand && lowOpen);
    case 'certainlyGte':
      return low >= operand;
    case 'certainlyLt':
      return high < operand || (high === operand && highOpen);
    case 'certainlyLte':
      return high <= operand;
    case 'possiblyGt':
      return high > operand;
    case 'possiblyGte':
      return high > operand || (high === operand && !highOpen);
    case 'possiblyLt':
      return low < operand;
    case 'possiblyLte':
      return low < operand || (low === operand && !lowOpen);
    default:
      throw new Error(`The oracle knows no operator ${name}.`);
  }
}
