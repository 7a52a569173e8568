import type { SourceLocation } from '../model/Model.ts';

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

/** `dataset.yaml`: what the folder is. */
export interface DatasetMetadata {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly licenceNote: string | undefined;
}

/** A dataset folder, read, validated and normalised: ready to load. */
export interface Dataset {
  readonly metadata: DatasetMetadata;
  /** By id, in file order. */
  readonly nodes: ReadonlyMap<string, DatasetNode>;
  readonly relationships: readonly DatasetRelationship[];
}
