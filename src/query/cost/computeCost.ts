import { GraphQLError } from 'graphql';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { VariableValues } from '../analyse/Variables.ts';
import type { CostNode } from '../plan/Plan.ts';

/**
 * The price of an operation, in units of one row fetched with its id: some 3 to 14 microseconds of
 * processor time and a kilobyte for a moment, measured by `npm run bench -- --suite price`.
 */
export interface Cost {
  readonly total: number;
  /** Rows looked at, of `total`: what the database does before the first row is fetched. */
  readonly looked: number;
  /** Response path of the field that alone costs most, without its children. */
  readonly dearest: string;
}

/** What one value of a row costs, one row looked at and one step of code, in rows fetched. */
const valuePrice = 1 / 8;
const lookedPrice = 1 / 16;
/** A character of the statement, which the embedded engine plans each time. */
const characterPrice = 1 / 12;

/** A graph of which nothing is known: only what an operation asks for is counted. */
export const unknownGraph: GraphStatistics = { nodes: {}, degrees: {} };

/**
 * Compute the price of a plan for given variables. Of a graph whose degrees are known, no list is
 * taken to be longer than it can be.
 * @param characters of the statement
 */
export function computeCost(
  root: CostNode,
  variables: VariableValues,
  statistics: GraphStatistics = unknownGraph,
  characters = 0,
): Cost {
  let total = characters * characterPrice;
  let allLooked = 0;
  let dearest = { path: '', price: 0 };
  const walk = (node: CostNode, parents: number, different: boolean): void => {
    const { source, work } = node;
    let rows = parents * node.rows(variables, statistics);
    let looked = work === undefined ? 0 : parents * work(variables, statistics);
    // Several nodes named by ids may be the same, and lead to the same.
    let distinct = different && (source !== undefined || rows <= 1);
    if (source !== undefined) {
      const most = source.most(statistics);
      const all = different ? source.all(statistics) : Number.POSITIVE_INFINITY;
      rows = Math.min(rows, rows === 0 ? 0 : parents * most, all);
      // Of a graph that is not known nothing is looked at.
      if (most < Number.POSITIVE_INFINITY && most > 0) {
        looked += Math.min(parents, all / most) * source.looked(statistics, most);
      }
      distinct &&= source.distinct;
    }
    const price = rows * (1 + node.values * valuePrice) + looked * lookedPrice;
    total += price;
    allLooked += looked * lookedPrice;
    if (price > dearest.price) dearest = { path: node.path, price };
    for (const child of node.children) walk(child, rows, distinct);
  };
  for (const child of root.children) walk(child, 1, true);
  return { total: Math.ceil(total), looked: Math.ceil(allLooked), dearest: dearest.path };
}

/** The refusal of an operation over budget. */
export function costExceeded({ total, dearest }: Cost, budget: number): GraphQLError {
  return new GraphQLError(
    `This operation costs ${total} and the budget is ${budget}. Most of it is "${dearest}": ` +
      'ask for smaller pages (first), fewer fields, or a narrower filter, there or above it.',
    {
      path: dearest.split('.'),
      extensions: { code: 'COST_EXCEEDED', cost: total, budget, path: dearest },
    },
  );
}
