import type { Field, NodeType } from '../../model/Model.ts';
import { badInput, type Path } from '../analyse/badInput.ts';
import type { FieldGroup } from '../analyse/collectFields.ts';
import { figuresName } from './figureTypes.ts';
import { groupFields } from './groupFields.ts';
import type { AggregateOutput, AggregatePlan, ConnectionPlan, GroupKey, GroupOutput } from './Plan.ts';
import { planAggregateRule } from './planAggregateRule.ts';
import { FieldArguments } from './planArguments.ts';
import type { Selections } from './Selections.ts';

type Measures = AggregatePlan['measures'];
type Statistic = Measures[number]['function'];

/** Plans `aggregate` and `groups` of connections. */
export class AggregatePlanner {
  constructor(readonly selections: Selections) {}

  /** One figure over all rows. */
  whole(
    connection: ConnectionPlan,
    group: FieldGroup,
    path: Path,
  ): { index: number; outputs: readonly AggregateOutput[] } {
    const plan: AggregatePlan = { keys: [], size: undefined, measures: [], rules: [] };
    const outputs = this.#aggregate(connection, group, plan, path);
    const index = connection.parts.aggregates.push(plan) - 1;
    return { index, outputs };
  }

  /** Figures by group. */
  groups(
    connection: ConnectionPlan,
    group: FieldGroup,
    path: Path,
  ): { index: number; outputs: readonly GroupOutput[] } {
    const { target } = connection;
    const args = new FieldArguments(group.nodes[0], this.selections.document.variables, path);
    const by = args.get('by');
    const names = (by?.items() ?? []).map((item) => String(item.structural()));
    if (names.length === 0)
      throw badInput('"by" names at least one field to group by.', group.nodes[0], path);
    const distinct = [...new Set(names)];
    const known = new Map(groupFields(target.fields).map((field) => [field.name, field.field]));
    const keys = distinct.map((name): GroupKey => {
      const field = known.get(name);
      if (field === undefined) throw badInput(`Rows cannot be grouped by "${name}".`, by?.node, path);
      return field.kind === 'relationship'
        ? { kind: 'related', field }
        : { kind: 'property', property: field.property };
    });
    const measures: Measures = [{ function: 'count', property: undefined }];
    const plan: AggregatePlan = { keys, size: args.size('first'), measures, rules: [] };
    const name = figuresName(this.selections.model, target);
    const outputs = this.selections.groups(`${name}Group`, group.nodes, path).map((inner): GroupOutput => {
      const { key } = inner;
      const within = [...path, key];
      switch (inner.name) {
        case 'key': {
          const parts = this.selections.groups(`${name}GroupKey`, inner.nodes, within).map((part) => ({
            key: part.key,
            position:
              part.name === '__typename' ? `${name}GroupKey` : orUndefined(distinct.indexOf(part.name)),
          }));
          return { key, kind: 'key', outputs: parts };
        }
        case 'aggregate':
          return { key, kind: 'aggregate', outputs: this.#aggregate(connection, inner, plan, within) };
        default:
          return { key, kind: 'typename', name: `${name}Group` };
      }
    });
    const index = connection.parts.aggregates.push(plan) - 1;
    return { index, outputs };
  }

  #aggregate(
    { target }: ConnectionPlan,
    group: FieldGroup,
    plan: AggregatePlan,
    path: Path,
  ): readonly AggregateOutput[] {
    const name = figuresName(this.selections.model, target);
    return this.#objects(`${name}Aggregate`, group, target.fields, { target, plan }, path);
  }

  #objects(
    typeName: string,
    group: FieldGroup,
    fields: ReadonlyMap<string, Field>,
    whole: { readonly target: NodeType; readonly plan: AggregatePlan },
    path: Path,
  ): readonly AggregateOutput[] {
    const { target, plan } = whole;
    const { measures } = plan;
    return this.selections.groups(typeName, group.nodes, path).map((inner): AggregateOutput => {
      const { key } = inner;
      const within = [...path, key];
      if (inner.name === '__typename') return { key, kind: 'typename', name: typeName };
      const field = fields.get(inner.name);
      if (field?.kind === 'embedded') {
        const outputs = this.#objects(`${field.type}Aggregate`, inner, field.fields, whole, within);
        return { key, kind: 'object', outputs };
      }
      if (field?.kind === 'property' || field?.kind === 'localized') {
        const type = field.kind === 'property' ? field.type : 'String';
        const ruled = fields === target.fields;
        const rule = ruled ? planAggregateRule(plan.rules, this.selections.model, target, field) : undefined;
        const outputs = this.selections
          .groups(`${type}Statistics`, inner.nodes, within)
          .map((statistic): AggregateOutput => {
            if (statistic.name === '__typename') {
              return { key: statistic.key, kind: 'typename', name: `${type}Statistics` };
            }
            const { property } = field;
            // Databases keep a running mean, which loses digits where large numbers of both signs meet.
            const isMean = statistic.name === 'avg' && type === 'Int';
            const measure = measureOf(measures, isMean ? 'sum' : (statistic.name as Statistic), property);
            const divided = isMean ? { dividedBy: measureOf(measures, 'count', property) } : {};
            const empty = statistic.name === 'sum' ? 0 : null;
            const refusable = rule === undefined ? {} : { rule, summed: statistic.name === 'sum' };
            return { key: statistic.key, kind: 'measure', measure, empty, ...divided, ...refusable };
          });
        return { key, kind: 'object', outputs };
      }
      return { key, kind: 'measure', measure: measureOf(measures, 'count', undefined), empty: 0 };
    });
  }
}

/** The position of a measure, added when new. */
function measureOf(measures: Measures, name: Statistic, property: string | undefined): number {
  const known = measures.findIndex((measure) => measure.function === name && measure.property === property);
  return known >= 0 ? known : measures.push({ function: name, property }) - 1;
}

function orUndefined(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
