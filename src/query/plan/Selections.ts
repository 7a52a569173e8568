import type { FieldNode } from 'graphql';
import type { Field, Model, NodeType } from '../../model/Model.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { Path } from '../analyse/badInput.ts';
import type { Document, FieldGroup } from '../analyse/collectFields.ts';
import type { Reader } from '../analyse/Variables.ts';
import type { CostNode, CostSource, OutputField, OutputValue, TypeGuard, View } from './Plan.ts';
import type { PlanMeter } from './PlanMeter.ts';
import type { RowBuilder } from './RowBuilder.ts';

/** Where a selection stands: its response path, its depth and the cost it adds to. */
export interface Place {
  readonly path: Path;
  readonly depth: number;
  readonly cost: CostNode;
}

/** A field about to be planned: where its value is stored and which row it goes to. */
export interface FieldPlace {
  readonly part: 'edge' | 'node';
  readonly row: RowBuilder;
  readonly only: TypeGuard;
  /** Fields declared beside it. */
  readonly siblings: ReadonlyMap<string, Field>;
  readonly place: Place;
}

/**
 * What the planners of connections and aggregates need of the planner of selections, which uses
 * them in turn.
 */
export interface Selections {
  readonly model: Model;
  readonly document: Document;
  readonly meter: PlanMeter;
  /** Whether indexes give rows in order. */
  readonly ordered: boolean;
  /** What is known of the graph now; no answer may depend on it. */
  readonly statistics: GraphStatistics;
  /** See `OperationPlan.checks`. */
  readonly checks: Reader[];
  /** Plan a selection on nodes of one model type, adding what it needs to the row. */
  view(target: NodeType, nodes: readonly FieldNode[], row: RowBuilder, place: Place): View;
  /** Plan one response field; `known` is its value when another type has already planned it. */
  output(type: string, group: FieldGroup, at: FieldPlace, known?: OutputValue): OutputField;
  /** The fields selected under a group, on an object of the named type at a response path. */
  groups(type: string, nodes: readonly FieldNode[], path: Path): readonly FieldGroup[];
  /** The node type of that name, which the model is known to have. */
  nodeType(name: string): NodeType;
  /** A place one field further in; counts depth. */
  enter(parent: Place, key: string): Place;
  /** The same place, its cost counted apart: `rows` for each row of the parent. */
  multiply(place: Place, rows: Reader<number>, source?: CostSource, work?: CostNode['work']): Place;
}
