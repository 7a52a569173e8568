/**
 * The validated model: what the schema files declare, resolved and indexed. Everything downstream
 * (API, compiler, loader, validator) derives from these objects and knows no entity by name.
 *
 * Labels, relationship types and property names found here are the allow-list for Cypher text:
 * `loadModel` has checked each against `[A-Za-z][A-Za-z0-9_]*` and Cypher's reserved words.
 */

/** A place in a schema file; lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Scalars a stored property can have. `ID`, `Date` and `DateTime` are stored as strings. */
export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime';

/** What a field is called in RDF, as prefixed names. */
export interface RdfProperty {
  readonly property: string;
  /** For a bound of an interval: the property used instead when the bound is open. */
  readonly open: string | undefined;
}

interface FieldBase {
  readonly name: string;
  readonly description: string | undefined;
  /** The field itself may not be null (`T!`). */
  readonly required: boolean;
  readonly rdf?: RdfProperty;
  readonly location: SourceLocation;
}

/** Where a value comes from that no row gives (`@inherited`). */
export interface InheritedValue {
  /** Relationship fields to follow, one after another. */
  readonly path: readonly string[];
  /** Fields of the nodes found; of each node the first that it has counts. */
  readonly fields: readonly string[];
}

/** A value stored on the node (or relationship) itself. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  /** A scalar name or the name of an enum of the model; enum values are stored as strings. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly list: boolean;
  /**
   * Property name in the graph: `name`, `<owner>_<name>` inside an embedded field, `_<name>` for a
   * managed one.
   */
  readonly property: string;
  /** Kept by the loader; no row of a dataset gives it. */
  readonly managed: boolean;
  readonly unique: boolean;
  readonly index: boolean;
  /** Loads keep its order where there are very many (`@index(ordered: true)`). */
  readonly ordered: boolean;
  /** Searched as a name: whole, by its beginning, by pinyin, with a slip. */
  readonly search: boolean;
  /** Searched as running text: by its words. At most one of `search` and `searchText` is true. */
  readonly searchText: boolean;
  /** Stored where a row gives no value. */
  readonly default?: string;
  /** Where a row gives no value: from where it is taken. */
  readonly inherited?: InheritedValue;
  /** What statistics over it may not mix. */
  readonly aggregated?: AggregateRule;
  /** Set for `@interval`: names of sibling properties that bound this one. */
  readonly interval?: {
    readonly low: string;
    readonly high: string;
    readonly lowOpen: string;
    readonly highOpen: string;
    /** The properties of the bounds as printed, where the others hold what the print allows. */
    readonly printed?: IntervalNames;
  };
}

/** What `@aggregated` says, its paths checked against the type. */
export interface AggregateRule {
  readonly alike: readonly string[];
  readonly statistic: string;
  /** Kind of number -> paths in which no two summed rows may agree. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
}

/** Names of the properties that bound a value. */
export interface IntervalNames {
  readonly low: string;
  readonly high: string;
  readonly lowOpen: string;
  readonly highOpen: string;
}

/** A text with language forms: the canonical one under `property`, others under `<property>_<tag>`. */
export interface LocalizedField extends FieldBase {
  readonly kind: 'localized';
  /** Graph property of the canonical form. */
  readonly property: string;
  /** LangTag value -> graph property, canonical tag included and first. */
  readonly variants: ReadonlyMap<string, string>;
  readonly index: boolean;
  /** As of a property. */
  readonly ordered: boolean;
  readonly search: boolean;
  readonly searchText: boolean;
}

/** All stored forms of a localized field, as a list of `LocalizedText`. */
export interface TranslationsField extends FieldBase {
  readonly kind: 'translations';
  /** Name of the localized field it lists. */
  readonly of: string;
}

/** A value object flattened onto its owner. Null when every stored part is null. */
export interface EmbeddedField extends FieldBase {
  readonly kind: 'embedded';
  readonly type: string;
  /** The parts, with `property` already prefixed for this owner field. */
  readonly fields: ReadonlyMap<string, PropertyField>;
}

/** An id or ids stored in a property, answered with the node or nodes they name. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  /** Name of the node type or interface the ids belong to. */
  readonly target: string;
  readonly list: boolean;
  readonly property: string;
}

/** A relationship to other nodes. */
export interface RelationshipField extends FieldBase {
  readonly kind: 'relationship';
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  /** Name of the node type or interface on the other side. */
  readonly target: string;
  /** `one`: at most one; `list`: a plain list; `connection`: a Relay connection. */
  readonly cardinality: 'one' | 'list' | 'connection';
  /** Name of the relationship-properties type, if any. */
  readonly properties: string | undefined;
  /** The node says something of the other (`@about`). */
  readonly about?: boolean;
  /** Type and field name of the other side's declaration of the same relationship. */
  readonly inverse: { readonly type: string; readonly field: string } | undefined;
}

export type Field =
  | PropertyField
  | LocalizedField
  | TranslationsField
  | EmbeddedField
  | ReferenceField
  | RelationshipField;

/** What a node is called: the first of other fields that its type has. */
export interface LabelField extends FieldBase {
  readonly kind: 'label';
  readonly of: readonly string[];
}

/** A figure in words, from what the fields beside it hold. */
export interface FigureTextField extends FieldBase {
  readonly kind: 'figureText';
  /** Stored property of each part of the figure. */
  readonly parts: Readonly<Record<FigurePart, string>>;
}

export const figureParts = ['value', 'low', 'high', 'lowOpen', 'highOpen', 'qualifier', 'unit'] as const;
export type FigurePart = (typeof figureParts)[number];

/** A field for readers, made from others: it is stored nowhere, and nothing is found or ordered by it. */
export type DisplayField = LabelField | FigureTextField;

interface NodeTypeBase {
  readonly name: string;
  readonly description: string | undefined;
  /** Root field for one node, such as `district`. */
  readonly singular: string;
  /** Root field for the connection, such as `districts`. */
  readonly plural: string;
  /** Own and inherited fields, interface fields first. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Own and inherited fields for readers. One may have the name of a field, which it then shows. */
  readonly displays: ReadonlyMap<string, DisplayField>;
  /** Interfaces it implements, transitively. */
  readonly interfaces: readonly string[];
  /** The label that selects its nodes: its own name. */
  readonly label: string;
  /** RDF classes of its nodes, as prefixed names: those of its interfaces, then its own. */
  readonly rdfTypes: readonly string[];
  readonly location: SourceLocation;
}

/** A value that a rollup tells nodes apart by. */
export interface RollupKey {
  /** As the schema writes its path: `period.start`. */
  readonly name: string;
  /** Type of the to-one relationship that leaves the node, where the value is the id it leads to. */
  readonly relationship: string | undefined;
  /** Graph property of the node, or `id` of the other. */
  readonly property: string;
  /** Property of a cell that holds the value. */
  readonly column: string;
}

/**
 * What the loads keep of a type's nodes (`@rollup`): a cell for each combination of values there is, with
 * the number of nodes and statistics of numbers.
 */
export interface Rollup {
  /** Label of its cells; it follows from all below, so that another rollup has another one. */
  readonly label: string;
  /** Label of the nodes. */
  readonly type: string;
  readonly keys: readonly [RollupKey, ...RollupKey[]];
  /** Graph properties of the numbers; a cell has `<property>_count`, `_sum`, `_min` and `_max`. */
  readonly numbers: readonly string[];
}

/** A concrete type: its nodes carry `labels`. */
export interface ObjectNodeType extends NodeTypeBase {
  readonly kind: 'object';
  /** All labels of its nodes: interfaces, then its own. */
  readonly labels: readonly string[];
  /** Its nodes are made by the loader; a dataset has no file of them. */
  readonly managed: boolean;
  /** A node belongs to the one dataset that has its row, with every relationship that leaves it. */
  readonly scoped: boolean;
  readonly rollups: readonly Rollup[];
}

/** An interface: a label shared by the nodes of several types. */
export interface InterfaceNodeType extends NodeTypeBase {
  readonly kind: 'interface';
  /** Concrete types implementing it, in name order. */
  readonly implementations: readonly string[];
}

export type NodeType = ObjectNodeType | InterfaceNodeType;

/** A type of relationship properties. */
export interface PropertiesType {
  readonly name: string;
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, PropertyField | ReferenceField>;
  readonly location: SourceLocation;
}

/** A value object type. */
export interface EmbeddedType {
  readonly name: string;
  readonly description: string | undefined;
  /** Parts with unprefixed property names. */
  readonly fields: ReadonlyMap<string, PropertyField>;
  /** RDF classes, as prefixed names. */
  readonly rdfTypes: readonly string[];
  readonly location: SourceLocation;
}

export interface EnumType {
  readonly name: string;
  readonly description: string | undefined;
  readonly values: readonly { readonly name: string; readonly description: string | undefined }[];
}

/** The whole model. Maps keep declaration order (files in name order). */
export interface Model {
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly properties: ReadonlyMap<string, PropertiesType>;
  readonly embedded: ReadonlyMap<string, EmbeddedType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** The values of `LangTag`, canonical first. */
  readonly langTags: readonly string[];
}
