import type { Model, NodeType, RelationshipField } from '../../model/Model.ts';
import { degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import { type OrderedProperty, orderedKind, orderKey } from '../../store/KeptOrder.ts';
import { isKept } from '../cost/costSource.ts';
import { conjuncts } from './conjuncts.ts';
import { leadsOnlyTo } from './leadsOnlyTo.ts';
import type { ConnectionPlan, SortKey, ValueBound } from './Plan.ts';
import type { Predicate } from './Predicate.ts';

/** Relationships to follow from a row to the one that led to it. */
const mostBack = 1_000;

/** Whether few relationships of the kind arrive at the nodes it leads to. */
function isNarrow({ type, direction }: RelationshipField, { degrees }: GraphStatistics): boolean {
  const back = degrees[degreeKey(type, direction === 'OUT' ? 'IN' : 'OUT')];
  return back !== undefined && back.largest <= mostBack;
}

type Planned = Pick<
  ConnectionPlan,
  'field' | 'target' | 'where' | 'anchor' | 'properties' | 'order' | 'backward' | 'after' | 'before'
>;

/** What is known where a plan is made: the model, what the graph keeps, and whether indexes give an order. */
interface Known {
  readonly model: Model;
  readonly statistics: GraphStatistics;
  readonly ordered: boolean;
}

/** What the graph keeps of a connection's rows: their order, and their number. */
export function planKept(plan: Planned, known: Known): Pick<ConnectionPlan, 'kept' | 'counted'> {
  const { field, anchor, where, target, order, properties } = plan;
  const { model, statistics, ordered } = known;
  const by = orderedBy(plan);
  const isIn = (of: string) => by !== undefined && statistics.orders?.includes(orderKey(of, by)) === true;
  const along = field ?? (anchor?.isOne ? { ...anchor.field, direction: 'IN' as const } : undefined);
  if (along === undefined) {
    const within = where === undefined ? [] : ordered ? undefined : boundsOf(by, where);
    const isKeptOfAll = anchor === undefined && within !== undefined && isIn(target.label);
    // An index of the ids needs no keeping.
    const counted =
      !ordered && anchor === undefined && where === undefined && !!statistics.orders?.includes(target.label);
    const kept = isKeptOfAll
      ? { in: ordered ? ('index' as const) : ('pages' as const), by, within }
      : counted && order.length === 1
        ? { in: 'pages' as const, by: undefined }
        : undefined;
    return { kept, counted };
  }
  const isWhole = where === undefined && leadsOnlyTo(along, target as NodeType, model);
  const isInOrder = isKept(along, statistics);
  // The loads know the ids, and not what else a row is asked for.
  const counted = isInOrder && !ordered && isWhole;
  const inPages = isWhole && (properties === undefined || isNarrow(along, statistics));
  const place = ordered ? ('index' as const) : inPages ? ('pages' as const) : undefined;
  if (place === undefined) return { kept: undefined, counted };
  // Every order ends with the id: of one key, it is the order of the ids.
  if (order.length === 1) return { kept: isInOrder ? { in: place, by: undefined } : undefined, counted };
  const isKeptBy = isWhole && isIn(degreeKey(along.type, along.direction));
  return { kept: isKeptBy ? { in: place, by } : undefined, counted };
}

/** The bounds of the property that an order goes by, where conditions are nothing else; of numbers, which compare alike everywhere. */
function boundsOf(by: OrderedProperty | undefined, where: Predicate): readonly ValueBound[] | undefined {
  if (by === undefined || by.kind === 'Text') return undefined;
  const bounds: ValueBound[] = [];
  for (const part of conjuncts(where)) {
    if (part.kind !== 'compare' || part.left.on !== 'node' || part.left.property !== by.property)
      return undefined;
    const { operator, right } = part;
    if (operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') return undefined;
    bounds.push({ operator, right });
  }
  return bounds;
}

/** The property that an order goes by, and the id; undefined for other orders, and for a part between two cursors. */
function orderedBy({ order, backward, after, before }: Planned): OrderedProperty | undefined {
  const [key, ...others] = order as readonly [SortKey, ...SortKey[]];
  if (others.length !== 1 || key.of.kind !== 'property' || key.of.on !== 'node') return undefined;
  if ((backward ? after : before) !== undefined) return undefined;
  const kind = orderedKind(key.type);
  return kind === undefined ? undefined : { property: key.of.property, kind };
}
