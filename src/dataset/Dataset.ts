import type { AuditQuestion } from '../figure/audit/AuditGraph.ts';
import type { SourceLocation } from '../model/Model.ts';
import type { TableMapping } from './table/TableMapping.ts';

/** A value as stored on a node or relationship. Integers are `bigint`, floats `number`. */
export type PropertyValue = boolean | number | bigint | string | readonly string[];

/** Stored properties by graph property name (`period_start`, `name_en`); absent means null. */
export type Properties = { readonly [property: string]: PropertyValue };

/** One node as it will be stored. `type` is a concrete node type of the model. */
export interface DatasetNode {
  readonly id: string;
  readonly type: string;
  /** Every stored property, `id` included. */
  readonly properties: Properties;
  readonly location: SourceLocation;
}

/** One relationship as it will be stored. At most one of a type exists between two nodes. */
export interface DatasetRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly location: SourceLocation;
}

/** Nodes by id, in file order: a `Map`, or rows that lie in a file. One that is asked for again may be another object. */
export interface NodeList extends ReadonlyMap<string, DatasetNode> {
  /** Those whose type is wanted, without a look at the others; absent where all have to be looked at. */
  ofTypes?(isWanted: (type: string) => boolean): Iterable<DatasetNode>;
}

/** Relationships: an array, or rows that lie in a file. */
export interface RelationshipList extends Iterable<DatasetRelationship> {
  readonly length: number;
  /** Those at one end of a node, in order, of one type alone if that is given; absent in a list without an index. */
  around?(id: string, end: 'from' | 'to', type?: string): Iterable<DatasetRelationship>;
}

/** A text that evidence offsets refer to. The text itself is not part of the dataset. */
export interface DatasetText {
  /** Id of the Source node. */
  readonly source: string;
  /** File name to look for. */
  readonly file: string;
  /** SHA-256 of the file, as hexadecimal digits. */
  readonly sha256: string;
}

/** Another dataset that one refers to. */
export interface Requirement {
  readonly id: string;
  /** The version it was written for: that one or a later one with the same first number will do. */
  readonly version?: string | undefined;
}

/** `dataset.yaml`: what the folder is. */
export interface DatasetMetadata {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly licenceNote: string | undefined;
  /** The day the dataset's source was published. */
  readonly publishedOn?: string | undefined;
  /** The day of the event it reports. */
  readonly eventOn?: string | undefined;
  /** Sibling datasets whose nodes this one refers to. */
  readonly requires?: readonly Requirement[];
  /** Words by which the texts call an entity that are no names of it elsewhere (全市), each with its id. */
  readonly localNames?: Readonly<Record<string, string>> | undefined;
  readonly texts?: readonly DatasetText[];
  /** How the numbers of the texts are accounted for, as last counted against them. */
  readonly coverage?: CoverageCounts | undefined;
}

/** Every number of the texts is modelled, rejected or missed. */
export interface CoverageCounts {
  readonly numbers: number;
  readonly modelled: number;
  readonly rejected: number;
  readonly missed: number;
}

/** A number of the text that is no fact, and why (`coverage.yaml`). */
export interface Rejection {
  readonly source: string;
  readonly paragraph: number;
  /** In simplified Chinese without inserted pinyin. */
  readonly asStated: string;
  /** Counted from 1; undefined for every occurrence in the paragraph. */
  readonly occurrence: number | undefined;
  readonly reason: string;
  readonly location: SourceLocation;
}

/** Clauses of a text that state no fact to model, and why (`coverage.yaml`). */
export interface ClauseRejection {
  readonly source: string;
  /** Undefined for every paragraph: the dataset takes only the figures of the source. */
  readonly paragraph: number | undefined;
  /** Counted from 1 in the paragraph; undefined for all of it. */
  readonly clauses: readonly number[] | undefined;
  readonly reason: string;
  readonly location: SourceLocation;
}

/** One check of figures against each other (`audit.yaml`). */
export interface AuditCheck extends AuditQuestion {
  readonly location: SourceLocation;
}

/** A check of the dataset as a whole, as `dataset.yaml` states it. */
export interface StatedAssertion {
  readonly type: string;
  readonly field?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly filled?: number | undefined;
}

/** That a field of a node of another dataset leads to a node, where its owner says that it leads to another. */
export interface OtherTarget {
  readonly entity: string;
  readonly field: string;
  readonly to: string;
  /** Ids of Evidence. */
  readonly evidence: readonly string[];
  readonly location: SourceLocation;
}

/** A unit that does not come with this package. */
export interface StatedUnit {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  /** Unit word -> decimal factor. */
  readonly stated: Readonly<Record<string, string>>;
}

/** A dataset folder, read, validated and normalised: ready to load. */
export interface Dataset {
  readonly metadata: DatasetMetadata;
  /** By id, in file order. */
  readonly nodes: NodeList;
  readonly relationships: RelationshipList;
  /** Nodes of required datasets, by id: relationships may lead to them, but they are not loaded. */
  readonly external?: NodeList;
  /** Relationships of required datasets: they can be followed, but they are not loaded. */
  readonly externalRelationships?: RelationshipList;
  /** What it adds to nodes of required datasets (`extend` rows), by id; only what it adds. */
  readonly extensions?: ReadonlyMap<string, DatasetNode>;
  /** What `extend` rows say of fields whose owner leads them elsewhere. */
  readonly claims?: readonly OtherTarget[];
  readonly rejections?: readonly Rejection[];
  readonly clauseRejections?: readonly ClauseRejection[];
  readonly auditChecks?: readonly AuditCheck[];
  readonly assertions?: readonly StatedAssertion[];
  /** How tables of its sources are read. */
  readonly tables?: readonly TableMapping[];
  /** Units its figures use that do not come with this package. */
  readonly units?: readonly StatedUnit[];
}
