import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DirectiveDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql';
import { nearest } from './naming.ts';
import type { Problems } from './Problems.ts';

/** A value of a directive's argument: a string, boolean or enum value, or a list of strings. */
export type DirectiveValue = string | boolean | readonly string[];

/** Arguments of one applied directive. */
export type DirectiveArguments = Readonly<Record<string, DirectiveValue | undefined>>;

/** The directives applied to one type or field, by name, checked against their definitions. */
export type AppliedDirectives = ReadonlyMap<string, DirectiveArguments>;

/** What a directive may stand on, in the words of SDL. */
export type DirectivePlace = 'OBJECT' | 'INTERFACE' | 'FIELD_DEFINITION';

/**
 * Read the directives applied to a node, recording as problems: an unknown directive or argument,
 * a missing argument, a value of another type, a directive in a place it is not for or given twice.
 */
export function readDirectives(
  node: {
    readonly directives?: readonly ConstDirectiveNode[] | undefined;
  },
  place: DirectivePlace,
  definitions: ReadonlyMap<string, DirectiveDefinitionNode>,
  problems: Problems,
): AppliedDirectives {
  const applied = new Map<string, DirectiveArguments>();
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    const definition = definitions.get(name);
    if (definition === undefined) {
      const hint = nearest(name, definitions.keys());
      problems.at(
        directive,
        `Unknown directive @${name}. ${hint ? `Did you mean @${hint}?` : 'See schema/directives.graphql.'}`,
      );
      continue;
    }
    if (!definition.locations.some((location) => location.value === place)) {
      const allowed = definition.locations.map((location) => location.value).join(', ');
      problems.at(directive, `@${name} cannot stand here; it is for ${allowed}.`);
      continue;
    }
    if (applied.has(name)) {
      problems.at(directive, `@${name} is given twice.`);
      continue;
    }
    applied.set(name, readArguments(directive, definition, problems));
  }
  return applied;
}

function readArguments(
  directive: ConstDirectiveNode,
  definition: DirectiveDefinitionNode,
  problems: Problems,
): DirectiveArguments {
  const name = definition.name.value;
  const given = new Map((directive.arguments ?? []).map((argument) => [argument.name.value, argument]));
  const values: Record<string, DirectiveValue | undefined> = {};
  for (const argument of definition.arguments ?? []) {
    const argumentName = argument.name.value;
    const supplied = given.get(argumentName);
    given.delete(argumentName);
    const valueNode = supplied?.value ?? argument.defaultValue;
    if (valueNode === undefined) {
      if (argument.type.kind === Kind.NON_NULL_TYPE) {
        problems.at(directive, `@${name} needs the argument "${argumentName}".`);
      }
      continue;
    }
    const value = readValue(valueNode, argument.type);
    if (value === undefined) {
      problems.at(valueNode, `@${name}(${argumentName}:) must be ${namedType(argument.type)}.`);
    } else values[argumentName] = value;
  }
  for (const extra of given.values()) {
    problems.at(extra, `@${name} has no argument "${extra.name.value}".`);
  }
  return values;
}

function readValue(node: ConstValueNode, type: TypeNode): DirectiveValue | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return readValue(node, type.type);
  if (type.kind === Kind.LIST_TYPE) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    const read = items.map((item) => readValue(item, type.type));
    return read.every((item) => typeof item === 'string') ? read : undefined;
  }
  switch (namedType(type)) {
    case 'String':
      return node.kind === Kind.STRING && node.value !== '' ? node.value : undefined;
    case 'Boolean':
      return node.kind === Kind.BOOLEAN ? node.value : undefined;
    default:
      return node.kind === Kind.ENUM ? node.value : undefined;
  }
}

/** The named type inside lists and non-nulls. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** How a field's type is wrapped: `T`, `T!` or `[T!]!`; anything else is undefined. */
export function typeShape(field: FieldDefinitionNode): 'optional' | 'required' | 'list' | undefined {
  const { type } = field;
  if (type.kind === Kind.NAMED_TYPE) return 'optional';
  if (type.kind === Kind.LIST_TYPE) return undefined;
  if (type.type.kind === Kind.NAMED_TYPE) return 'required';
  const element = type.type.type;
  return element.kind === Kind.NON_NULL_TYPE && element.type.kind === Kind.NAMED_TYPE ? 'list' : undefined;
}
