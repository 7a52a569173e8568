import { GraphQLError } from 'graphql';
import type { AggregateRule, Field } from '../../src/model/Model.ts';
import type { OracleFilter } from './OracleFilter.ts';
import type { OracleNode, OracleRow } from './OracleGraph.ts';
import { storedValue, type Value } from './values.ts';

/** The meaning of `@aggregated`: which statistics would mix what does not compare. */
export class OracleMixture {
  constructor(
    readonly fields: ReadonlyMap<string, Field>,
    readonly filter: OracleFilter,
  ) {}

  /** @throws GraphQLError MIXED_FIGURES for a statistic over rows that have the field */
  refuse(name: string, rows: readonly OracleRow[], summed: boolean): void {
    const rule = this.#rule(name);
    if (rule === undefined || rows.length === 0) return;
    const told = (paths: readonly string[]) =>
      new Set(rows.map(({ node }) => paths.map((path) => this.#read(node, path) ?? '').join('|'))).size;
    const mixed = rule.alike.some((path) => told([path]) > 1);
    const kinds = rows.map(({ node }) => String(this.#read(node, rule.statistic) ?? ''));
    const once = rule.sums.get(kinds.sort()[0] ?? '');
    const repeated = once === undefined || told(once) < rows.length;
    if (mixed || (summed && repeated)) {
      throw new GraphQLError('Mixed.', { extensions: { code: 'MIXED_FIGURES' } });
    }
  }

  #rule(name: string): AggregateRule | undefined {
    for (const field of this.fields.values()) {
      if (field.kind !== 'property' || field.aggregated === undefined) continue;
      const { low, high, printed } = field.interval ?? {};
      if ([field.name, low, high, printed?.low, printed?.high].includes(name)) return field.aggregated;
    }
    return undefined;
  }

  #read(node: OracleNode, path: string): Value {
    let at: OracleNode | undefined = node;
    let fields: ReadonlyMap<string, Field> | undefined = this.fields;
    let value: Value = null;
    for (const name of path.split('.')) {
      const field: Field | undefined = fields?.get(name);
      if (field?.kind === 'relationship') {
        at = at === undefined ? undefined : this.filter.graph.related(at, field)[0]?.node;
        fields = this.filter.model.nodes.get(field.target)?.fields;
        value = at?.id ?? null;
      } else if (field?.kind === 'embedded') fields = field.fields;
      else if (field?.kind === 'property') value = storedValue(at?.properties, field.property);
    }
    return value;
  }
}
