import type { RelationshipField } from '../../model/Model.ts';
import { conjuncts } from '../plan/conjuncts.ts';
import type { ParameterPlan, Predicate, PropertyOf } from '../plan/Predicate.ts';
import { pattern } from './Names.ts';
import { toParameter } from './Parameters.ts';
import type { Writing } from './Writing.ts';

/** The variables a predicate speaks of. */
export interface PredicateScope {
  readonly node: string;
  readonly edge: string | undefined;
  /** Within the count of another predicate. */
  readonly nested?: boolean;
}

/** The text of a condition that holds of every row. */
export const always = 'true';

/**
 * The text of a condition that holds of no row. Neo4j 5.26 fails to plan some statements with a
 * condition it can tell to be false, so it is told when the statement runs.
 */
function never({ parameters }: Writing): string {
  return parameters.add(() => false);
}

/**
 * Write a predicate as a Cypher expression. Cypher's logic has three values, ours two: below a
 * negation a comparison that may be null is wrapped in `coalesce(..., false)`. Elsewhere null
 * already acts as false, and the bare comparison lets an index serve it.
 */
export function writePredicate(
  predicate: Predicate,
  scope: PredicateScope,
  writing: Writing,
  negated = false,
): string {
  const twoValued = (text: string) => (negated ? `coalesce(${text}, false)` : text);
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const written = predicate.parts.map((part) => writePredicate(part, scope, writing, negated));
      if (predicate.kind === 'or' && written.includes(always)) return always;
      const parts = written.filter((part) => part !== always);
      const [only, ...others] = parts;
      if (only === undefined) return predicate.kind === 'and' ? always : never(writing);
      return others.length === 0 ? only : `(${parts.join(predicate.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not': {
      const part = writePredicate(predicate.part, scope, writing, true);
      return part === always ? never(writing) : `NOT (${part})`;
    }
    case 'compare': {
      // The engine folds both sides, so that it is one rule.
      const side = (text: string) => (predicate.ignoreCase ? `toLower(${text})` : text);
      const left = side(property(predicate.left, scope));
      return twoValued(`${left} ${predicate.operator} ${side(parameter(predicate.right, writing))}`);
    }
    case 'isNull': {
      const tests = predicate.left.map((left) => `${property(left, scope)} IS NULL`);
      return `(${tests.join(' AND ')}) = ${parameter(predicate.right, writing)}`;
    }
    case 'stored':
      return `${property(predicate.left, scope)} IS NOT NULL`;
    case 'interval':
      return twoValued(interval(predicate, scope, writing));
    case 'list': {
      const left = property(predicate.left, scope);
      const right = parameter(predicate.right, writing);
      const item = writing.names.fresh('x');
      if (predicate.quantifier === 'includes') return twoValued(`${right} IN ${left}`);
      const quantifier = predicate.quantifier === 'includesAll' ? 'all' : 'any';
      return twoValued(`${quantifier}(${item} IN ${right} WHERE ${item} IN ${left})`);
    }
    case 'size': {
      const size = `size(coalesce(${property(predicate.left, scope)}, []))`;
      return `${size} ${predicate.operator} ${parameter(predicate.right, writing)}`;
    }
    case 'related':
      return related(predicate, scope, writing);
    case 'absent': {
      const match = `MATCH ${pattern(scope.node, undefined, predicate.field, writing.names.fresh('n'), writing.model)}`;
      return `(COUNT { ${around(match, scope)} } = 0) = ${parameter(predicate.right, writing)}`;
    }
    case 'count': {
      const { field, where } = predicate;
      const node = writing.names.fresh('n');
      const edge = where === undefined ? undefined : writing.names.fresh('r');
      const match = `MATCH ${pattern(scope.node, edge, field, node, writing.model)}`;
      const inner =
        where === undefined ? always : writePredicate(where, { node, edge, nested: true }, writing);
      const counted = inner === always ? around(match, scope) : `${match} WHERE ${inner}`;
      return `COUNT { ${counted} } ${predicate.operator} ${parameter(predicate.right, writing)}`;
    }
  }
}

/**
 * A count within a count, without a condition of its own: Grafeo joins all relationships of the type for
 * it, and with any condition looks around the node alone.
 */
function around(match: string, { nested = false }: PredicateScope): string {
  return nested ? `${match} WHERE ${always}` : match;
}

function property(of: PropertyOf, scope: PredicateScope): string {
  return `${of.on === 'node' ? scope.node : scope.edge}.${of.property}`;
}

function parameter({ type, read }: ParameterPlan, { parameters }: Writing): string {
  return parameters.add((variables) => toParameter(type, read(variables)));
}

/**
 * Counts rather than `EXISTS`: Neo4j plans both alike, ending at the first match, while Grafeo joins
 * every row there is for `EXISTS` (nested ones took minutes) and looks only around the node to count.
 */
function related(
  { field, quantifier, where }: Extract<Predicate, { kind: 'related' }>,
  scope: PredicateScope,
  writing: Writing,
): string {
  if (quantifier === 'some' || quantifier === 'none') {
    return `COUNT { ${chain(field, where, scope, writing)} } ${quantifier === 'some' ? '> 0' : '= 0'}`;
  }
  const against = quantifier === 'all' ? someAgainst(where) : undefined;
  if (against !== undefined) return `COUNT { ${chain(field, against, scope, writing)} } = 0`;
  const node = writing.names.fresh('n');
  const edge = field.properties === undefined ? undefined : writing.names.fresh('r');
  const match = `MATCH ${pattern(scope.node, edge, field, node, writing.model)}`;
  const inner = writePredicate(where, { node, edge, nested: true }, writing, quantifier === 'all');
  const matching = inner === always ? around(match, scope) : `${match} WHERE ${inner}`;
  switch (quantifier) {
    case 'all':
      return inner === always ? always : `COUNT { ${match} WHERE NOT (${inner}) } = 0`;
    case 'single':
      return `COUNT { ${matching} } = 1`;
  }
}

/**
 * The ways along a relationship to nodes that fulfil conditions. Where all that is asked of them is that there is
 * some node along another relationship, that is followed in turn: a count within a count costs Grafeo half as
 * much again. Each has a MATCH of its own, so that a way may go back along the relationship it came by; a
 * condition on the way keeps its count, since Grafeo would look at it last.
 */
function chain(field: RelationshipField, where: Predicate, scope: PredicateScope, writing: Writing): string {
  const node = writing.names.fresh('n');
  const [only, ...others] = conjuncts(where);
  if (only !== undefined && others.length === 0 && isFurther(only)) {
    const match = `MATCH ${pattern(scope.node, undefined, field, node, writing.model)}`;
    const further: PredicateScope = { node, edge: undefined, nested: true };
    return `${match} ${chain(only.field, only.where, further, writing)}`;
  }
  const edge = field.properties === undefined ? undefined : writing.names.fresh('r');
  const match = `MATCH ${pattern(scope.node, edge, field, node, writing.model)}`;
  const inner = writePredicate(where, { node, edge, nested: true }, writing);
  return inner === always ? around(match, scope) : `${match} WHERE ${inner}`;
}

/** What denies a condition that is about all nodes further on, or about there being none: some node there. */
function someAgainst(where: Predicate): Predicate | undefined {
  const [only, ...others] = conjuncts(where);
  if (only?.kind !== 'related' || others.length > 0) return undefined;
  const { quantifier } = only;
  if (quantifier !== 'none' && quantifier !== 'all') return undefined;
  const denied: Predicate = quantifier === 'none' ? only.where : { kind: 'not', part: only.where };
  return { ...only, quantifier: 'some', where: denied };
}

/** Of a to-one relationship the count is one or none, and cheap beside the conditions on its row. */
function isFurther(part: Predicate): part is Extract<Predicate, { kind: 'related' }> {
  return part.kind === 'related' && part.quantifier === 'some' && part.field.cardinality !== 'one';
}

/**
 * A figure is known to lie between `low` and `high`, each excluded when open and absent when
 * unknown. `certainly` holds when every number in the interval satisfies the comparison, `possibly`
 * when some number does; an unknown bound excludes nothing.
 */
function interval(
  { bounds, on, operator, right }: Extract<Predicate, { kind: 'interval' }>,
  scope: PredicateScope,
  writing: Writing,
): string {
  const of = (name: string) => property({ on, property: name }, scope);
  const low = of(bounds.low);
  const high = of(bounds.high);
  const value = parameter(right, writing);
  const closed = (open: string) => `NOT coalesce(${open}, false)`;
  switch (operator) {
    case 'certainlyGte':
      return `${low} >= ${value}`;
    case 'certainlyGt':
      return `(${low} > ${value} OR (${low} = ${value} AND ${of(bounds.lowOpen)}))`;
    case 'certainlyLte':
      return `${high} <= ${value}`;
    case 'certainlyLt':
      return `(${high} < ${value} OR (${high} = ${value} AND ${of(bounds.highOpen)}))`;
    case 'possiblyGte':
      return `(${high} IS NULL OR ${high} > ${value} OR (${high} = ${value} AND ${closed(of(bounds.highOpen))}))`;
    case 'possiblyGt':
      return `(${high} IS NULL OR ${high} > ${value})`;
    case 'possiblyLte':
      return `(${low} IS NULL OR ${low} < ${value} OR (${low} = ${value} AND ${closed(of(bounds.lowOpen))}))`;
    case 'possiblyLt':
      return `(${low} IS NULL OR ${low} < ${value})`;
  }
}
