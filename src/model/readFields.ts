import type { FieldDefinitionNode } from 'graphql';
import type {
  DisplayField,
  EmbeddedField,
  Field,
  IntervalNames,
  LocalizedField,
  PropertyField,
  RelationshipField,
} from './Model.ts';
import { nearest, refusedFieldName } from './naming.ts';
import { locationOf, type Problems } from './Problems.ts';
import type { Declarations, TypeDeclaration } from './parseSchemaFiles.ts';
import {
  type AppliedDirectives,
  type DirectiveValue,
  namedType,
  readDirectives,
  typeShape,
} from './readDirectives.ts';
import { isDisplay, readDisplay } from './readDisplay.ts';
import { readRdfProperty } from './readRdf.ts';

const builtInScalars = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
/** Scalars a schema file may declare and the API knows how to serialise. */
export const customScalars = new Set(['Date', 'DateTime']);

/** What a type of the schema files is for, from its directives. */
export type TypeRole = 'node' | 'embedded' | 'relationshipProperties';

/** Everything needed to give meaning to a field. */
export interface FieldContext {
  readonly declarations: Declarations;
  readonly roles: ReadonlyMap<string, TypeRole>;
  readonly langTags: readonly string[];
  readonly problems: Problems;
}

/** The own fields of a declared type. */
export interface OwnFields {
  readonly fields: Map<string, Field>;
  readonly displays: ReadonlyMap<string, DisplayField>;
}

/** Read the own fields of a declared type; wrong ones are recorded as problems and left out. */
export function readFields(declaration: TypeDeclaration, role: TypeRole, context: FieldContext): OwnFields {
  const fields = new Map<string, Field>();
  const displayed: FieldDefinitionNode[] = [];
  for (const node of declaration.fields) {
    const name = node.name.value;
    const refused = refusedFieldName(name);
    if (refused !== undefined) context.problems.at(node, `The field name "${name}" ${refused}.`);
    if (fields.has(name)) context.problems.at(node, `The field "${name}" is declared twice.`);
    if ((node.arguments ?? []).length > 0) {
      context.problems.at(node, `"${name}" declares arguments; the API derives them. Remove them.`);
    }
    if (isDisplay(node)) {
      displayed.push(node);
      continue;
    }
    const field = readField(node, role, context);
    if (field !== undefined) fields.set(name, field);
  }
  checkSiblings(fields, context.problems);
  const displays = new Map<string, DisplayField>();
  for (const node of displayed) {
    const display = readDisplay(
      node,
      role === 'node',
      fields,
      context.declarations.directives,
      context.problems,
    );
    if (display !== undefined) displays.set(display.name, display);
  }
  return { fields, displays };
}

function readField(node: FieldDefinitionNode, role: TypeRole, context: FieldContext): Field | undefined {
  const { declarations, roles, problems } = context;
  const directives = readDirectives(node, 'FIELD_DEFINITION', declarations.directives, problems);
  const name = node.name.value;
  const typeName = namedType(node.type);
  const shape = typeShape(node);
  if (shape === undefined) {
    problems.at(node.type, `"${name}" must be of type T, T! or [T!]!.`);
    return undefined;
  }
  const base = {
    name,
    description: node.description?.value,
    required: shape !== 'optional',
    location: locationOf(node),
    ...readRdfProperty(directives, node, problems),
  };
  const isEnum = declarations.enums.has(typeName);
  const targetRole = roles.get(typeName);

  if (directives.has('relationship')) {
    if (role !== 'node') {
      problems.at(node, `"${name}": only a node type has relationships; use @reference here.`);
      return undefined;
    }
    return readRelationship(base, typeName, shape, directives, node, context);
  }
  if (directives.has('reference')) {
    if (targetRole !== 'node') {
      problems.at(node, `"${name}": @reference needs a node type, and ${typeName} is none.`);
      return undefined;
    }
    return { ...base, kind: 'reference', target: typeName, list: shape === 'list', property: name };
  }
  if (directives.has('translations')) {
    const of = String(directives.get('translations')?.of);
    if (typeName !== 'LocalizedText' || shape !== 'list') {
      problems.at(node, `"${name}": @translations needs the type [LocalizedText!]!.`);
    }
    return { ...base, kind: 'translations', of };
  }
  if (targetRole === 'node') {
    problems.at(
      node,
      `"${name}" answers with ${typeName} nodes and needs @relationship(type:, direction:) to say how.`,
    );
    return undefined;
  }
  if (targetRole === 'embedded') {
    return readEmbedded(base, typeName, shape, node, context);
  }
  if (targetRole === 'relationshipProperties') {
    problems.at(node, `"${name}": ${typeName} holds relationship properties and cannot be a field's type.`);
    return undefined;
  }
  if (!isEnum && !builtInScalars.has(typeName) && !declarations.scalars.has(typeName)) {
    const known = [...builtInScalars, ...customScalars, ...declarations.enums.keys(), ...roles.keys()];
    const hint = nearest(typeName, known);
    problems.at(
      node.type,
      `"${name}" has the unknown type ${typeName}. ${hint ? `Did you mean ${hint}?` : 'Declare it in a schema file.'}`,
    );
    return undefined;
  }
  if (directives.has('localized')) return readLocalized(base, typeName, shape, directives, node, context);
  return readProperty(base, typeName, isEnum, shape === 'list', directives, node, context);
}

function readIndex(directives: AppliedDirectives): { index: boolean; ordered: boolean } {
  return { index: directives.has('index'), ordered: directives.get('index')?.ordered === true };
}

function readSearch(directives: AppliedDirectives): { search: boolean; searchText: boolean } {
  const running = directives.get('search')?.running === true;
  return { search: directives.has('search') && !running, searchText: running };
}

type Base = Pick<Field, 'name' | 'description' | 'required' | 'location' | 'rdf'>;

function readProperty(
  base: Base,
  type: string,
  isEnum: boolean,
  list: boolean,
  directives: AppliedDirectives,
  node: FieldDefinitionNode,
  { declarations, problems }: FieldContext,
): PropertyField {
  const interval = directives.get('interval');
  const managed = directives.has('managed');
  if (managed && base.required && !list) {
    problems.at(
      node,
      `"${base.name}": the loader keeps @managed fields, so rows may lack it; leave out "!".`,
    );
  }
  if (list && (directives.has('unique') || directives.has('index') || interval !== undefined)) {
    problems.at(node, `"${base.name}": a list cannot be @unique, @index or @interval.`);
  }
  if (type === 'Boolean' && directives.get('index')?.ordered === true) {
    problems.at(node, `"${base.name}": the order of a Boolean is not kept; leave out "ordered".`);
  }
  if (interval !== undefined && type !== 'Float' && type !== 'Int') {
    problems.at(node, `"${base.name}": @interval is for Float and Int.`);
  }
  const field: PropertyField = {
    ...base,
    kind: 'property',
    type,
    isEnum,
    list,
    property: managed ? String(directives.get('managed')?.property ?? `_${base.name}`) : base.name,
    managed,
    unique: directives.has('unique'),
    ...readIndex(directives),
    ...readSearch(directives),
    ...readDefault(base, type, isEnum, list, directives, node, declarations, problems),
    ...readInherited(directives),
    ...readAggregated(directives),
  };
  if (interval === undefined) return field;
  return {
    ...field,
    interval: {
      low: String(interval.low),
      high: String(interval.high),
      lowOpen: String(interval.lowOpen),
      highOpen: String(interval.highOpen),
      ...readPrinted(interval.printed, base, node, problems),
    },
  };
}

function readAggregated(directives: AppliedDirectives): Pick<PropertyField, 'aggregated'> {
  const { alike, statistic, sums } = directives.get('aggregated') ?? {};
  if (typeof alike !== 'object' || typeof statistic !== 'string' || typeof sums !== 'object') return {};
  const entries = sums.map((text): [string, readonly string[]] => {
    const [kind = '', paths = ''] = text.split(':');
    return [kind.trim(), paths.trim().split(/\s+/u)];
  });
  return { aggregated: { alike, statistic, sums: new Map(entries) } };
}

/** The fields of the bounds as printed, where `@interval` names them. */
function readPrinted(
  names: DirectiveValue | undefined,
  base: Base,
  node: FieldDefinitionNode,
  problems: Problems,
): { readonly printed?: IntervalNames } {
  if (typeof names !== 'object') return {};
  const [low, high, lowOpen, highOpen, more] = names;
  if (low === undefined || high === undefined || lowOpen === undefined || highOpen === undefined || more) {
    problems.at(node, `"${base.name}": @interval(printed:) names four fields: low, high, lowOpen, highOpen.`);
    return {};
  }
  return { printed: { low, high, lowOpen, highOpen } };
}

/** The value of `@default`, which must be one the field can hold. */
function readDefault(
  base: Base,
  type: string,
  isEnum: boolean,
  list: boolean,
  directives: AppliedDirectives,
  node: FieldDefinitionNode,
  declarations: Declarations,
  problems: Problems,
): { readonly default?: string } {
  const value = directives.get('default')?.value;
  if (typeof value !== 'string') return {};
  if (list || (!isEnum && type !== 'String')) {
    problems.at(node, `"${base.name}": @default is for a text or an enum.`);
  }
  const values = declarations.enums.get(type)?.values?.map(({ name }) => name.value) ?? [];
  if (isEnum && !values.includes(value)) {
    problems.at(node, `"${base.name}": ${type} has no value ${value}. It has ${values.join(', ')}.`);
  }
  return { default: value };
}

function readInherited(directives: AppliedDirectives): Pick<PropertyField, 'inherited'> {
  const { path, fields } = directives.get('inherited') ?? {};
  if (typeof path !== 'string' || typeof fields !== 'object') return {};
  return { inherited: { path: path.split('.'), fields } };
}

function readLocalized(
  base: Base,
  type: string,
  shape: string,
  directives: AppliedDirectives,
  node: FieldDefinitionNode,
  { langTags, problems }: FieldContext,
): LocalizedField {
  if (type !== 'String' || shape === 'list') {
    problems.at(node, `"${base.name}": @localized is for String and String!.`);
  }
  if (langTags.length === 0)
    problems.at(node, '@localized needs an enum LangTag, its canonical value first.');
  const variants = new Map(
    langTags.map((tag, index) => [tag, index === 0 ? base.name : `${base.name}_${tag.toLowerCase()}`]),
  );
  return {
    ...base,
    kind: 'localized',
    property: base.name,
    variants,
    ...readIndex(directives),
    ...readSearch(directives),
  };
}

function readEmbedded(
  base: Base,
  type: string,
  shape: string,
  node: FieldDefinitionNode,
  context: FieldContext,
): EmbeddedField | undefined {
  const { declarations, problems } = context;
  if (shape === 'list') {
    problems.at(node, `"${base.name}": a list of ${type} cannot be stored on a node; make ${type} a @node.`);
    return undefined;
  }
  const declaration = declarations.types.get(type);
  const fields = new Map<string, PropertyField>();
  if (declaration !== undefined) {
    // Problems of the embedded type are reported once, where the type itself is read.
    const silent = { ...context, problems: { at: () => undefined } as unknown as Problems };
    for (const part of readFields(declaration, 'embedded', silent).fields.values()) {
      if (part.kind === 'property') {
        fields.set(part.name, { ...part, ...prefixed(part, base.name) });
      }
    }
  }
  return { ...base, kind: 'embedded', type, fields };
}

/** Where a part is stored on an owner, and the siblings that bound it. */
function prefixed({ property, interval }: PropertyField, owner: string): Partial<PropertyField> {
  const at = (name: string) => `${owner}_${name}`;
  if (interval === undefined) return { property: at(property) };
  const { low, high, lowOpen, highOpen } = interval;
  return {
    property: at(property),
    interval: { low: at(low), high: at(high), lowOpen: at(lowOpen), highOpen: at(highOpen) },
  };
}

function readRelationship(
  base: Base,
  target: string,
  shape: 'optional' | 'required' | 'list',
  directives: AppliedDirectives,
  node: FieldDefinitionNode,
  { declarations, roles, problems }: FieldContext,
): RelationshipField | undefined {
  const { type, direction, properties, list } = directives.get('relationship') ?? {};
  if (roles.get(target) !== 'node') {
    const hint = declarations.types.has(target)
      ? `Mark ${target} with @node.`
      : `Did you mean ${nearest(target, roles.keys()) ?? 'another type'}?`;
    problems.at(node.type, `"${base.name}" leads to ${target}, which is no node type. ${hint}`);
    return undefined;
  }
  if (typeof type !== 'string' || (direction !== 'IN' && direction !== 'OUT')) return undefined;
  if (!/^[A-Z][A-Z0-9_]*$/.test(type)) {
    problems.at(node, `The relationship type "${type}" must be in capitals: [A-Z][A-Z0-9_]*.`);
  }
  if (typeof properties === 'string' && roles.get(properties) !== 'relationshipProperties') {
    problems.at(node, `"${properties}" is no @relationshipProperties type.`);
  }
  return {
    ...base,
    kind: 'relationship',
    type,
    direction,
    target,
    cardinality: shape === 'list' ? (list === true ? 'list' : 'connection') : 'one',
    properties: typeof properties === 'string' ? properties : undefined,
    ...(directives.has('about') && { about: true }),
    inverse: undefined,
  };
}

/** Checks that need the fields beside the one that is annotated. */
function checkSiblings(fields: ReadonlyMap<string, Field>, problems: Problems): void {
  const bounds = new Set<string>();
  for (const field of fields.values()) {
    if (field.kind === 'translations' && fields.get(field.of)?.kind !== 'localized') {
      problems.at(field.location, `"${field.name}": "${field.of}" is no @localized field beside it.`);
    }
    if (field.kind === 'property' && field.interval !== undefined) {
      const { low, high, lowOpen, highOpen } = field.interval;
      bounds.add(low).add(high);
      const { printed } = field.interval;
      const expected = {
        ...{ [low]: field.type, [high]: field.type, [lowOpen]: 'Boolean', [highOpen]: 'Boolean' },
        ...(printed === undefined
          ? {}
          : {
              ...{ [printed.low]: field.type, [printed.high]: field.type },
              ...{ [printed.lowOpen]: 'Boolean', [printed.highOpen]: 'Boolean' },
            }),
      };
      for (const [name, type] of Object.entries(expected)) {
        const sibling = fields.get(name);
        if (sibling?.kind !== 'property' || sibling.type !== type) {
          problems.at(
            field.location,
            `"${field.name}": @interval needs a ${type} field "${name}" beside it.`,
          );
        }
      }
    }
  }
  for (const field of fields.values()) {
    if (field.rdf?.open !== undefined && !bounds.has(field.name)) {
      problems.at(field.location, `"${field.name}": @rdf(open:) is for a bound that an @interval names.`);
    }
  }
}
