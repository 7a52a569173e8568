import type { Field, NodeType, PropertiesType, RelationshipField } from '../../model/Model.ts';
import { argumentsText } from '../analyse/argumentsText.ts';
import type { Path } from '../analyse/badInput.ts';
import type { FieldGroup } from '../analyse/collectFields.ts';
import type { Reader } from '../analyse/Variables.ts';
import { type RowWork, sourceOfCells, sourceOfField, sourceOfType } from '../cost/costSource.ts';
import { AggregatePlanner } from './AggregatePlanner.ts';
import { allOf } from './conjuncts.ts';
import type {
  AggregatePlan,
  ConnectionOutput,
  ConnectionParts,
  ConnectionPlan,
  CostNode,
  CostSource,
  EdgeOutput,
  OutputValue,
  RollupUse,
  Search,
} from './Plan.ts';
import type { Predicate } from './Predicate.ts';
import { isSummed } from './planAggregateRule.ts';
import { planAnchor } from './planAnchor.ts';
import { FieldArguments } from './planArguments.ts';
import { planKept } from './planKept.ts';
import { idOrder, orderSignature, planOrder } from './planOrder.ts';
import { planRollup, planTotalRollup } from './planRollup.ts';
import { planSearch } from './planSearch.ts';
import { WherePlanner } from './planWhere.ts';
import { RowBuilder } from './RowBuilder.ts';
import type { FieldPlace, Place, Selections } from './Selections.ts';

/** What grouping a row takes, in rows looked at. */
const groupingWork = 16;

/** Each statistic of a row, and each path a rule follows from it, in rows looked at. */
const statisticWork = 1;
const rulePathWork = 6;

function statisticsWork(plan: AggregatePlan): number {
  const paths = plan.rules.map((rule) => {
    const once = isSummed(rule, plan) ? rule.sums.flatMap((sum) => sum.once) : [];
    return 1 + rule.alike.length + once.length;
  });
  return statisticWork * plan.measures.length + rulePathWork * paths.reduce((sum, count) => sum + count, 0);
}

/**
 * The source of a page: no row is looked at where rollups tell all that is asked for.
 * @param between a page is read from kept pages between bounds, and only what else is asked for looks at rows
 */
function whenPaged(source: CostSource, parts: ConnectionParts, between: boolean): CostSource {
  const isPaged = () => (parts.rows && !between) || parts.hasBefore || parts.hasAfter;
  const isFromRows = () =>
    (parts.total && parts.totalFrom === undefined) || parts.aggregates.some(({ from }) => from === undefined);
  return { ...source, looked: (...known) => (isPaged() || isFromRows() ? source.looked(...known) : 0) };
}

/** A connection that is being planned: what is selected of it adds to its row, its parts and its cost. */
export interface OpenConnection {
  readonly connection: ConnectionPlan;
  readonly row: RowBuilder;
  /** Of the rows of its page. */
  readonly cost: CostNode;
}

/** Plans connections, at the root and on nodes. */
export class ConnectionPlanner {
  readonly #aggregates: AggregatePlanner;

  constructor(readonly selections: Selections) {
    this.#aggregates = new AggregatePlanner(selections);
  }

  /** A connection field of a node. */
  value(field: RelationshipField, group: FieldGroup, at: FieldPlace): OutputValue {
    const target = this.selections.nodeType(field.target);
    const key = `${field.name} ${argumentsText(group.nodes[0])} ${at.only ?? ''}`;
    const shared = at.row.shared(key, () => {
      const opened = this.open(target, field, group, at.place);
      const slot = at.row.add('node', { kind: 'connection', only: at.only, connection: opened.connection });
      return { ...opened, slot };
    });
    return {
      kind: 'connection',
      slot: shared.slot,
      connection: shared.connection,
      outputs: this.outputs(shared, group, at.place),
    };
  }

  /** A connection of `target` nodes, all of them or those a relationship leads to; nothing selected yet. */
  open(
    target: NodeType,
    field: RelationshipField | undefined,
    group: FieldGroup,
    place: Place,
  ): OpenConnection {
    const { model, document } = this.selections;
    const args = new FieldArguments(group.nodes[0], document.variables, place.path);
    const properties = field?.properties === undefined ? undefined : model.properties.get(field.properties);
    const conditions = this.#where(args, target, properties, place.path);
    const { statistics, ordered } = this.selections;
    const anchored = field === undefined ? planAnchor(conditions, statistics) : undefined;
    const where = anchored === undefined ? conditions : anchored.rest;
    const order = planOrder(
      { nodes: args.get('orderBy'), edges: args.get('edgeOrderBy') },
      target,
      properties,
      model,
      place.path,
      this.selections.meter,
    );
    const signature = orderSignature(target, order);
    const backward = args.backward();
    const size = args.size(backward ? 'last' : 'first');
    const row = new RowBuilder();
    const parts: ConnectionParts = {
      rows: false,
      cursors: false,
      lookahead: false,
      hasBefore: false,
      hasAfter: false,
      total: false,
      totalFrom: undefined,
      aggregates: [],
    };
    const planned = {
      field,
      target,
      properties,
      where,
      anchor: anchored?.anchor,
      order,
      backward,
      after: args.cursor('after', signature, order),
      before: args.cursor('before', signature, order),
    };
    const kept = planKept(planned, { model, statistics, ordered });
    const search: Search = ordered
      ? { start: undefined, without: undefined, first: where, last: undefined }
      : planSearch(planned, { statistics, labelOf: (type) => model.nodes.get(type)?.label });
    const connection: ConnectionPlan = { ...planned, ...kept, search, size, signature, parts, row };
    for (const cursor of [connection.after, connection.before]) {
      if (cursor !== undefined) this.selections.checks.push(cursor);
    }
    // Without conditions, an index of the ids gives a page without looking at more than it has.
    const indexed = ordered && field === undefined && conditions === undefined;
    const paged =
      indexed && order[0] === idOrder
        ? undefined
        : whenPaged(
            this.#source(connection, { order, kept: kept.kept !== undefined }),
            parts,
            (kept.kept?.within ?? []).length > 0,
          );
    const { cost } = this.selections.multiply(place, size, paged);
    return { connection, row, cost };
  }

  /** What the rows must fulfil: `where` of their nodes, `edge` of the relationships that lead there. */
  #where(
    args: FieldArguments,
    target: NodeType,
    properties: PropertiesType | undefined,
    path: Path,
  ): Predicate | undefined {
    const { model, meter } = this.selections;
    const conditions: Predicate[] = [];
    const add = (name: string, fields: ReadonlyMap<string, Field>, on: 'node' | 'edge') => {
      const given = args.get(name);
      if (given === undefined || given.isNull()) return;
      conditions.push(new WherePlanner(model, path, meter).where(given, fields, on));
    };
    add('where', target.fields, 'node');
    if (properties !== undefined) add('edge', properties.fields, 'edge');
    const [only] = conditions;
    return conditions.length < 2 ? only : { kind: 'and', parts: conditions };
  }

  #source(
    { field, target, where, anchor, search }: ConnectionPlan,
    { order = [], more = 0, kept = false, started = startedBy(search) }: Omit<RowWork, 'where' | 'anchor'>,
  ): CostSource {
    const work = { order, more, kept, where, anchor, started };
    return field === undefined
      ? sourceOfType(target, this.selections.model, work)
      : sourceOfField(field, this.selections.model, work);
  }

  /**
   * What is selected of a connection under one response key.
   * @param place of the connection's parent
   */
  outputs(
    { connection, row, cost }: OpenConnection,
    group: FieldGroup,
    parent: Place,
  ): readonly ConnectionOutput[] {
    const { target, properties, parts } = connection;
    const place: Place = { ...parent, cost };
    /** Figures over all rows, not only those of the page. */
    const count = (
      key: string,
      work: Pick<RowWork, 'more' | 'started'> & {
        readonly from: RollupUse | undefined;
        readonly plan?: AggregatePlan;
      },
      rows: Reader<number> = () => 1,
    ) => {
      const source = this.#source(connection, work);
      const { from } = work;
      const priced = from === undefined ? source : sourceOfCells(source, from, work.plan?.measures.length);
      this.selections.multiply(this.selections.enter(parent, key), rows, priced);
    };
    const name = `${properties?.name ?? ''}${target.name}`;
    return this.selections
      .groups(`${name}Connection`, group.nodes, place.path)
      .map((inner): ConnectionOutput => {
        const { key } = inner;
        const within = this.selections.enter(place, key);
        this.selections.meter.field(within.path);
        parent.cost.values += 1;
        switch (inner.name) {
          case 'edges':
            parts.rows = true;
            return { key, kind: 'edges', outputs: this.#edges(connection, row, inner, within) };
          case 'nodes':
            parts.rows = true;
            return { key, kind: 'nodes', view: this.selections.view(target, inner.nodes, row, within) };
          case 'pageInfo':
            return { key, kind: 'pageInfo', outputs: this.#pageInfo(connection, inner, within.path) };
          case 'totalCount':
            if (!parts.total) {
              parts.totalFrom = connection.counted ? undefined : planTotalRollup(connection, this.selections);
              // A number that is kept is read like any other value.
              if (!connection.counted)
                count(key, { started: totalStartedBy(connection), from: parts.totalFrom });
            }
            parts.total = true;
            return { key, kind: 'totalCount' };
          case 'aggregate': {
            const planned = this.#aggregates.whole(connection, inner, within.path);
            const plan = parts.aggregates[planned.index] as AggregatePlan;
            count(key, { ...this.#readFrom(connection, plan), more: statisticsWork(plan) });
            return { key, kind: 'aggregate', ...planned };
          }
          case 'groups': {
            const planned = this.#aggregates.groups(connection, inner, within.path);
            const plan = parts.aggregates[planned.index] as AggregatePlan;
            const work = { ...this.#readFrom(connection, plan), more: groupingWork + statisticsWork(plan) };
            count(key, work, groupsSize(inner, this.selections, within));
            return { key, kind: 'groups', ...planned };
          }
          default:
            return { key, kind: 'typename', name: `${name}Connection` };
        }
      });
  }

  /** Choose what a planned aggregate is read from. */
  #readFrom(connection: ConnectionPlan, plan: AggregatePlan) {
    const from = planRollup(connection, plan, this.selections);
    if (from !== undefined) plan.from = from;
    return { plan, from };
  }

  #edges(
    connection: ConnectionPlan,
    row: RowBuilder,
    group: FieldGroup,
    place: Place,
  ): readonly EdgeOutput[] {
    const { target, properties, parts } = connection;
    const name = `${properties?.name ?? ''}${target.name}Edge`;
    const siblings = properties?.fields ?? new Map();
    return this.selections.groups(name, group.nodes, place.path).map((inner): EdgeOutput => {
      switch (inner.name) {
        case 'cursor':
          parts.cursors = true;
          place.cost.values += 2;
          return { key: inner.key, kind: 'cursor' };
        case 'node': {
          const within = this.selections.enter(place, inner.key);
          return {
            key: inner.key,
            kind: 'node',
            view: this.selections.view(target, inner.nodes, row, within),
          };
        }
        default: {
          const at: FieldPlace = { part: 'edge', row, only: undefined, siblings, place };
          return { kind: 'field', output: this.selections.output(name, inner, at) };
        }
      }
    });
  }

  #pageInfo({ parts, backward, after, before }: ConnectionPlan, group: FieldGroup, path: Path) {
    return this.selections.groups('PageInfo', group.nodes, path).map(({ key, name }) => {
      switch (name) {
        case 'startCursor':
        case 'endCursor':
          parts.rows = true;
          parts.cursors = true;
          break;
        case 'hasNextPage':
          if (!backward) {
            parts.rows = true;
            parts.lookahead = true;
          }
          if (before !== undefined) parts.hasAfter = true;
          break;
        case 'hasPreviousPage':
          if (backward) {
            parts.rows = true;
            parts.lookahead = true;
          }
          if (after !== undefined) parts.hasBefore = true;
          break;
      }
      return { key, name };
    });
  }
}

/** Where rows are looked for when not among all, as a price is told. */
function startedBy({ start, first, last }: Search): RowWork['started'] {
  return start && { start, rest: allOf([first, last].filter((part) => part !== undefined)) };
}

function totalStartedBy({ search }: ConnectionPlan): RowWork['started'] {
  return search.without === undefined ? startedBy(search) : { start: search.without, rest: undefined };
}

function groupsSize(group: FieldGroup, { document }: Selections, { path }: Place): Reader<number> {
  return new FieldArguments(group.nodes[0], document.variables, path).size('first');
}
