import type { Choices } from './Choices.ts';

/** A variable an operation declares. */
interface Declaration {
  readonly type: string;
  readonly defaultLiteral: string | undefined;
  /** Makes up another value; undefined for a cursor, which keeps its own. */
  readonly remake: (() => unknown) | undefined;
}

/** An operation to run, with what is needed to run it again for another page. */
export interface GeneratedOperation {
  readonly text: string;
  readonly variables: { readonly [name: string]: unknown };
  /** Variables that stand for cursors, with the response path of the connection they page through. */
  readonly cursors: readonly { readonly variable: string; readonly path: string }[];
  /** Other variables for the same document. */
  readonly remake: (choices: Choices) => GeneratedOperation['variables'];
}

/** The parts of an operation that are collected while its selections are made up. */
export class OperationText {
  readonly variables: { [name: string]: unknown } = {};
  readonly fragments: string[] = [];
  readonly cursors: { variable: string; path: string }[] = [];
  /** How many more fields may be selected; keeps operations small. */
  budget: number;
  readonly #declarations = new Map<string, Declaration>();
  #next = 0;

  constructor(
    public choices: Choices,
    budget: number,
  ) {
    this.budget = budget;
  }

  /** A name nothing else in the operation has. */
  fresh(prefix: string): string {
    this.#next += 1;
    return `${prefix}${this.#next}`;
  }

  /** Declare a variable; `value` undefined leaves it absent. */
  declare(type: string, value: unknown, remake?: () => unknown, defaultLiteral?: string): string {
    const name = this.fresh('v');
    this.#declarations.set(name, { type, defaultLiteral, remake });
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  /** The operation around a selection set. @param directives of the operation, after a space */
  finish(selectionSet: string, directives = ''): GeneratedOperation {
    const declared = [...this.#declarations].map(
      ([name, { type, defaultLiteral }]) =>
        `$${name}: ${type}${defaultLiteral === undefined ? '' : ` = ${defaultLiteral}`}`,
    );
    const header = declared.length === 0 ? 'query' : `query(${declared.join(', ')})`;
    return {
      text: [`${header}${directives} ${selectionSet}`, ...this.fragments].join('\n'),
      variables: this.variables,
      cursors: this.cursors,
      remake: (choices) => {
        this.choices = choices;
        const made = [...this.#declarations].map(([name, { remake }]) =>
          remake === undefined ? [name, this.variables[name]] : [name, remake()],
        );
        return Object.fromEntries(made.filter(([, value]) => value !== undefined));
      },
    };
  }
}
