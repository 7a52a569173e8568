import {
  DirectiveLocation,
  type DocumentNode,
  extendSchema,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { hasLink, linkName } from '../model/linkField.ts';
import { localizedInName } from '../model/localizedIn.ts';
import type {
  Field,
  LocalizedField,
  Model,
  NodeType,
  PropertyField,
  ReferenceField,
  RelationshipField,
} from '../model/Model.ts';
import { languageDirective } from '../query/analyse/requestLanguage.ts';
import { defaultPageSize, maxPageSize } from '../query/plan/limits.ts';
import { AggregateOutputs } from './aggregateOutputs.ts';
import { federationFields } from './federation.ts';
import { FilterInputs } from './filterInputs.ts';
import { type LeafTypes, leafTypes } from './leafTypes.ts';
import { OrderInputs } from './orderInputs.ts';

type FieldMap = GraphQLFieldConfigMap<unknown, unknown>;

const required = <T extends GraphQLOutputType>(type: T) => new GraphQLNonNull(type as never);
const listOf = (type: GraphQLOutputType) => required(new GraphQLList(required(type)));

const pageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page lies in its connection (Relay Cursor Connections).',
  fields: {
    hasNextPage: { type: required(GraphQLBoolean), description: 'True when rows follow.' },
    hasPreviousPage: { type: required(GraphQLBoolean), description: 'True when rows come before.' },
    startCursor: { type: GraphQLString, description: 'The cursor of the first row; null on an empty page.' },
    endCursor: { type: GraphQLString, description: 'The cursor of the last row; null on an empty page.' },
  },
});

/**
 * The API's schema, derived from the model: per node type `x(id)` and `xs(...)`, Relay connections
 * for to-many relationships, filters and orderings. It carries no resolvers; the query engine
 * answers whole operations.
 * @param extensions SDL of computed root fields (`schema/queries`), which may use the derived types.
 */
export function buildApiSchema(model: Model, extensions: readonly DocumentNode[] = []): GraphQLSchema {
  return extensions.reduce(
    (schema, extension) => extendSchema(schema, extension),
    new ApiSchema(model).build(),
  );
}

/** The schema as sorted SDL, the content of `schema/api.graphql`. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

class ApiSchema {
  readonly #leaf: LeafTypes;
  readonly #filters: FilterInputs;
  readonly #orders: OrderInputs;
  readonly #aggregates: AggregateOutputs;
  readonly #nodes = new Map<string, GraphQLObjectType | GraphQLInterfaceType>();
  readonly #made = new Map<string, GraphQLObjectType>();

  constructor(readonly model: Model) {
    this.#leaf = leafTypes(model);
    this.#filters = new FilterInputs(model, this.#leaf);
    this.#orders = new OrderInputs(model, this.#leaf);
    this.#aggregates = new AggregateOutputs(model, this.#leaf);
  }

  build(): GraphQLSchema {
    for (const node of this.model.nodes.values()) this.#nodes.set(node.name, this.#nodeType(node));
    return new GraphQLSchema({
      description: 'What city districts announce, with the place in the source of every figure.',
      query: new GraphQLObjectType({
        name: 'Query',
        description:
          'Where every question begins: nodes by id, lists, search and what is computed of figures.',
        fields: () => this.#rootFields(),
      }),
      types: [...this.#nodes.values()],
      directives: [...specifiedDirectives, this.#inLanguage()],
    });
  }

  #inLanguage(): GraphQLDirective {
    return new GraphQLDirective({
      name: languageDirective,
      description: 'The forms of texts wherever a field takes `lang` and is given none.',
      locations: [DirectiveLocation.QUERY],
      args: this.#langArgument(),
    });
  }

  #rootFields(): FieldMap {
    const fields: FieldMap = {
      nodes: {
        type: required(new GraphQLList(this.#nodeOf('Node'))),
        description: 'The nodes with these ids, in this order; null where an id is unknown.',
        args: {
          ids: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
            description: `At most ${maxPageSize}.`,
          },
        },
      },
    };
    Object.assign(
      fields,
      federationFields(() => [...this.#nodes.values()].filter(isObjectType)),
    );
    for (const node of this.model.nodes.values()) {
      fields[node.singular] = {
        type: this.#nodeOf(node.name),
        description: `The ${node.name} with this id, or null.`,
        args: { id: { type: new GraphQLNonNull(GraphQLID), description: `Of the ${node.name}.` } },
      };
      fields[node.plural] = {
        type: required(this.#connection(node.name)),
        description: `All ${node.name} nodes that pass the filter.`,
        args: this.#connectionArguments(node.name),
      };
    }
    return fields;
  }

  #nodeOf(name: string): GraphQLObjectType | GraphQLInterfaceType {
    const type = this.#nodes.get(name);
    if (type === undefined) throw new Error(`The model has no node type ${name}.`);
    return type;
  }

  #nodeType(node: NodeType): GraphQLObjectType | GraphQLInterfaceType {
    const config = {
      name: node.name,
      description: node.description,
      interfaces: () => node.interfaces.map((name) => this.#nodeOf(name) as GraphQLInterfaceType),
      fields: () => ({ ...this.#fields(node.fields), ...this.#displays(node.displays) }),
    };
    return node.kind === 'interface' ? new GraphQLInterfaceType(config) : new GraphQLObjectType(config);
  }

  #fields(fields: ReadonlyMap<string, Field>): FieldMap {
    const config: FieldMap = {};
    for (const field of fields.values()) {
      config[field.name] = this.#field(field);
      if (field.kind === 'localized') config[localizedInName(field)] = this.#localizedIn(field);
      if (hasLink(field)) config[linkName(field)] = this.#linkField(field, field.properties);
    }
    return config;
  }

  #displays(displays: NodeType['displays']): FieldMap {
    const fields = [...displays.values()].map(({ name, description }) => [
      name,
      { description, type: required(GraphQLString), args: this.#langArgument() },
    ]);
    return Object.fromEntries(fields);
  }

  #linkField(field: RelationshipField, properties: string): GraphQLFieldConfig<unknown, unknown> {
    const type = this.#make(
      `${properties}${field.target}Link`,
      `A ${field.target} with what is said of the relationship to it.`,
      () => ({
        node: { type: required(this.#nodeOf(field.target)), description: 'What it leads to.' },
        ...this.#fields(this.model.properties.get(properties)?.fields ?? new Map()),
      }),
    );
    return {
      description: `\`${field.name}\` with the properties of the relationship.`,
      type: field.required ? required(type) : type,
    };
  }

  #field(field: Field): GraphQLFieldConfig<unknown, unknown> {
    const { description } = field;
    const nullable = (type: GraphQLOutputType) => (field.required ? required(type) : type);
    switch (field.kind) {
      case 'property':
        return { description, type: this.#propertyType(field) };
      case 'localized':
        return {
          description,
          type: nullable(GraphQLString),
          args: this.#langArgument(),
        };
      case 'translations':
        return { description, type: listOf(this.#embedded('LocalizedText')) };
      case 'embedded':
        return { description, type: nullable(this.#embedded(field.type)) };
      case 'reference':
        if (!field.list) return { description, type: nullable(this.#nodeOf(field.target)) };
        return this.#listField(field.target, description);
      case 'relationship':
        if (field.cardinality === 'one') return { description, type: nullable(this.#nodeOf(field.target)) };
        if (field.cardinality === 'list') return this.#listField(field.target, description);
        return {
          description,
          type: required(this.#connection(field.target, field.properties)),
          args: this.#connectionArguments(field.target, field.properties),
        };
    }
  }

  #localizedIn(field: LocalizedField): GraphQLFieldConfig<unknown, unknown> {
    const type = this.#embedded('LocalizedText');
    return {
      description: `\`${field.name}\` with the tag of the form it is in.`,
      type: field.required ? required(type) : type,
      args: this.#langArgument(),
    };
  }

  #langArgument(): GraphQLFieldConfigArgumentMap {
    return {
      lang: {
        type: new GraphQLList(new GraphQLNonNull(this.#leaf('LangTag'))),
        description: 'Forms to look for, best first; the canonical form when none is known.',
      },
    };
  }

  #listField(target: string, description: string | undefined): GraphQLFieldConfig<unknown, unknown> {
    return {
      description,
      type: listOf(this.#nodeOf(target)),
      args: {
        first: {
          type: GraphQLInt,
          description: `At most this many, in id order: 1 to ${maxPageSize}, ${defaultPageSize} when left out.`,
        },
      },
    };
  }

  #propertyType(field: PropertyField): GraphQLOutputType {
    const leaf = this.#leaf(field.type);
    if (field.list) return listOf(leaf);
    return field.required ? required(leaf) : leaf;
  }

  #embedded(name: string): GraphQLObjectType {
    const type = this.model.embedded.get(name);
    return this.#make(name, type?.description, () => this.#fields(type?.fields ?? new Map()));
  }

  #connectionArguments(target: string, properties?: string): GraphQLFieldConfigArgumentMap {
    const size = `0 to ${maxPageSize}`;
    const edgeOrder = properties === undefined ? undefined : this.#orders.edge(properties);
    const ordered = (type: GraphQLInputObjectType, description: string) => ({
      type: new GraphQLList(new GraphQLNonNull(type)),
      description,
    });
    return {
      where: { type: this.#filters.where(target), description: 'What the nodes must fulfil.' },
      ...(properties === undefined
        ? {}
        : {
            edge: {
              type: this.#filters.edge(properties),
              description: 'What the relationships must fulfil.',
            },
          }),
      orderBy: ordered(
        this.#orders.orderBy(target),
        'Sort keys, most significant first; ties are broken by id.',
      ),
      ...(edgeOrder === undefined
        ? {}
        : { edgeOrderBy: ordered(edgeOrder, 'Sort keys of the relationships, before those of `orderBy`.') }),
      first: {
        type: GraphQLInt,
        description: `Rows from the start: ${size}; ${defaultPageSize} by default.`,
      },
      after: { type: GraphQLString, description: 'Rows after this cursor.' },
      last: { type: GraphQLInt, description: `Rows from the end: ${size}.` },
      before: { type: GraphQLString, description: 'Rows before this cursor.' },
    };
  }

  #connection(target: string, properties?: string): GraphQLObjectType {
    const node = this.model.nodes.get(target) as NodeType;
    const name = `${properties ?? ''}${target}`;
    return this.#make(`${name}Connection`, `A page of ${target} nodes.`, () => ({
      edges: {
        type: listOf(this.#edge(target, properties)),
        description: 'The rows of the page, each with its cursor.',
      },
      nodes: { type: listOf(this.#nodeOf(target)), description: 'The nodes of `edges`.' },
      pageInfo: { type: required(pageInfo), description: 'Where the page lies.' },
      totalCount: {
        type: required(GraphQLInt),
        description: 'How many rows pass the filter, on all pages.',
      },
      aggregate: {
        type: required(this.#aggregates.aggregate(node)),
        description: 'Figures over all rows that pass the filter, on all pages.',
      },
      groups: {
        type: listOf(this.#aggregates.group(node)),
        description: 'The rows that pass the filter, grouped; largest groups first, then by key.',
        args: {
          by: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(this.#aggregates.groupField(node)))),
            description: 'The fields whose values a group shares.',
          },
          first: { type: GraphQLInt, description: `0 to ${maxPageSize}, ${defaultPageSize} when left out.` },
        },
      },
    }));
  }

  #edge(target: string, properties?: string): GraphQLObjectType {
    const own = properties === undefined ? undefined : this.model.properties.get(properties);
    return this.#make(
      `${properties ?? ''}${target}Edge`,
      own?.description ?? `A ${target} in its connection.`,
      () => ({
        cursor: { type: required(GraphQLString), description: 'Its place, for `after` and `before`.' },
        node: { type: required(this.#nodeOf(target)), description: 'What is there.' },
        ...this.#fields((own?.fields ?? new Map()) as ReadonlyMap<string, PropertyField | ReferenceField>),
      }),
    );
  }

  #make(name: string, description: string | undefined, fields: () => FieldMap): GraphQLObjectType {
    let type = this.#made.get(name);
    if (type === undefined) {
      type = new GraphQLObjectType({ name, description, fields });
      this.#made.set(name, type);
    }
    return type;
  }
}
