import { GraphQLError } from 'graphql';

/** Nodes and relationships one exploration may read, hubs included. */
export const workBudget = 250_000;

/** Counts what an exploration reads and refuses to go beyond a budget. */
export class WorkBudget {
  #spent = 0;

  constructor(readonly total: number = workBudget) {}

  get spent(): number {
    return this.#spent;
  }

  get left(): number {
    return this.total - this.#spent;
  }

  /** @throws BudgetExceeded when more than is left is spent. */
  spend(amount: number): void {
    if (amount > this.left) throw new BudgetExceeded(this.total);
    this.#spent += amount;
  }
}

/** The refusal of an exploration that would read too much. */
export class BudgetExceeded extends GraphQLError {
  constructor(budget: number) {
    super(
      `This exploration needs to read more than ${budget} nodes and relationships, which is its budget. ` +
        'Follow fewer relationships (relationships, via), keep fewer types, or take fewer steps.',
      { extensions: { code: 'COST_EXCEEDED', budget } },
    );
  }
}
