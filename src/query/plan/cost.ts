import { GraphQLError } from 'graphql';
import type { VariableValues } from '../analyse/Variables.ts';
import type { CostNode } from './Plan.ts';

/** The price of an operation: rows its statement may fetch, page sizes multiplied along each path. */
export interface Cost {
  readonly total: number;
  /** Response path of the field that alone costs most, counted with its page but not its children. */
  readonly dearest: string;
}

/** Compute the cost of a plan for given variables. */
export function computeCost(root: CostNode, variables: VariableValues): Cost {
  let total = 0;
  let dearest = { path: '', rows: 0 };
  const walk = (node: CostNode, parents: number): void => {
    const rows = parents * node.rows(variables);
    total += rows;
    if (rows > dearest.rows) dearest = { path: node.path, rows };
    for (const child of node.children) walk(child, rows);
  };
  for (const child of root.children) walk(child, 1);
  return { total, dearest: dearest.path };
}

/** The refusal of an operation over budget. */
export function costExceeded({ total, dearest }: Cost, budget: number): GraphQLError {
  return new GraphQLError(
    `This operation may fetch ${total} rows and the budget is ${budget}. ` +
      `Most come from "${dearest}": ask for smaller pages (first) there or above it.`,
    {
      path: dearest.split('.'),
      extensions: { code: 'COST_EXCEEDED', cost: total, budget, path: dearest },
    },
  );
}
