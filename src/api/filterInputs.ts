import {
  GraphQLBoolean,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import { hasLink, linkName } from '../model/linkField.ts';
import type { Field, Model, PropertyField, RelationshipField } from '../model/Model.ts';
import { inShort } from './inShort.ts';
import type { LeafTypes } from './leafTypes.ts';

/** How conditions of one type are put together. */
function combined(type: GraphQLInputObjectType): GraphQLInputFieldConfigMap {
  const list = new GraphQLList(new GraphQLNonNull(type));
  return {
    AND: { type: list, description: 'All must hold.' },
    OR: { type: list, description: 'At least one must hold; none does in an empty list.' },
    NOT: { type, description: 'Must not hold.' },
  };
}

/** Filter inputs (`XWhere` and what they are made of), made when first asked for. */
export class FilterInputs {
  readonly #made = new Map<string, GraphQLInputObjectType>();
  /** Types a to-one relationship leads to: there may be none. */
  readonly #optional: ReadonlySet<string>;

  constructor(
    readonly model: Model,
    readonly leaf: LeafTypes,
  ) {
    const fields = [...model.nodes.values()].flatMap((node) => [...node.fields.values()]);
    this.#optional = new Set(
      fields.flatMap((field) =>
        field.kind === 'relationship' && field.cardinality === 'one' ? [field.target] : [],
      ),
    );
  }

  /**
   * Conditions on a node type: one input for each type, wherever it stands, so that a client's types hold
   * each once. What is said of the relationship that leads to the node stands beside it (`edge`, `xLink`).
   */
  where(target: string): GraphQLInputObjectType {
    return this.#make(`${target}Where`, `Conditions on ${target}; all that are given must hold.`, () => ({
      ...this.#fields(this.#node(target)),
      ...(this.#optional.has(target)
        ? {
            isNull: {
              type: GraphQLBoolean,
              description: 'True when there is none; then no condition on its fields holds.',
            },
          }
        : {}),
      ...combined(this.where(target)),
    }));
  }

  /** Conditions on relationship properties. */
  edge(properties: string): GraphQLInputObjectType {
    return this.#make(`${properties}Where`, `Conditions on the properties of ${properties}.`, () => ({
      ...this.#fields(this.model.properties.get(properties)?.fields ?? new Map()),
      ...combined(this.edge(properties)),
    }));
  }

  /** Conditions on the nodes a to-many relationship leads to. */
  relation(field: RelationshipField): GraphQLInputObjectType {
    const { target, properties } = field;
    const name = `${properties ?? ''}${target}RelationFilter`;
    return this.#make(name, `Conditions on related ${target} nodes.`, () => {
      const type = this.where(target);
      return {
        some: { type, description: 'At least one related node fulfils them.' },
        all: { type, description: 'Every related node fulfils them; true when there is none.' },
        none: { type, description: 'No related node fulfils them.' },
        single: { type, description: 'Exactly one related node fulfils them.' },
        count: { type: this.scalar('Int'), description: 'How many related nodes there are.' },
        ...(properties === undefined
          ? {}
          : {
              edge: {
                type: this.edge(properties),
                description: 'Only relationships that fulfil these count; alone, there must be one.',
              },
            }),
      };
    });
  }

  /** Operators on a scalar or enum. A null operand is refused: use `isNull`. */
  scalar(type: string): GraphQLInputObjectType {
    return this.#make(`${type}Filter`, `Conditions on a value of type ${type}.`, () => this.#operators(type));
  }

  #node(target: string): ReadonlyMap<string, Field> {
    return this.model.nodes.get(target)?.fields ?? new Map();
  }

  #fields(fields: ReadonlyMap<string, Field>): GraphQLInputFieldConfigMap {
    const config: GraphQLInputFieldConfigMap = {};
    for (const field of fields.values()) {
      const type = this.#filterOf(field);
      if (type !== undefined) config[field.name] = { type, description: inShort(field) };
      if (hasLink(field)) {
        config[linkName(field)] = {
          type: this.edge(field.properties),
          description: `Conditions on the relationship of \`${field.name}\`; none holds where there is none.`,
        };
      }
    }
    return config;
  }

  #filterOf(field: Field): GraphQLInputObjectType | undefined {
    switch (field.kind) {
      case 'property':
        return this.#propertyFilter(field);
      case 'localized':
        return this.#localized();
      case 'translations':
        return undefined;
      case 'embedded':
        return this.#make(`${field.type}Where`, `Conditions on ${field.type}.`, () => ({
          ...this.#fields(field.fields),
          isNull: { type: GraphQLBoolean, description: 'True when nothing of it is known.' },
        }));
      case 'reference':
        return field.list ? this.#list('ID') : this.scalar('ID');
      case 'relationship':
        return field.cardinality === 'one' ? this.where(field.target) : this.relation(field);
    }
  }

  #propertyFilter(field: PropertyField): GraphQLInputObjectType {
    if (field.list) return this.#list(field.type);
    return field.interval === undefined ? this.scalar(field.type) : this.#interval(field.type);
  }

  #operators(type: string): GraphQLInputFieldConfigMap {
    const one = { type: this.leaf(type) };
    const many = { type: new GraphQLList(new GraphQLNonNull(this.leaf(type))) };
    const config: GraphQLInputFieldConfigMap = {
      eq: { ...one, description: 'Equal.' },
      ne: { ...one, description: 'Not equal; true for null.' },
      in: { ...many, description: 'One of these.' },
      notIn: { ...many, description: 'None of these; true for null.' },
      isNull: { type: GraphQLBoolean, description: 'True when there is no value.' },
    };
    const ordered = type !== 'Boolean' && this.model.enums.get(type) === undefined;
    if (ordered) {
      config.lt = { ...one, description: 'Less.' };
      config.lte = { ...one, description: 'Less or equal.' };
      config.gt = { ...one, description: 'Greater.' };
      config.gte = { ...one, description: 'Greater or equal.' };
    }
    if (type === 'String' || type === 'ID') {
      const text = { type: GraphQLString };
      config.contains = { ...text, description: 'Contains it.' };
      config.startsWith = { ...text, description: 'Begins with it.' };
      config.endsWith = { ...text, description: 'Ends with it.' };
      if (type === 'String') {
        config.containsIgnoreCase = { ...text, description: 'Contains it, whatever the case of either.' };
      }
    }
    return config;
  }

  #localized(): GraphQLInputObjectType {
    return this.#make('LocalizedStringFilter', 'Conditions on a text with language forms.', () => ({
      ...this.#operators('String'),
      anyLang: {
        type: this.scalar('String'),
        description: 'At least one stored form fulfils them. The other operators look at the canonical form.',
      },
    }));
  }

  #interval(type: string): GraphQLInputObjectType {
    const one = { type: this.leaf(type) };
    const certainly = 'True when every number the bounds allow is';
    const possibly = 'True when some number the bounds allow is';
    return this.#make(
      `${type}IntervalFilter`,
      'Conditions on a figure known by bounds. The plain operators look at the point value alone; ' +
        'a figure of which only a bound is known has none.',
      () => ({
        ...this.#operators(type),
        certainlyGt: { ...one, description: `${certainly} greater.` },
        certainlyGte: { ...one, description: `${certainly} greater or equal.` },
        certainlyLt: { ...one, description: `${certainly} less.` },
        certainlyLte: { ...one, description: `${certainly} less or equal.` },
        possiblyGt: { ...one, description: `${possibly} greater; an unknown bound excludes nothing.` },
        possiblyGte: { ...one, description: `${possibly} greater or equal.` },
        possiblyLt: { ...one, description: `${possibly} less.` },
        possiblyLte: { ...one, description: `${possibly} less or equal.` },
      }),
    );
  }

  #list(type: string): GraphQLInputObjectType {
    return this.#make(`${type}ListFilter`, `Conditions on a list of ${type}.`, () => {
      const leaf = type === 'ID' ? GraphQLID : this.leaf(type);
      const many = new GraphQLList(new GraphQLNonNull(leaf));
      return {
        includes: { type: leaf, description: 'The list holds this value.' },
        includesAll: { type: many, description: 'The list holds all of these.' },
        includesAny: { type: many, description: 'The list holds at least one of these.' },
        size: { type: this.scalar(GraphQLInt.name), description: 'How long the list is.' },
      };
    });
  }

  #make(name: string, description: string, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
    let type = this.#made.get(name);
    if (type === undefined) {
      type = new GraphQLInputObjectType({ name, description, fields });
      this.#made.set(name, type);
    }
    return type;
  }
}
