import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLError,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type ScalarTypeDefinitionNode,
  Source,
} from 'graphql';
import { KgError } from '../errors/KgError.ts';
import type { Problems } from './Problems.ts';

/** A type of the schema files with what `extend` adds to it. */
export interface TypeDeclaration {
  readonly node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
  readonly fields: readonly FieldDefinitionNode[];
  /** Names after `implements`, as written. */
  readonly implements: readonly string[];
}

/** What the schema files declare, by name, before any meaning is given to it. */
export interface Declarations {
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: ReadonlyMap<string, ScalarTypeDefinitionNode>;
  readonly directives: ReadonlyMap<string, DirectiveDefinitionNode>;
}

/** Schema files that are printed from the model, not read into it. */
const generatedFiles = new Set(['api.graphql']);

/**
 * Read and parse every `.graphql` file of a folder, in name order, and merge `extend type` and
 * `extend interface` into what they extend.
 * @throws KgError MODEL_INVALID when the folder or a file cannot be read or parsed.
 */
export async function parseSchemaFiles(directory: string, problems: Problems): Promise<Declarations> {
  const definitions: DefinitionNode[] = [];
  for (const { name, text } of await readSchemaFiles(directory)) {
    try {
      definitions.push(...parse(new Source(text, name)).definitions);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const at = error.locations?.[0] ?? { line: 1, column: 1 };
      problems.at({ file: name, ...at }, error.message);
    }
  }
  problems.throwIfAny();
  return collect(definitions, problems);
}

async function readSchemaFiles(directory: string): Promise<{ name: string; text: string }[]> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (cause) {
    throw new KgError('MODEL_INVALID', `The schema folder ${directory} cannot be read.`, [], { cause });
  }
  const files = names.filter((name) => name.endsWith('.graphql') && !generatedFiles.has(name)).sort();
  if (files.length === 0) {
    throw new KgError('MODEL_INVALID', `The schema folder ${directory} has no .graphql file.`);
  }
  const folder = path.basename(directory);
  return Promise.all(
    files.map(async (name) => ({
      name: `${folder}/${name}`,
      text: await readFile(path.join(directory, name), 'utf8'),
    })),
  );
}

interface OpenDeclaration {
  node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
  fields: FieldDefinitionNode[];
  implements: string[];
}

function collect(definitions: readonly DefinitionNode[], problems: Problems): Declarations {
  const types = new Map<string, OpenDeclaration>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  const scalars = new Map<string, ScalarTypeDefinitionNode>();
  const directives = new Map<string, DirectiveDefinitionNode>();
  const declare = <N extends { name: { value: string } } & DefinitionNode, V>(
    map: Map<string, V>,
    node: N,
    value: V,
  ) => {
    const name = node.name.value;
    if (types.has(name) || enums.has(name) || scalars.has(name) || directives.has(`@${name}`)) {
      problems.at(node, `"${name}" is declared twice. Rename one, or use "extend".`);
    } else map.set(name, value);
  };

  for (const node of definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        declare(types, node, {
          node,
          fields: [...(node.fields ?? [])],
          implements: (node.interfaces ?? []).map((type) => type.name.value),
        });
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        declare(enums, node, node);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
        declare(scalars, node, node);
        break;
      case Kind.DIRECTIVE_DEFINITION:
        directives.set(node.name.value, node);
        break;
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        break;
      default:
        problems.at(
          node,
          `A schema file may hold types, interfaces, enums, scalars and directives, not ${node.kind}.`,
        );
    }
  }
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION && node.kind !== Kind.INTERFACE_TYPE_EXTENSION) continue;
    const extended = types.get(node.name.value);
    if (extended === undefined) {
      problems.at(node, `"${node.name.value}" is extended but declared nowhere.`);
      continue;
    }
    extended.fields.push(...(node.fields ?? []));
    extended.implements.push(...(node.interfaces ?? []).map((type) => type.name.value));
  }
  return { types, enums, scalars, directives };
}
