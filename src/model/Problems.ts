import type { ASTNode } from 'graphql';
import { KgError, type Problem } from '../errors/KgError.ts';
import type { SourceLocation } from './Model.ts';

/** The place of a parsed node; every schema file is parsed with its name as the source name. */
export function locationOf(node: ASTNode): SourceLocation {
  const token = node.loc?.startToken;
  return { file: node.loc?.source.name ?? 'schema', line: token?.line ?? 1, column: token?.column ?? 1 };
}

/** Collects every problem of the schema files, so that all are reported at once. */
export class Problems {
  readonly #found: Problem[] = [];

  /** Record a problem at a parsed node or a location. */
  at(where: ASTNode | SourceLocation, message: string): void {
    const { file, line, column } = 'kind' in where ? locationOf(where) : where;
    this.#found.push({ where: `${file}:${line}:${column}`, message });
  }

  /** @throws KgError MODEL_INVALID naming every problem, when there is one. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    const lines = this.#found.map(({ where, message }) => `${where}: ${message}`);
    throw new KgError(
      'MODEL_INVALID',
      `The schema files have ${this.#found.length} problem(s):\n${lines.join('\n')}`,
      this.#found,
    );
  }
}
