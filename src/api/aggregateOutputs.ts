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
import type { Field, Model, NodeType } from '../model/Model.ts';
import { figuresName } from '../query/plan/figureTypes.ts';
import { groupFields } from '../query/plan/groupFields.ts';
import { inShort } from './inShort.ts';
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
  aggregate(target: NodeType): GraphQLObjectType {
    const name = figuresName(this.model, target);
    return this.#make(`${name}Aggregate`, `Figures over all ${name} rows that pass the filter.`, () => ({
      count: { type: integer, description: 'How many rows there are.' },
      ...this.#statistics(target.fields),
    }));
  }

  /** One group of rows that share the values of the grouping fields. */
  group(target: NodeType): GraphQLObjectType {
    const name = figuresName(this.model, target);
    return this.#make(`${name}Group`, `${name} rows that share a key.`, () => ({
      key: { type: new GraphQLNonNull(this.#groupKey(target)), description: 'What its rows share.' },
      aggregate: { type: new GraphQLNonNull(this.aggregate(target)), description: 'Figures over its rows.' },
    }));
  }

  /** The fields rows can be grouped by. */
  groupField(target: NodeType): GraphQLEnumType {
    const shared = figuresName(this.model, target);
    const name = `${shared}GroupField`;
    let type = this.#enums.get(name);
    if (type === undefined) {
      type = new GraphQLEnumType({
        name,
        description: `Fields ${shared} rows can be grouped by; a relationship stands for the other node's id.`,
        values: Object.fromEntries(
          groupFields(target.fields).map((field) => [field.name, { description: inShort(field.field) }]),
        ),
      });
      this.#enums.set(name, type);
    }
    return type;
  }

  #groupKey(target: NodeType): GraphQLObjectType {
    const name = figuresName(this.model, target);
    return this.#make(`${name}GroupKey`, 'Values of the fields grouped by; others are null.', () =>
      Object.fromEntries(
        groupFields(target.fields).map((field) => [
          field.name,
          {
            type: field.type === 'ID' ? GraphQLID : this.leaf(field.type),
            description: inShort(field.field),
          },
        ]),
      ),
    );
  }

  #statistics(fields: ReadonlyMap<string, Field>): GraphQLFieldConfigMap<unknown, unknown> {
    const config: GraphQLFieldConfigMap<unknown, unknown> = {};
    for (const field of fields.values()) {
      const type = this.#statistic(field);
      if (type !== undefined) {
        config[field.name] = { type: new GraphQLNonNull(type), description: inShort(field) };
      }
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
    const value: GraphQLOutputType = this.leaf(type);
    return this.#make(
      `${type}Statistics`,
      `Figures over values of type ${type}; nulls are left out.`,
      () => ({
        min: { type: value, description: 'The least.' },
        max: { type: value, description: 'The greatest.' },
        ...(numeric
          ? {
              avg: { type: GraphQLFloat, description: 'The arithmetic mean.' },
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
