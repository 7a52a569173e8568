import { linkedField } from '../../model/linkField.ts';
import type {
  EmbeddedField,
  Field,
  LocalizedField,
  Model,
  PropertyField,
  RelationshipField,
} from '../../model/Model.ts';
import { badInput, type Path } from '../analyse/badInput.ts';
import type { Input } from '../analyse/Input.ts';
import type { PlanMeter } from './PlanMeter.ts';
import type { Comparison, IntervalOperator, ParameterPlan, Predicate, PropertyOf } from './Predicate.ts';

const comparisons: Readonly<Record<string, Comparison>> = {
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

const always: Predicate = { kind: 'and', parts: [] };

/** Plans `where` arguments against the model's fields. */
export class WherePlanner {
  /** How deep in a filter the planning is now, and how many relationships from its node. */
  #depth = 0;
  #hops = 0;

  constructor(
    readonly model: Model,
    readonly path: Path,
    readonly meter: PlanMeter,
  ) {}

  /** The predicate of an `XWhere` value on a node, or on a relationship's properties. */
  where(input: Input, fields: ReadonlyMap<string, Field>, on: 'node' | 'edge'): Predicate {
    this.#refuseNull(input, 'a filter');
    return this.#within(0, () => this.#conditions(input.fields(), fields, on));
  }

  /** Plan one level deeper. */
  #within(hops: 0 | 1, plan: () => Predicate): Predicate {
    this.#depth += 1;
    this.#hops += hops;
    this.meter.filter(this.#depth, this.#hops, this.path);
    const predicate = plan();
    this.#depth -= 1;
    this.#hops -= hops;
    return predicate;
  }

  #conditions(
    entries: ReturnType<Input['fields']>,
    fields: ReadonlyMap<string, Field>,
    on: 'node' | 'edge',
  ): Predicate {
    const parts: Predicate[] = [];
    this.meter.condition(this.path);
    for (const [name, value] of entries) {
      this.#refuseNull(value, `the filter "${name}"`);
      if (name === 'AND' || name === 'OR') {
        const alternatives = value.items().map((item) => this.where(item, fields, on));
        parts.push({ kind: name === 'AND' ? 'and' : 'or', parts: alternatives });
      } else if (name === 'NOT') {
        parts.push({ kind: 'not', part: this.where(value, fields, on) });
      } else if (name === 'isNull') {
        // Of a row that is there: as its id, it is never null.
        const right = this.#parameter('Boolean', value, false);
        parts.push({ kind: 'isNull', left: [{ on, property: 'id' }], right });
      } else {
        const field = fields.get(name);
        const linked = field === undefined ? linkedField(fields, name) : undefined;
        if (field !== undefined) parts.push(this.#field(field, value, on));
        if (linked !== undefined) parts.push(this.#link(linked, value));
      }
    }
    return { kind: 'and', parts };
  }

  #field(field: Field, input: Input, on: 'node' | 'edge'): Predicate {
    if (field.kind === 'relationship') this.meter.lookup(this.path);
    switch (field.kind) {
      case 'property':
        return field.list
          ? this.#list({ on, property: field.property }, field.type, input)
          : this.#operators(field, { on, property: field.property }, field.type, input);
      case 'localized':
        return this.#localized(field, input, on);
      case 'embedded':
        return this.#embedded(field, input, on);
      case 'reference':
        return field.list
          ? this.#list({ on, property: field.property }, 'ID', input)
          : this.#operators(undefined, { on, property: field.property }, 'ID', input);
      case 'relationship':
        return field.cardinality === 'one' ? this.#toOne(field, input) : this.#toMany(field, input);
      case 'translations':
        return always;
    }
  }

  #operators(
    field: PropertyField | LocalizedField | undefined,
    left: PropertyOf,
    type: string,
    input: Input,
  ): Predicate {
    const parts: Predicate[] = [];
    for (const [name, operand] of input.fields()) {
      this.meter.condition(this.path);
      this.#refuseNull(operand, `"${name}"`);
      const right = this.#parameter(type, operand, name === 'in' || name === 'notIn');
      const equal: Predicate = { kind: 'compare', left, operator: '=', right };
      const member: Predicate = { kind: 'compare', left, operator: 'IN', right };
      if (name === 'eq') parts.push(equal);
      else if (name === 'ne') parts.push({ kind: 'not', part: equal });
      else if (name === 'in') parts.push(member);
      else if (name === 'notIn') parts.push({ kind: 'not', part: member });
      else if (name === 'containsIgnoreCase') {
        parts.push({ kind: 'compare', left, operator: 'CONTAINS', right, ignoreCase: true });
      } else if (name === 'isNull') {
        parts.push({ kind: 'isNull', left: [left], right: this.#parameter('Boolean', operand, false) });
      } else if (comparisons[name] !== undefined) {
        parts.push({ kind: 'compare', left, operator: comparisons[name], right });
      } else if (field?.kind === 'property' && field.interval !== undefined) {
        const operator = name as IntervalOperator;
        parts.push({ kind: 'interval', bounds: field.interval, on: left.on, operator, right });
      }
    }
    return { kind: 'and', parts };
  }

  #localized(field: LocalizedField, input: Input, on: 'node' | 'edge'): Predicate {
    const parts: Predicate[] = [this.#operators(field, { on, property: field.property }, 'String', input)];
    for (const [name, value] of input.fields()) {
      if (name !== 'anyLang') continue;
      this.#refuseNull(value, '"anyLang"');
      const forms = [...field.variants.values()].map((property): Predicate => {
        const conditions = this.#operators(undefined, { on, property }, 'String', value);
        // Some conditions, such as "ne", hold of a form that is not there.
        return { kind: 'and', parts: [{ kind: 'stored', left: { on, property } }, conditions] };
      });
      parts.push({ kind: 'or', parts: forms });
    }
    return { kind: 'and', parts };
  }

  #embedded(field: EmbeddedField, input: Input, on: 'node' | 'edge'): Predicate {
    this.#refuseNull(input, 'a filter');
    const own = input.fields().filter(([name]) => name !== 'isNull');
    const parts: Predicate[] = [this.#within(0, () => this.#conditions(own, field.fields, on))];
    for (const [name, value] of input.fields()) {
      if (name !== 'isNull') continue;
      const left = [...field.fields.values()].map(({ property }) => ({ on, property }));
      parts.push({ kind: 'isNull', left, right: this.#parameter('Boolean', value, false) });
    }
    return { kind: 'and', parts };
  }

  /**
   * Conditions on the node a to-one relationship leads to, and on there being none. A condition on
   * a field needs the node; AND, OR, NOT and isNull combine as they are written, so that
   * `OR: [{isNull: true}, {name: ...}]` means what it says.
   */
  #toOne(field: RelationshipField, input: Input): Predicate {
    this.#refuseNull(input, 'a filter');
    const parts: Predicate[] = [];
    const own: (readonly [string, Input])[] = [];
    this.meter.condition(this.path);
    for (const [name, value] of input.fields()) {
      this.#refuseNull(value, `"${name}"`);
      if (name === 'AND' || name === 'OR') {
        const alternatives = value.items().map((item) => this.#within(0, () => this.#toOne(field, item)));
        parts.push({ kind: name === 'AND' ? 'and' : 'or', parts: alternatives });
      } else if (name === 'NOT') {
        parts.push({ kind: 'not', part: this.#within(0, () => this.#toOne(field, value)) });
      } else if (name === 'isNull') {
        parts.push({ kind: 'absent', field, right: this.#parameter('Boolean', value, false) });
      } else own.push([name, value]);
    }
    if (own.length > 0) {
      const where = this.#within(1, () => this.#conditions(own, this.#fieldsOf(field), 'node'));
      parts.push({ kind: 'related', quantifier: 'some', field, where });
    }
    return { kind: 'and', parts };
  }

  /** Conditions on a to-one relationship itself. */
  #link(field: RelationshipField, input: Input): Predicate {
    this.meter.lookup(this.path);
    const where = this.#within(1, () => this.#edge(field, input));
    return { kind: 'related', quantifier: 'some', field, where };
  }

  #edge(field: RelationshipField, input: Input): Predicate {
    return this.where(input, this.model.properties.get(field.properties ?? '')?.fields ?? new Map(), 'edge');
  }

  /** The quantifiers range over the relationships that fulfil `edge`, or over all. */
  #toMany(field: RelationshipField, input: Input): Predicate {
    const parts: Predicate[] = [];
    const given = input.fields();
    for (const [name, value] of given) this.#refuseNull(value, `"${name}"`);
    const edgeInput = given.find(([name]) => name === 'edge')?.[1];
    const edge = edgeInput && this.#within(1, () => this.#edge(field, edgeInput));
    for (const [name, value] of given) {
      if (name === 'edge') continue;
      if (name === 'count') {
        for (const predicate of this.#numbers(value)) {
          parts.push({ kind: 'count', field, ...(edge === undefined ? {} : { where: edge }), ...predicate });
        }
      } else {
        const quantifier = name as 'some' | 'all' | 'none' | 'single';
        const nodes = this.#within(1, () => this.where(value, this.#fieldsOf(field), 'node'));
        parts.push({ kind: 'related', quantifier, field, where: among(edge, nodes, quantifier) });
      }
    }
    if (edge !== undefined && given.length === 1) {
      parts.push({ kind: 'related', quantifier: 'some', field, where: edge });
    }
    return wrapNegations(parts);
  }

  #fieldsOf(field: RelationshipField): ReadonlyMap<string, Field> {
    return this.model.nodes.get(field.target)?.fields ?? new Map();
  }

  #list(left: PropertyOf, type: string, input: Input): Predicate {
    const parts: Predicate[] = [];
    for (const [name, operand] of input.fields()) {
      this.#refuseNull(operand, `"${name}"`);
      if (name === 'size') {
        for (const predicate of this.#numbers(operand)) parts.push({ kind: 'size', left, ...predicate });
      } else {
        const quantifier = name as 'includes' | 'includesAll' | 'includesAny';
        const right = this.#parameter(type, operand, quantifier !== 'includes');
        parts.push({ kind: 'list', left, quantifier, right });
      }
    }
    return wrapNegations(parts);
  }

  /** The operators of an `IntFilter` on a computed number, which is never null. */
  #numbers(input: Input): (Negatable & { operator: Comparison; right: ParameterPlan })[] {
    return input.fields().map(([name, operand]) => {
      this.#refuseNull(operand, `"${name}"`);
      if (name === 'isNull') {
        throw badInput('A count is never null; leave "isNull" out.', operand.node, this.path);
      }
      const list = name === 'in' || name === 'notIn';
      const right = this.#parameter('Int', operand, list);
      const operator = list ? 'IN' : (comparisons[name] ?? '=');
      return { operator, right, negated: name === 'ne' || name === 'notIn' };
    });
  }

  #parameter(type: string, input: Input, list: boolean): ParameterPlan {
    const { path } = this;
    const read: ParameterPlan['read'] = (values) => {
      const value = input.read(values);
      const operands = list && !Array.isArray(value) ? [value] : value;
      if (operands == null || (Array.isArray(operands) && operands.includes(null))) {
        throw badInput('null cannot be compared with; use isNull to ask for it.', input.node, path);
      }
      return operands;
    };
    return { type, list, read };
  }

  #refuseNull(input: Input, what: string): void {
    if (input.isNull()) {
      throw badInput(`null is not accepted as ${what}. Leave it out, or use isNull.`, input.node, this.path);
    }
  }
}

/** What a quantifier asks of each relationship, when those that do not fulfil `edge` do not count. */
function among(edge: Predicate | undefined, nodes: Predicate, quantifier: string): Predicate {
  if (edge === undefined) return nodes;
  return quantifier === 'all'
    ? { kind: 'or', parts: [{ kind: 'not', part: edge }, nodes] }
    : { kind: 'and', parts: [edge, nodes] };
}

interface Negatable {
  readonly negated?: boolean;
}

/** Turn `negated` marks into `not` around their predicate. */
function wrapNegations(parts: readonly (Predicate & Negatable)[]): Predicate {
  return {
    kind: 'and',
    parts: parts.map((part) => (part.negated === true ? { kind: 'not', part } : part)),
  };
}
