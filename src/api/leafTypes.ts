import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import type { Model } from '../model/Model.ts';
import { dateScalar, dateTimeScalar } from './scalars.ts';

const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  ID: GraphQLID,
  String: GraphQLString,
  Int: GraphQLInt,
  Float: GraphQLFloat,
  Boolean: GraphQLBoolean,
  Date: dateScalar,
  DateTime: dateTimeScalar,
};

/** Which way a sort key runs; nulls come last ascending and first descending, as in Cypher. */
export const sortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way an ordering runs.',
  values: {
    ASC: { description: 'Smallest first; nulls last. Text is compared by Unicode code point.' },
    DESC: { description: 'Largest first; nulls first.' },
  },
});

/** Look up the GraphQL scalar or enum of a model type name. */
export type LeafTypes = (name: string) => GraphQLScalarType | GraphQLEnumType;

/**
 * The leaf types of a model: GraphQL's scalars, the custom ones and the model's enums.
 * @throws Error for a name the model does not hold, which `loadModel` rules out.
 */
export function leafTypes(model: Model): LeafTypes {
  const enums = new Map(
    [...model.enums.values()].map((type) => [
      type.name,
      new GraphQLEnumType({
        name: type.name,
        description: type.description,
        values: Object.fromEntries(
          type.values.map(({ name, description }) => [name, { description, value: name }]),
        ),
      }),
    ]),
  );
  return (name) => {
    const found = scalars[name] ?? enums.get(name);
    if (found === undefined) throw new Error(`The model has no leaf type ${name}.`);
    return found;
  };
}
