import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import type { Model } from '../model/Model.ts';
import type { ComputedField } from '../query/plan/ComputedField.ts';
import { maxPageSize } from '../query/plan/limits.ts';

/**
 * The service as a subgraph of a federated graph (Apollo Federation 2, subgraph specification): every
 * node is an entity by its id, so that other subgraphs can say more of it.
 */

/** What the specification adds to a schema; its own SDL leaves it out. */
const added = new Set(['_Any', '_Entity', '_Service', '_service', '_entities']);

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';

const service = new GraphQLObjectType({
  name: '_Service',
  description: 'This service as a subgraph.',
  fields: {
    sdl: { type: new GraphQLNonNull(GraphQLString), description: 'Its schema, as composition takes it.' },
  },
});

const representation = new GraphQLScalarType({
  name: '_Any',
  description: 'A node by its type and id: `{__typename: "Node", id: "haidian"}`.',
});

/** The root fields of a subgraph. */
export function federationFields(
  types: () => readonly GraphQLObjectType[],
): Readonly<Record<string, GraphQLFieldConfig<unknown, unknown>>> {
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'A node, for routers of a federated graph.',
    types,
  });
  return {
    _service: { type: new GraphQLNonNull(service), description: 'For routers of a federated graph.' },
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      description: 'The nodes of these types with these ids, in this order; null where there is none.',
      args: {
        representations: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representation))),
          description: `At most ${maxPageSize}.`,
        },
      },
    },
  };
}

/** Answers `_service`. */
export function serviceField(schema: GraphQLSchema, model: Model): ComputedField {
  let sdl: string | undefined;
  return {
    name: '_service',
    nodes: () => 0,
    work: () => 0,
    async resolve() {
      sdl ??= subgraphSdl(schema, model);
      return { sdl };
    },
  };
}

/**
 * The schema as a subgraph says it. `@oneOf` is left out: composition knows no such directive (2.14), and
 * an ordering of several keys is refused when it is asked for.
 */
export function subgraphSdl(schema: GraphQLSchema, model: Model): string {
  const document = visit(parse(printSchema(schema)), {
    enter(node) {
      switch (node.kind) {
        case Kind.FIELD_DEFINITION:
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
          return added.has(node.name.value) ? null : undefined;
        case Kind.DIRECTIVE:
          return node.name.value === 'oneOf' ? null : undefined;
        case Kind.OBJECT_TYPE_DEFINITION:
          if (added.has(node.name.value)) return null;
          if (node.name.value === 'PageInfo') return withDirective(node, '@shareable');
          return model.nodes.has(node.name.value) ? withDirective(node, '@key(fields: "id")') : undefined;
        default:
          return undefined;
      }
    },
  });
  return `${link}\n\n${print(document)}\n`;
}

function withDirective(node: ObjectTypeDefinitionNode, directive: string): ObjectTypeDefinitionNode {
  const [parsed] = parse(`type T ${directive} { f: Int }`).definitions;
  const given = parsed?.kind === Kind.OBJECT_TYPE_DEFINITION ? (parsed.directives ?? []) : [];
  return { ...node, directives: [...(node.directives ?? []), ...given] };
}
