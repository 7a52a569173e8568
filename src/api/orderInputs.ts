import { type GraphQLInputFieldConfigMap, GraphQLInputObjectType } from 'graphql';
import type { Field, Model } from '../model/Model.ts';
import { sortDirection } from './leafTypes.ts';

/** Ordering inputs (`XOrderBy`): each names exactly one sort key. Made when first asked for. */
export class OrderInputs {
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(readonly model: Model) {}

  /** Sort keys of a node type; with `properties`, also of the relationship that leads to it. */
  orderBy(target: string, properties?: string): GraphQLInputObjectType {
    return this.#make(`${properties ?? ''}${target}OrderBy`, () => ({
      ...this.#keys(this.model.nodes.get(target)?.fields ?? new Map()),
      ...(properties === undefined ? {} : { edge: { type: this.#edge(properties) } }),
    }));
  }

  /** True when a relationship-properties type or node type has anything to sort by. */
  #edge(properties: string): GraphQLInputObjectType {
    return this.#make(`${properties}OrderBy`, () =>
      this.#keys(this.model.properties.get(properties)?.fields ?? new Map()),
    );
  }

  #keys(fields: ReadonlyMap<string, Field>): GraphQLInputFieldConfigMap {
    const config: GraphQLInputFieldConfigMap = {};
    for (const field of fields.values()) {
      const type = this.#key(field);
      if (type !== undefined) config[field.name] = { type };
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
        return this.#make(`${field.type}OrderBy`, () => this.#keys(field.fields));
      case 'reference':
        return this.#size();
      case 'relationship':
        return field.cardinality === 'one' ? this.orderBy(field.target) : this.#size();
      case 'translations':
        return undefined;
    }
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
