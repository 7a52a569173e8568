import type { RelationshipField } from '../../model/Model.ts';
import type { Reader } from '../analyse/Variables.ts';

/** A value handed to the statement as a parameter; never null. */
export interface ParameterPlan {
  /** Scalar or enum name; decides the Cypher type. */
  readonly type: string;
  readonly list: boolean;
  readonly read: Reader;
}

/** Which variable a property is read from. */
export type PropertyOf = { readonly on: 'node' | 'edge'; readonly property: string };

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH';

/** Names of the bounds of an interval value. */
export interface IntervalBounds {
  readonly low: string;
  readonly high: string;
  readonly lowOpen: string;
  readonly highOpen: string;
}

export type IntervalOperator = `${'certainly' | 'possibly'}${'Gt' | 'Gte' | 'Lt' | 'Lte'}`;

/**
 * A filter. It is two-valued: a comparison with a null property is false, and `not` of it true.
 */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Predicate[] }
  | { readonly kind: 'not'; readonly part: Predicate }
  | {
      readonly kind: 'compare';
      readonly left: PropertyOf;
      readonly operator: Comparison;
      readonly right: ParameterPlan;
      /** Compares texts whatever their case. */
      readonly ignoreCase?: true;
    }
  | { readonly kind: 'isNull'; readonly left: readonly PropertyOf[]; readonly right: ParameterPlan }
  | { readonly kind: 'stored'; readonly left: PropertyOf }
  | {
      readonly kind: 'interval';
      readonly bounds: IntervalBounds;
      readonly on: 'node' | 'edge';
      readonly operator: IntervalOperator;
      readonly right: ParameterPlan;
    }
  | {
      readonly kind: 'list';
      readonly left: PropertyOf;
      readonly quantifier: 'includes' | 'includesAll' | 'includesAny';
      readonly right: ParameterPlan;
    }
  | {
      readonly kind: 'size';
      readonly left: PropertyOf;
      readonly operator: Comparison;
      readonly right: ParameterPlan;
    }
  | {
      readonly kind: 'related';
      readonly quantifier: 'some' | 'all' | 'none' | 'single';
      readonly field: RelationshipField;
      readonly where: Predicate;
    }
  | { readonly kind: 'absent'; readonly field: RelationshipField; readonly right: ParameterPlan }
  | {
      readonly kind: 'count';
      readonly field: RelationshipField;
      /** What a relationship must fulfil to be counted. */
      readonly where?: Predicate;
      readonly operator: Comparison;
      readonly right: ParameterPlan;
    };

/** Whether a condition asks something of the relationship that leads to the node. */
export function isOfEdge(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.parts.some(isOfEdge);
    case 'not':
      return isOfEdge(predicate.part);
    case 'compare':
    case 'stored':
    case 'list':
    case 'size':
      return predicate.left.on === 'edge';
    case 'isNull':
      return predicate.left.some(({ on }) => on === 'edge');
    case 'interval':
      return predicate.on === 'edge';
    case 'related':
    case 'absent':
    case 'count':
      return false;
  }
}
