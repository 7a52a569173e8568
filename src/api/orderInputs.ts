import { type GraphQLInputFieldConfigMap, GraphQLInputObjectType, GraphQLNonNull } from 'graphql';
import { localizedInName } from '../model/localizedIn.ts';
import type { Field, Model } from '../model/Model.ts';
import { inShort } from './inShort.ts';
import { type LeafTypes, sortDirection } from './leafTypes.ts';

/** Ordering inputs (`XOrderBy`): each names exactly one sort key. Made when first asked for. */
export class OrderInputs {
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(
    readonly model: Model,
    readonly leaf: LeafTypes,
  ) {}

  /** Sort keys of a node type. */
  orderBy(target: string): GraphQLInputObjectType {
    return this.#make(`${target}OrderBy`, () =>
      this.#keys(this.model.nodes.get(target)?.fields ?? new Map()),
    );
  }

  /** Sort keys of a relationship's properties; undefined when it has none. */
  edge(properties: string): GraphQLInputObjectType | undefined {
    return this.#part(properties, this.model.properties.get(properties)?.fields ?? new Map());
  }

  /** The keys of a part of a row; an input without fields is invalid, so undefined when it has none. */
  #part(name: string, fields: ReadonlyMap<string, Field>): GraphQLInputObjectType | undefined {
    const sortable = [...fields.values()].some((field) => this.#key(field) !== undefined);
    return sortable ? this.#make(`${name}OrderBy`, () => this.#keys(fields)) : undefined;
  }

  #keys(fields: ReadonlyMap<string, Field>): GraphQLInputFieldConfigMap {
    const config: GraphQLInputFieldConfigMap = {};
    for (const field of fields.values()) {
      const type = this.#key(field);
      const description = inShort(field);
      if (type !== undefined) config[field.name] = { type, description };
      if (field.kind === 'localized') {
        config[localizedInName(field)] = {
          type: this.#form(),
          description: `One form of \`${field.name}\`.`,
        };
      }
    }
    return config;
  }

  #key(field: Field) {
    switch (field.kind) {
      case 'property':
        return field.list ? undefined : sortDirection;
      case 'localized':
        return sortDirection;
      case 'embedded':
        return this.#part(field.type, field.fields);
      case 'reference':
        return field.list ? this.#size() : sortDirection;
      case 'relationship':
        return field.cardinality === 'one' ? this.orderBy(field.target) : this.#size();
      case 'translations':
        return undefined;
    }
  }

  #form(): GraphQLInputObjectType {
    const name = 'LocalizedOrderBy';
    let type = this.#made.get(name);
    if (type === undefined) {
      type = new GraphQLInputObjectType({
        name,
        description:
          'One form of a text; rows without the form count as null. PINYIN is dictionary order: ' +
          'syllable by syllable, then tone; a text without Chinese stands by its letters.',
        fields: {
          lang: { type: new GraphQLNonNull(this.leaf('LangTag')), description: 'Which form.' },
          direction: {
            type: new GraphQLNonNull(sortDirection),
            defaultValue: 'ASC',
            description: 'Which way.',
          },
        },
      });
      this.#made.set(name, type);
    }
    return type;
  }

  #size(): GraphQLInputObjectType {
    return this.#make('CountOrderBy', () => ({
      count: { type: sortDirection, description: 'By how many there are.' },
    }));
  }

  #make(name: string, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
    let type = this.#made.get(name);
    if (type === undefined) {
      type = new GraphQLInputObjectType({
        name,
        description: 'One sort key; give exactly one field.',
        isOneOf: true,
        fields,
      });
      this.#made.set(name, type);
    }
    return type;
  }
}
