import { Kind } from 'graphql';
import { followPath } from './followPath.ts';
import { hasLink, linkName } from './linkField.ts';
import { linkRelationships, type OpenNodeType } from './linkRelationships.ts';
import { localizedInName } from './localizedIn.ts';
import type {
  DisplayField,
  EmbeddedType,
  EnumType,
  Field,
  Model,
  PropertiesType,
  PropertyField,
  ReferenceField,
} from './Model.ts';
import { lowerFirst, plural, refusedTypeName, upperFirst } from './naming.ts';
import { locationOf, Problems } from './Problems.ts';
import { type Declarations, parseSchemaFiles, type TypeDeclaration } from './parseSchemaFiles.ts';
import { type AppliedDirectives, readDirectives } from './readDirectives.ts';
import { labelledBy } from './readDisplay.ts';
import { customScalars, type FieldContext, readFields, type TypeRole } from './readFields.ts';
import { readRdfTypes } from './readRdf.ts';
import { readRollups } from './readRollups.ts';

/** The enum that names language forms; its first value is the canonical one. */
const langTagEnum = 'LangTag';

/**
 * Load and validate the model from a folder of schema files.
 * @param directory folder of `.graphql` files; `api.graphql`, which is printed from the model, is skipped.
 * @throws KgError MODEL_INVALID with every problem as `file:line:column`.
 */
export async function loadModel(directory: string): Promise<Model> {
  const problems = new Problems();
  const declarations = await parseSchemaFiles(directory, problems);
  const model = buildModel(declarations, problems);
  problems.throwIfAny();
  return model;
}

function buildModel(declarations: Declarations, problems: Problems): Model {
  for (const scalar of declarations.scalars.values()) {
    if (!customScalars.has(scalar.name.value)) {
      problems.at(
        scalar,
        `The scalar ${scalar.name.value} is unknown; known are ${[...customScalars].join(', ')}.`,
      );
    }
  }
  const applied = new Map<string, AppliedDirectives>();
  const roles = new Map<string, TypeRole>();
  for (const [name, { node }] of declarations.types) {
    const refused = refusedTypeName(name);
    if (refused !== undefined) problems.at(node, `The type name "${name}" ${refused}.`);
    const place = node.kind === Kind.INTERFACE_TYPE_DEFINITION ? 'INTERFACE' : 'OBJECT';
    const directives = readDirectives(node, place, declarations.directives, problems);
    applied.set(name, directives);
    const given = (['node', 'embedded', 'relationshipProperties'] as const).filter((role) =>
      directives.has(role),
    );
    if (given.length !== 1) {
      problems.at(node, `${name} needs exactly one of @node, @embedded and @relationshipProperties.`);
    } else if (given[0] !== undefined) roles.set(name, given[0]);
    for (const directive of ['managed', 'scoped', 'rollup']) {
      if (directives.has(directive) && !directives.has('node')) {
        problems.at(node, `${name}: @${directive} on a type is for a @node.`);
      }
    }
  }

  const langTags = declarations.enums.get(langTagEnum)?.values?.map((value) => value.name.value) ?? [];
  const context: FieldContext = { declarations, roles, langTags, problems };
  const embedded = new Map<string, EmbeddedType>();
  const properties = new Map<string, PropertiesType>();
  const own = new Map<string, Map<string, Field>>();
  const displays = new Map<string, ReadonlyMap<string, DisplayField>>();
  for (const [name, declaration] of declarations.types) {
    const role = roles.get(name);
    if (role === undefined) continue;
    const { fields, displays: shown } = readFields(declaration, role, context);
    displays.set(name, shown);
    const common = {
      name,
      description: declaration.node.description?.value,
      location: locationOf(declaration.node),
    };
    if (role === 'node') own.set(name, fields);
    if (role === 'embedded') {
      const rdfTypes = readRdfTypes(applied.get(name), declaration.node, problems);
      embedded.set(name, {
        ...common,
        rdfTypes,
        fields: onlyKinds(fields, ['property'], common.name, problems),
      });
    }
    if (role === 'relationshipProperties') {
      properties.set(name, {
        ...common,
        fields: onlyKinds(fields, ['property', 'reference'], common.name, problems),
      });
    }
  }

  const nodes = buildNodeTypes(declarations, applied, own, displays, problems);
  linkRelationships(nodes, problems);
  for (const [name, node] of nodes) {
    if (node.kind !== 'object' || applied.get(name)?.has('rollup') !== true) continue;
    nodes.set(name, { ...node, rollups: readRollups(node, applied.get(name), nodes, problems) });
  }
  checkDerivedNames(nodes, properties, problems);
  checkRootNames(nodes, problems);
  checkAggregateRules(nodes, problems);
  checkLabels(nodes, problems);
  return {
    nodes,
    properties,
    embedded,
    enums: usedEnums(declarations, own, properties, embedded),
    langTags,
  };
}

function onlyKinds<K extends 'property' | 'reference'>(
  fields: ReadonlyMap<string, Field>,
  kinds: readonly K[],
  owner: string,
  problems: Problems,
): Map<string, Extract<PropertyField | ReferenceField, { kind: K }>> {
  const kept = new Map<string, Extract<PropertyField | ReferenceField, { kind: K }>>();
  for (const [name, field] of fields) {
    if ((kinds as readonly string[]).includes(field.kind)) {
      kept.set(name, field as Extract<PropertyField | ReferenceField, { kind: K }>);
    } else
      problems.at(field.location, `${owner}.${name}: ${owner} may hold ${kinds.join(' and ')} fields only.`);
  }
  return kept;
}

/** The paths of `@aggregated` lead somewhere. */
function checkAggregateRules(nodes: ReadonlyMap<string, OpenNodeType>, problems: Problems): void {
  for (const node of nodes.values()) {
    for (const field of node.fields.values()) {
      if (field.kind !== 'property' || field.aggregated === undefined) continue;
      const { alike, statistic, sums } = field.aggregated;
      for (const path of new Set([...alike, statistic, ...[...sums.values()].flat()])) {
        if (followPath(nodes, node, path) !== undefined) continue;
        const message = `${node.name}.${field.name}: @aggregated names "${path}", which is no field of one value.`;
        problems.at(field.location, message);
      }
    }
  }
}

/** Every node has something to be called by. */
function checkLabels(nodes: ReadonlyMap<string, OpenNodeType>, problems: Problems): void {
  for (const node of nodes.values()) {
    if (node.kind !== 'object') continue;
    for (const display of node.displays.values()) {
      if (display.kind !== 'label' || labelledBy(node.fields, display) !== undefined) continue;
      const message = `${node.name} has none of the fields that "${display.name}" shows (${display.of.join(', ')}) as a text that is always there.`;
      problems.at(node.location, message);
    }
  }
}

function buildNodeTypes(
  declarations: Declarations,
  applied: ReadonlyMap<string, AppliedDirectives>,
  own: ReadonlyMap<string, Map<string, Field>>,
  displays: ReadonlyMap<string, ReadonlyMap<string, DisplayField>>,
  problems: Problems,
): Map<string, OpenNodeType> {
  const interfacesOf = (name: string, seen: readonly string[] = []): string[] => {
    const found = new Set<string>();
    for (const parent of declarations.types.get(name)?.implements ?? []) {
      if (seen.includes(parent)) continue;
      for (const above of interfacesOf(parent, [...seen, name])) found.add(above);
      found.add(parent);
    }
    return [...found];
  };
  const rdfTypes = new Map(
    [...own.keys()].map((name) => [
      name,
      readRdfTypes(applied.get(name), declarations.types.get(name)?.node, problems),
    ]),
  );
  const nodes = new Map<string, OpenNodeType>();
  for (const [name, ownFields] of own) {
    const declaration = declarations.types.get(name) as TypeDeclaration;
    const interfaces = interfacesOf(name);
    for (const parent of interfaces) {
      if (declarations.types.get(parent)?.node.kind !== Kind.INTERFACE_TYPE_DEFINITION || !own.has(parent)) {
        problems.at(declaration.node, `${name} implements ${parent}, which is no @node interface.`);
      }
    }
    const fields = inheritFields(name, interfaces, ownFields, own, problems);
    const id = fields.get('id');
    if (id?.kind !== 'property' || id.type !== 'ID' || !id.required || !id.unique) {
      problems.at(declaration.node, `${name} needs "id: ID! @unique", most simply by implementing Node.`);
    }
    const singular = lowerFirst(name);
    const given = applied.get(name)?.get('node')?.plural;
    const common = {
      name,
      description: declaration.node.description?.value,
      singular,
      plural: typeof given === 'string' ? given : plural(singular),
      fields,
      displays: new Map([...interfaces, name].flatMap((of) => [...(displays.get(of) ?? [])])),
      interfaces,
      label: name,
      rdfTypes: [...interfaces, name].flatMap((of) => rdfTypes.get(of) ?? []),
      location: locationOf(declaration.node),
    };
    nodes.set(
      name,
      declaration.node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? { ...common, kind: 'interface', implementations: [] }
        : {
            ...common,
            kind: 'object',
            labels: [...interfaces, name],
            managed: applied.get(name)?.has('managed') === true,
            scoped: [...interfaces, name].some((of) => applied.get(of)?.has('scoped') === true),
            rollups: [],
          },
    );
  }
  for (const [name, node] of nodes) {
    if (node.kind !== 'interface') continue;
    const implementations = [...nodes.values()]
      .filter((other) => other.kind === 'object' && other.interfaces.includes(name))
      .map((other) => other.name)
      .sort();
    if (implementations.length === 0) problems.at(node.location, `No type implements ${name}.`);
    nodes.set(name, { ...node, implementations });
  }
  return nodes;
}

function inheritFields(
  name: string,
  interfaces: readonly string[],
  ownFields: ReadonlyMap<string, Field>,
  own: ReadonlyMap<string, Map<string, Field>>,
  problems: Problems,
): Map<string, Field> {
  const fields = new Map<string, Field>();
  const from = new Map<string, string>();
  for (const source of [...interfaces, name]) {
    for (const [fieldName, field] of source === name ? ownFields : (own.get(source) ?? [])) {
      const earlier = from.get(fieldName);
      if (earlier !== undefined) {
        problems.at(
          field.location,
          `${source}.${fieldName} is already declared by ${earlier}, which ${name} implements. Remove one.`,
        );
      }
      from.set(fieldName, source);
      fields.set(fieldName, field);
    }
  }
  return fields;
}

/** Names the API adds beside declared ones must be free. */
function checkDerivedNames(
  nodes: ReadonlyMap<string, OpenNodeType>,
  properties: ReadonlyMap<string, PropertiesType>,
  problems: Problems,
): void {
  for (const node of nodes.values()) {
    for (const field of node.fields.values()) {
      if (field.kind === 'localized') {
        const clash = node.fields.get(localizedInName(field));
        if (clash !== undefined) {
          problems.at(
            clash.location,
            `"${clash.name}" is the name the API gives to the chosen form of "${field.name}".`,
          );
        }
      }
      if (!hasLink(field)) continue;
      const clash = node.fields.get(linkName(field));
      if (clash !== undefined) {
        problems.at(
          clash.location,
          `"${clash.name}" is the name the API gives to the link of "${field.name}".`,
        );
      }
    }
  }
  for (const type of properties.values()) {
    for (const name of ['node', 'cursor']) {
      const clash = type.fields.get(name);
      if (clash !== undefined) {
        problems.at(clash.location, `"${name}" is a field every edge has; name the property otherwise.`);
      }
    }
  }
}

/** Root fields come from type names; two that coincide would hide each other. */
function checkRootNames(nodes: ReadonlyMap<string, OpenNodeType>, problems: Problems): void {
  const taken = new Map<string, string>();
  for (const node of nodes.values()) {
    for (const root of [node.singular, node.plural]) {
      const earlier = taken.get(root);
      if (earlier !== undefined) {
        problems.at(
          node.location,
          `The root field "${root}" of ${node.name} is taken by ${earlier}. Use @node(plural: "all${upperFirst(node.plural)}").`,
        );
      }
      taken.set(root, node.name);
    }
  }
}

function usedEnums(
  declarations: Declarations,
  own: ReadonlyMap<string, ReadonlyMap<string, Field>>,
  properties: ReadonlyMap<string, PropertiesType>,
  embedded: ReadonlyMap<string, EmbeddedType>,
): Map<string, EnumType> {
  const used = new Set<string>([langTagEnum]);
  const groups: Iterable<Field>[] = [
    ...[...own.values()].map((fields) => fields.values()),
    ...[...properties.values(), ...embedded.values()].map((type) => type.fields.values()),
  ];
  for (const group of groups) {
    for (const field of group) if (field.kind === 'property' && field.isEnum) used.add(field.type);
  }
  const enums = new Map<string, EnumType>();
  for (const [name, node] of declarations.enums) {
    if (!used.has(name)) continue;
    enums.set(name, {
      name,
      description: node.description?.value,
      values: (node.values ?? []).map((value) => ({
        name: value.name.value,
        description: value.description?.value,
      })),
    });
  }
  return enums;
}
