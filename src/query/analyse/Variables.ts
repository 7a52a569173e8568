import type { DirectiveNode, FieldNode } from 'graphql';
import { badInput, type Path } from './badInput.ts';
import type { NullableUses } from './nullableUses.ts';

/**
 * Variables as a plan sees them. A plan must serve every set of values, so values are read through
 * functions when the statement runs. Where a value decides what the statement *is* (a directive's
 * condition, the keys of a filter object, an ordering), reading it records a guard, and the plan
 * serves only variables that pass all its guards. What is recorded is exactly what was looked at.
 */

/** Coerced variable values by name; an absent variable has no entry. */
export type VariableValues = { readonly [name: string]: unknown };

/** Reads something from the variables when a statement runs. */
export type Reader<T = unknown> = (variables: VariableValues) => T;

/** One thing a plan's structure depends on. */
export interface Guard {
  /** For logs and `explain`, such as `$where has name`. */
  readonly description: string;
  readonly holds: (variables: VariableValues) => boolean;
}

/** The variables one plan is being made for. */
export class Variables {
  readonly guards: Guard[] = [];

  /** @param uses where a null is to be refused; see `refuseNulls` */
  constructor(
    readonly values: VariableValues,
    readonly uses: NullableUses,
  ) {}

  /**
   * Refuse a null that a variable brings to an argument which takes none, as graphql-js does.
   * @throws GraphQLError BAD_USER_INPUT
   */
  refuseNulls(holder: FieldNode | DirectiveNode, path: Path): void {
    for (const { variable, node, message } of this.uses.get(holder) ?? []) {
      if (this.structural(`$${variable} null`, (values) => values[variable] === null)) {
        throw badInput(message, node, path);
      }
    }
  }

  /** Look at a fact of the variables' structure, and make the plan depend on it. */
  structural<T extends string | boolean | number | undefined>(what: string, read: Reader<T>): T {
    const found = read(this.values);
    this.guards.push({
      description: `${what} is ${found}`,
      holds: (variables) => read(variables) === found,
    });
    return found;
  }
}
