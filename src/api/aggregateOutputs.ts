import {
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Field, Model } from '../model/Model.ts';
import { groupFields } from '../query/plan/groupFields.ts';
import type { LeafTypes } from './leafTypes.ts';

const integer = new GraphQLNonNull(GraphQLInt);

/** Output types of `aggregate` and `groups` on connections. Made when first asked for. */
export class AggregateOutputs {
  readonly #made = new Map<string, GraphQLObjectType>();
  readonly #enums = new Map<string, GraphQLEnumType>();

  constructor(
    readonly model: Model,
    readonly leaf: LeafTypes,
  ) {}

  /** Count and statistics over all rows of a connection, not only its page. */
  aggregate(target: string): GraphQLObjectType {
    return this.#make(`${target}Aggregate`, `Figures over all ${target} rows that pass the filter.`, () => ({
      count: { type: integer },
      ...this.#statistics(this.#fields(target)),
    }));
  }

  /** One group of rows that share the values of the grouping fields. */
  group(target: string): GraphQLObjectType {
    return this.#make(`${target}Group`, `${target} rows that share a key.`, () => ({
      key: { type: new GraphQLNonNull(this.#groupKey(target)) },
      aggregate: { type: new GraphQLNonNull(this.aggregate(target)) },
    }));
  }

  /** The fields rows can be grouped by. */
  groupField(target: string): GraphQLEnumType {
    const name = `${target}GroupField`;
    let type = this.#enums.get(name);
    if (type === undefined) {
      type = new GraphQLEnumType({
        name,
        description: `Fields ${target} rows can be grouped by; a relationship stands for the other node's id.`,
        values: Object.fromEntries(groupFields(this.#fields(target)).map((field) => [field.name, {}])),
      });
      this.#enums.set(name, type);
    }
    return type;
  }

  #fields(target: string): ReadonlyMap<string, Field> {
    return this.model.nodes.get(target)?.fields ?? new Map();
  }

  #groupKey(target: string): GraphQLObjectType {
    return this.#make(`${target}GroupKey`, 'Values of the fields grouped by; others are null.', () =>
      Object.fromEntries(
        groupFields(this.#fields(target)).map((field) => [
          field.name,
          { type: field.type === 'ID' ? GraphQLID : this.leaf(field.type) },
        ]),
      ),
    );
  }

  #statistics(fields: ReadonlyMap<string, Field>): GraphQLFieldConfigMap<unknown, unknown> {
    const config: GraphQLFieldConfigMap<unknown, unknown> = {};
    for (const field of fields.values()) {
      const type = this.#statistic(field);
      if (type !== undefined) config[field.name] = { type: new GraphQLNonNull(type) };
    }
    return config;
  }

  #statistic(field: Field): GraphQLObjectType | undefined {
    if (field.kind === 'localized') return this.#range('String');
    if (field.kind === 'embedded') {
      // A type without fields is invalid: nothing of this one can be summed up.
      if (Object.keys(this.#statistics(field.fields)).length === 0) return undefined;
      return this.#make(`${field.type}Aggregate`, `Figures over ${field.type}.`, () =>
        this.#statistics(field.fields),
      );
    }
    if (field.kind !== 'property' || field.list || field.isEnum || field.type === 'Boolean') return undefined;
    return this.#range(field.type);
  }

  #range(type: string): GraphQLObjectType {
    const numeric = type === 'Int' || type === 'Float';
    const value: { type: GraphQLOutputType } = { type: this.leaf(type) };
    return this.#make(
      `${type}Statistics`,
      `Figures over values of type ${type}; nulls are left out.`,
      () => ({
        min: value,
        max: value,
        ...(numeric
          ? {
              avg: { type: GraphQLFloat },
              sum: { type: type === 'Int' ? GraphQLFloat : this.leaf(type), description: '0 over no rows.' },
            }
          : {}),
      }),
    );
  }

  #make(
    name: string,
    description: string,
    fields: () => GraphQLFieldConfigMap<unknown, unknown>,
  ): GraphQLObjectType {
    let type = this.#made.get(name);
    if (type === undefined) {
      type = new GraphQLObjectType({ name, description, fields });
      this.#made.set(name, type);
    }
    return type;
  }
}
