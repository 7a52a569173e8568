import type { Properties } from '../dataset/Dataset.ts';
import type { Field, Model, NodeType, ObjectNodeType, Rollup } from '../model/Model.ts';
import { derivedProperties } from '../search/keys/derivedProperties.ts';

/** What loading needs to know of a node type. */
export interface NodeShape {
  readonly labels: readonly string[];
  readonly floats: readonly string[];
  /** Its nodes have one dataset (`@scoped`). */
  readonly scoped: boolean;
  /** Relationship types of which a node has at most one that leaves it. */
  readonly singles: ReadonlySet<string>;
  /** Properties that are one value with others, such as the parts of a period, by property. */
  readonly groups: ReadonlyMap<string, string>;
  /** The internal properties that follow from a node's own; written with it. */
  derive(id: string, properties: Properties): Readonly<Record<string, string>>;
}

/** What the loader derives from a model, once per load. */
export interface ModelShape {
  /** By concrete type name. */
  readonly nodes: ReadonlyMap<string, NodeShape>;
  /** Float properties by relationship type. */
  readonly relationships: ReadonlyMap<string, readonly string[]>;
  /** Relationship types whose start says something of their end (`@about`). */
  readonly about: ReadonlySet<string>;
  /** Relationship types that are single for some type. */
  readonly single: ReadonlySet<string>;
  /** What is kept of types with many nodes. */
  readonly rollups: readonly Rollup[];
  /** Labels of the load log's entries, as Cypher writes them. */
  readonly logLabels: string;
  /** The concrete type of a node with these labels. */
  typeOf(labels: readonly string[]): string;
}

/** Every node has this label, whatever its type; its `id` is unique across the graph. */
const commonLabel = 'Node';

/** The type whose nodes are the load log; a model without it has none that the API could serve. */
const logType = 'Load';

export function modelShape(model: Model): ModelShape {
  const objects = [...model.nodes.values()].filter((type) => type.kind === 'object');
  const relationships = new Map<string, Set<string>>();
  for (const type of model.nodes.values()) addRelationships(relationships, type, model);
  const nodes = new Map(objects.map((type) => [type.name, nodeShape(type)]));
  return {
    nodes,
    about: new Set(objects.flatMap(({ fields }) => [...fields.values()].flatMap(aboutType))),
    rollups: objects.flatMap((type) => type.rollups),
    single: new Set([...nodes.values()].flatMap(({ singles }) => [...singles])),
    logLabels: nodes.get(logType)?.labels.join(':') ?? `_${logType}`,
    relationships: new Map([...relationships].map(([type, floats]) => [type, [...floats]])),
    typeOf: (labels) =>
      objects.find(({ label }) => labels.includes(label))?.name ??
      // A type the model no longer has: its own label comes after those of its interfaces.
      labels.filter((label) => !model.nodes.has(label)).join(':'),
  };
}

function nodeShape(type: ObjectNodeType): NodeShape {
  return {
    labels: [...new Set([commonLabel, ...type.labels])],
    floats: [...type.fields.values()].flatMap(floatProperties),
    scoped: type.scoped,
    singles: new Set(
      [...type.fields.values()].flatMap((field) =>
        field.kind === 'relationship' && field.direction === 'OUT' && field.cardinality === 'one'
          ? [field.type]
          : [],
      ),
    ),
    groups: new Map([...type.fields.values()].flatMap(groupOf)),
    derive: (id, properties) => derivedProperties(type, id, properties),
  };
}

function aboutType(field: Field): readonly string[] {
  return field.kind === 'relationship' && field.about === true ? [field.type] : [];
}

function addRelationships(all: Map<string, Set<string>>, { fields }: NodeType, model: Model): void {
  for (const field of fields.values()) {
    if (field.kind !== 'relationship') continue;
    const floats = all.get(field.type) ?? new Set();
    all.set(field.type, floats);
    const properties = field.properties === undefined ? undefined : model.properties.get(field.properties);
    for (const property of properties?.fields.values() ?? []) {
      for (const name of floatProperties(property)) floats.add(name);
    }
  }
}

function floatProperties(field: Field): readonly string[] {
  if (field.kind === 'embedded') return [...field.fields.values()].flatMap(floatProperties);
  return field.kind === 'property' && field.type === 'Float' && !field.list ? [field.property] : [];
}

/** The parts of a period, and the language forms of a running text, come from one dataset. */
function groupOf(field: Field): readonly (readonly [string, string])[] {
  if (field.kind === 'embedded') {
    return [...field.fields.values()].map(({ property }) => [property, field.name] as const);
  }
  if (field.kind !== 'localized' || !field.searchText) return [];
  return [...field.variants.values()].map((property) => [property, field.name] as const);
}
