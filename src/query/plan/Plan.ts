/**
 * The plan of one operation: what its statement must fetch and how each fetched value becomes part
 * of the answer. It holds no value of any variable; readers get them when the statement runs.
 *
 * A fetched node is a *row*: a list whose positions are the `slots` below. Lists instead of maps
 * keep what travels from the engine small.
 */
import type { FieldNode } from 'graphql';
import type { FieldPath } from '../../model/followPath.ts';
import type {
  Field,
  FigurePart,
  NodeType,
  PropertiesType,
  ReferenceField,
  RelationshipField,
  Rollup,
} from '../../model/Model.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { OrderedProperty } from '../../store/KeptOrder.ts';
import type { Reader, VariableValues } from '../analyse/Variables.ts';
import type { ParameterPlan, Predicate } from './Predicate.ts';

/** One position of a row. */
export type Slot =
  /** A stored property of the node or relationship. */
  | { readonly kind: 'property'; readonly property: string }
  /** The node's labels, to tell its concrete type. */
  | { readonly kind: 'labels' }
  /** The node at the other end of a to-one relationship, or named by a reference: `[row]` or `[]`. */
  | {
      readonly kind: 'one';
      readonly field: RelationshipField | ReferenceField;
      readonly only: TypeGuard;
      readonly row: RowPlan;
    }
  /** A plain list of nodes: `[row, ...]`. */
  | {
      readonly kind: 'list';
      readonly field: RelationshipField | ReferenceField;
      readonly only: TypeGuard;
      readonly size: Reader<number>;
      readonly row: RowPlan;
    }
  /** A connection: a list with the parts of `ConnectionPlan.parts`. */
  | { readonly kind: 'connection'; readonly only: TypeGuard; readonly connection: ConnectionPlan };

/** Concrete types the slot is for, when not all the row can be; its pattern is guarded by their labels. */
export type TypeGuard = readonly string[] | undefined;

/** What is fetched of one node, and of the relationship that led to it. */
export interface RowPlan {
  /** Properties and references of the relationship come first, then the node's own slots. */
  readonly edge: Slot[];
  readonly node: Slot[];
}

/** How a response field is made from a row. */
export interface OutputField {
  readonly key: string;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  readonly required: boolean;
  readonly value: OutputValue;
}

/** A position in a row: in its edge part or its node part. */
export interface SlotReference {
  readonly part: 'edge' | 'node';
  readonly index: number;
}

export type OutputValue =
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'property'; readonly slot: SlotReference; readonly list: boolean }
  | {
      readonly kind: 'localized';
      /** Slot of each form that may be wanted; the canonical one is first. */
      readonly forms: ReadonlyMap<string, SlotReference>;
      readonly lang: Reader | undefined;
    }
  /** The chosen form of a localized text, with its tag. */
  | {
      readonly kind: 'localizedIn';
      readonly forms: ReadonlyMap<string, SlotReference>;
      readonly lang: Reader | undefined;
      readonly parts: readonly { readonly key: string; readonly name: string }[];
    }
  | {
      readonly kind: 'translations';
      readonly forms: ReadonlyMap<string, SlotReference>;
      readonly parts: readonly { readonly key: string; readonly name: string }[];
    }
  /** A figure in words. */
  | {
      readonly kind: 'figureText';
      readonly parts: Readonly<Record<FigurePart, SlotReference>>;
      readonly lang: Reader | undefined;
    }
  | {
      readonly kind: 'embedded';
      /** The object is null when all of these are. */
      readonly parts: readonly SlotReference[];
      readonly outputs: readonly OutputField[];
    }
  | { readonly kind: 'one'; readonly slot: SlotReference; readonly row: RowPlan; readonly view: View }
  | {
      readonly kind: 'link';
      readonly slot: SlotReference;
      readonly row: RowPlan;
      readonly outputs: readonly LinkOutput[];
    }
  | { readonly kind: 'list'; readonly slot: SlotReference; readonly row: RowPlan; readonly view: View }
  | {
      readonly kind: 'connection';
      readonly slot: SlotReference;
      readonly connection: ConnectionPlan;
      readonly outputs: readonly ConnectionOutput[];
    };

/** Response fields of a link object: the node, or a property of the relationship to it. */
export type LinkOutput =
  | { readonly kind: 'node'; readonly key: string; readonly view: View }
  | { readonly kind: 'field'; readonly output: OutputField };

/** How a row becomes an object: by concrete type. */
export interface View {
  /** Where the labels are, when the type is not known from the pattern. */
  readonly labels: SlotReference | undefined;
  readonly byType: ReadonlyMap<string, readonly OutputField[]>;
}

/** One key of an ordering. */
export interface SortKey {
  readonly of:
    | { readonly kind: 'property'; readonly on: 'node' | 'edge'; readonly property: string }
    /** Through to-one relationships to a property (or a count) at the end. */
    | { readonly kind: 'through'; readonly path: readonly RelationshipField[]; readonly end: SortKey['of'] }
    | { readonly kind: 'count'; readonly field: RelationshipField }
    | { readonly kind: 'size'; readonly on: 'node' | 'edge'; readonly property: string };
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
  /** Scalar type of the key: decides its parameter type and sentinel. */
  readonly type: string;
}

/** What can be computed of a connection, each once however often it is selected. */
export interface ConnectionParts {
  /** The page's rows; absent when neither edges, nodes nor pageInfo are selected. */
  rows: boolean;
  /** Sort values per row, for cursors. */
  cursors: boolean;
  /** One row more than the page, to know whether there is another. */
  lookahead: boolean;
  /** Rows at or before `after`, and at or after `before`. */
  hasBefore: boolean;
  hasAfter: boolean;
  total: boolean;
  /** What the total is read from instead of the rows. */
  totalFrom: RollupUse | undefined;
  readonly aggregates: AggregatePlan[];
}

/** Cells of a rollup that together have the rows of a connection. */
export interface RollupUse {
  readonly rollup: Rollup;
  /** What cells fulfil: their columns are properties of the node it speaks of. */
  readonly where: Predicate | undefined;
  /** The column that holds the id of the connection's parent. */
  readonly parent: string | undefined;
  /** Most cells looked at, of a graph that keeps them. */
  readonly cells: (statistics: GraphStatistics) => number;
}

/** Statistics over all filtered rows, in all or by group. */
export interface AggregatePlan {
  /** Expressions of the group key; empty for one figure over all. */
  readonly keys: readonly GroupKey[];
  /** Most groups to give. */
  readonly size: Reader<number> | undefined;
  readonly measures: {
    readonly function: 'count' | 'min' | 'max' | 'avg' | 'sum';
    readonly property: string | undefined;
  }[];
  /** What the measures of a property may not mix; their findings follow the measures. */
  readonly rules: AggregateRulePlan[];
  /** What all this is read from instead of the rows. */
  from?: RollupUse;
}

/** An `@aggregated` rule with its paths followed. */
export interface AggregateRulePlan {
  /** The property whose rows count: those that have it. */
  readonly property: string;
  readonly alike: readonly NamedPath[];
  readonly statistic: NamedPath;
  readonly sums: readonly { readonly kind: string; readonly once: readonly NamedPath[] }[];
}

/** A path of fields as the schema writes it, followed. */
export interface NamedPath extends FieldPath {
  readonly name: string;
}

export type GroupKey =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'related'; readonly field: RelationshipField };

/** Where the search for rows begins, instead of at all there are: at what a relationship of each leads to. */
export interface Anchor {
  readonly field: RelationshipField;
  /** What the nodes there must fulfil. */
  readonly where: Predicate | undefined;
  /** Where the search for those begins in turn. */
  readonly anchor: Anchor | undefined;
  /** There is one such node at most. */
  readonly isOne: boolean;
}

/** A bound of the property that an order goes by. */
export interface ValueBound {
  readonly operator: '<' | '<=' | '>' | '>=';
  readonly right: ParameterPlan;
}

/** Nodes of which each row has some along a relationship of its own. */
export interface Start {
  readonly field: RelationshipField;
  /** What the nodes there must fulfil. */
  readonly where: Predicate | undefined;
  /** Where the search for those begins in turn, undefined for at all of their type. */
  readonly start: Start | undefined;
}

/** How rows that fulfil conditions are searched for. */
export interface Search {
  /** Where it begins, where it begins neither at the anchor nor at all rows. */
  readonly start: Start | undefined;
  /** Where those are found that the rows are all but: so they are counted. */
  readonly without: Start | undefined;
  /** What is asked of all rows there. */
  readonly first: Predicate | undefined;
  /** What rows of a page are asked for one after the other, in their order, until it has enough. */
  readonly last: Predicate | undefined;
}

export interface ConnectionPlan {
  /** The relationship followed; undefined at the root. */
  readonly field: RelationshipField | undefined;
  readonly target: NodeType;
  readonly properties: PropertiesType | undefined;
  readonly where: Predicate | undefined;
  /** Where the rows are looked for, when not among all there are; `where` is what else they fulfil. */
  readonly anchor: Anchor | undefined;
  /** How they are looked for: what it says comes to `where`. */
  readonly search: Search;
  /** Ends with the id. */
  readonly order: readonly SortKey[];
  /** Rows are taken from the end. */
  readonly backward: boolean;
  readonly size: Reader<number>;
  /**
   * What gives the rows in their order, which is that of their ids, or of a property and then of their ids: an
   * index of relationships or nodes, or pages that loads keep. Undefined where the rows have to be put in order.
   */
  readonly kept:
    | {
        readonly in: 'index' | 'pages';
        readonly by: OrderedProperty | undefined;
        /** Bounds of the property, which are all that `where` asks: the rows of a page are found between them. */
        readonly within?: readonly ValueBound[];
      }
    | undefined;
  /** Loads keep the number of a parent's rows. */
  readonly counted: boolean;
  /** Decoded cursors: sort values, or undefined for none. Absent when the argument is. */
  readonly after: Reader<readonly unknown[] | undefined> | undefined;
  readonly before: Reader<readonly unknown[] | undefined> | undefined;
  /** Identifies the ordering inside cursors. */
  readonly signature: string;
  readonly parts: ConnectionParts;
  readonly row: RowPlan;
}

/** Response fields of a connection object. */
export type ConnectionOutput = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'totalCount' }
  | { readonly kind: 'edges'; readonly outputs: readonly EdgeOutput[] }
  | { readonly kind: 'nodes'; readonly view: View }
  | {
      readonly kind: 'pageInfo';
      readonly outputs: readonly { readonly key: string; readonly name: string }[];
    }
  | { readonly kind: 'aggregate'; readonly index: number; readonly outputs: readonly AggregateOutput[] }
  | { readonly kind: 'groups'; readonly index: number; readonly outputs: readonly GroupOutput[] }
);

/** Response fields of an edge: as a link's, and the cursor. */
export type EdgeOutput = LinkOutput | { readonly kind: 'cursor'; readonly key: string };

/** Objects and numbers inside `aggregate`; `measure` is a position among the plan's measures. */
export type AggregateOutput = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly name: string }
  /** `empty` is the value over no rows. */
  | {
      readonly kind: 'measure';
      readonly measure: number;
      readonly empty: 0 | null;
      /** The measure it is divided by: a mean is exact where its sum is. */
      readonly dividedBy?: number;
      /** The rule that may refuse it, by its position. */
      readonly rule?: number;
      readonly summed?: boolean;
    }
  | { readonly kind: 'object'; readonly outputs: readonly AggregateOutput[] }
);

export type GroupOutput = { readonly key: string } & (
  | { readonly kind: 'typename'; readonly name: string }
  | {
      readonly kind: 'key';
      readonly outputs: readonly { readonly key: string; readonly position: number | string | undefined }[];
    }
  | { readonly kind: 'aggregate'; readonly outputs: readonly AggregateOutput[] }
);

/** A root field. */
export type RootPlan = { readonly key: string; readonly coordinate: string } & (
  | { readonly kind: 'typename' }
  /** Answered by graphql-js from the schema: `__schema` and `__type`. */
  | { readonly kind: 'introspection'; readonly nodes: readonly FieldNode[] }
  | {
      readonly kind: 'computed';
      readonly field: string;
      readonly nodes: readonly FieldNode[];
      readonly output: ComputedOutput;
      readonly hydrations: readonly Hydration[];
    }
  | {
      readonly kind: 'node';
      readonly type: NodeType;
      readonly id: Reader<string>;
      readonly row: RowPlan;
      readonly view: View;
    }
  | {
      readonly kind: 'nodes';
      readonly type: NodeType;
      readonly ids: Reader<readonly string[]>;
      /** The type each is to have; one of another is null. Any when left out. */
      readonly types?: Reader<readonly string[]>;
      readonly row: RowPlan;
      readonly view: View;
    }
  | {
      readonly kind: 'connection';
      readonly connection: ConnectionPlan;
      readonly outputs: readonly ConnectionOutput[];
    }
);

/** Nodes named by a computed value, and what is fetched of each. */
export interface Hydration {
  readonly type: NodeType;
  readonly row: RowPlan;
  /** The ids at the selection's place in a computed value. */
  readonly find: (value: unknown) => readonly unknown[];
  /** The same without repetition, read from where the value travels when a statement runs. */
  readonly ids: Reader<readonly string[]>;
}

/** How a response field is made from a computed value. */
export type ComputedOutput = {
  readonly key: string;
  /** Property of the computed object. */
  readonly name: string;
  readonly coordinate: string;
  readonly required: boolean;
  /** Of each level of lists, outermost first: whether its items may not be null. */
  readonly itemsRequired: readonly boolean[];
} & (
  | { readonly kind: 'typename'; readonly type: string }
  /** Where the field takes `lang`: which forms are wanted. */
  | { readonly kind: 'leaf'; readonly lang: Reader | undefined }
  | { readonly kind: 'object'; readonly outputs: readonly ComputedOutput[] }
  | { readonly kind: 'node'; readonly hydration: number; readonly view: View; readonly row: RowPlan }
);

/** The rows a field chooses from, by what is known of the graph. */
export interface CostSource {
  /** Most rows of one parent. */
  readonly most: (statistics: GraphStatistics) => number;
  /** All rows of different parents together. */
  readonly all: (statistics: GraphStatistics) => number;
  /** Whether different parents have different rows. */
  readonly distinct: boolean;
  /**
   * Rows looked at for one parent: all it chooses from, and what conditions and sort keys look at for
   * each of these.
   * @param candidates rows the parent chooses from
   */
  readonly looked: (statistics: GraphStatistics, candidates: number) => number;
}

/** What a field costs: rows it may fetch, what each holds, and rows looked at to find them. */
export interface CostNode {
  readonly path: string;
  /** Rows per parent row it asks for, when the operation runs. */
  readonly rows: (variables: VariableValues, statistics: GraphStatistics) => number;
  /** Undefined where nothing is chosen: a node by its id, the other end of a to-one relationship. */
  readonly source: CostSource | undefined;
  /** Rows looked at whatever the parent is, when the operation runs: the work of a computed field. */
  readonly work: ((variables: VariableValues, statistics: GraphStatistics) => number) | undefined;
  /** Values each row gives the answer, long names counting more. */
  values: number;
  readonly children: CostNode[];
}

export interface OperationPlan {
  readonly roots: readonly RootPlan[];
  readonly cost: CostNode;
  /** Memory it takes, rather more than less. */
  readonly bytes: number;
  readonly depth: number;
  /** Readers that throw on bad input which the statement may not need, such as a cursor beside a count. */
  readonly checks: readonly Reader[];
}

/** A field of the model with the type that has it. */
export interface FieldOf {
  readonly owner: NodeType;
  readonly field: Field;
}
