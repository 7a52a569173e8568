import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Model, NodeType } from '../../model/Model.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import { argumentsText } from '../analyse/argumentsText.ts';
import type { Document } from '../analyse/collectFields.ts';
import { requestLanguage } from '../analyse/requestLanguage.ts';
import type { Variables, VariableValues } from '../analyse/Variables.ts';
import type { ComputedField } from './ComputedField.ts';
import type { OpenConnection } from './ConnectionPlanner.ts';
import { introspectionMeter } from './IntrospectionMeter.ts';
import type { PlanLimits } from './limits.ts';
import type { CostNode, OperationPlan, RootPlan } from './Plan.ts';
import { PlanMeter } from './PlanMeter.ts';
import { FieldArguments } from './planArguments.ts';
import { planComputed } from './planComputed.ts';
import { RowBuilder } from './RowBuilder.ts';
import { readIds, readRepresentations } from './readIds.ts';
import { SelectionPlanner } from './SelectionPlanner.ts';

/** The few statements a computed field runs whatever it finds, in rows looked at. */
const computedWork = 2_000;

/** What every plan of one engine is made against. */
export interface PlanningContext {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  /** Whether indexes of the engine give rows in order. */
  readonly ordered: boolean;
  /** Whether the engine joins an OPTIONAL MATCH with all there is. */
  readonly optionalMatchScans: boolean;
  /** What is known of the graph now: a plan relies on its orders, and chooses by the rest. */
  readonly statistics: () => GraphStatistics;
  /** Root fields answered by code, by name. */
  readonly computed: ReadonlyMap<string, ComputedField>;
  readonly limits: PlanLimits;
}

/**
 * Plan a validated query operation for one structure of variables.
 * @throws GraphQLError BAD_USER_INPUT for arguments no statement can be made of; COST_EXCEEDED when
 *   the plan would be larger than its limits.
 */
export function planOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
  { model, schema, ordered, statistics, computed, limits }: PlanningContext,
): OperationPlan {
  const document: Document = { fragments, variables, model, lang: requestLanguage(operation, variables) };
  const meter = new PlanMeter(limits);
  const planner = new SelectionPlanner(document, meter, ordered, statistics());
  const cost: CostNode = {
    path: '',
    rows: () => 1,
    source: undefined,
    work: undefined,
    values: 0,
    children: [],
  };
  /** Connections and nodes by field and arguments: what is asked twice is fetched once. */
  const opened = new Map<string, OpenConnection>();
  const looked = new Map<string, { row: RowBuilder; cost: CostNode }>();
  const worked = new Set<string>();
  const bySingular = new Map<string, NodeType>();
  const byPlural = new Map<string, NodeType>();
  for (const type of model.nodes.values()) {
    bySingular.set(type.singular, type);
    byPlural.set(type.plural, type);
  }
  const selection = { selectionSet: operation.selectionSet } as Parameters<SelectionPlanner['groups']>[1][0];
  const roots = planner.groups('Query', [selection], []).map((group): RootPlan => {
    const { key, name } = group;
    const base = { key, coordinate: `Query.${name}` };
    meter.field([key]);
    if (name === '__typename') return { ...base, kind: 'typename' };
    if (name === '__schema' || name === '__type') {
      meter.introspection(introspectionMeter(schema).share(name, group.nodes, fragments), [key]);
      return { ...base, kind: 'introspection', nodes: group.nodes };
    }
    const place = planner.enter({ path: [], depth: 0, cost }, key);
    const args = new FieldArguments(group.nodes[0], variables, place.path);
    const asked = `${name} ${argumentsText(group.nodes[0])}`;
    const plural = byPlural.get(name);
    if (plural !== undefined) {
      const known = opened.get(asked) ?? planner.connections.open(plural, undefined, group, place);
      opened.set(asked, known);
      return {
        ...base,
        kind: 'connection',
        connection: known.connection,
        outputs: planner.connections.outputs(known, group, place),
      };
    }
    const code = computed.get(name);
    if (code !== undefined) {
      const field = schema.getQueryType()?.getFields()[name];
      if (field === undefined) throw new Error(`The schema has no field ${base.coordinate}.`);
      const { nodes } = group;
      const argsOf = (values: VariableValues) => getArgumentValues(field, nodes[0], { ...values });
      // What is asked for in the same words is worked out once.
      const again = worked.has(asked);
      worked.add(asked);
      const counted = planner.multiply(
        place,
        (values, statistics) => code.nodes(argsOf(values), statistics),
        undefined,
        again ? undefined : (values, statistics) => computedWork + code.work(argsOf(values), statistics),
      );
      const top = { ...counted, path: [], depth: 0 };
      return {
        ...base,
        kind: 'computed',
        field: name,
        nodes,
        ...planComputed(field, key, nodes, planner, top),
      };
    }
    const singular = bySingular.get(name);
    if (singular !== undefined) {
      const read = args.get('id')?.read;
      const known = looked.get(asked) ?? {
        row: new RowBuilder(),
        cost: planner.multiply(place, () => 1).cost,
      };
      looked.set(asked, known);
      const { row } = known;
      const view = planner.view(singular, group.nodes, row, { ...place, cost: known.cost });
      return { ...base, kind: 'node', type: singular, id: (values) => String(read?.(values)), row, view };
    }
    const row = new RowBuilder();
    const wanted = name === '_entities' ? readRepresentations(args, model) : readIds(args);
    const type = planner.nodeType('Node');
    const top = planner.multiply(place, (values) => wanted.ids(values).length);
    const view = planner.view(type, group.nodes, row, top);
    return { ...base, kind: 'nodes', type, ...wanted, row, view };
  });
  return { roots, cost, bytes: meter.planBytes, depth: planner.depth, checks: planner.checks };
}
