import { GraphQLError } from 'graphql';
import type { Path } from '../analyse/badInput.ts';
import type { PlanLimits } from './limits.ts';

/** Counts what a plan grows by while it is made, and refuses the operation at the first excess. */
export class PlanMeter {
  #fields = 0;
  #lookups = 0;
  #conditions = 0;
  #introspected = 0;

  constructor(readonly limits: PlanLimits) {}

  /** Bytes a plan of what was counted holds, rather more than less. */
  get planBytes(): number {
    return 800 * this.#fields + 4_000 * this.#lookups + 500 * this.#conditions;
  }

  /** One field of the answer. @throws GraphQLError COST_EXCEEDED, as all of these. */
  field(path: Path): void {
    this.#fields += 1;
    const { maxFields } = this.limits;
    if (this.#fields > maxFields) throw tooLarge('selects', maxFields, 'fields', path);
  }

  /** One subquery. */
  lookup(path: Path): void {
    this.#lookups += 1;
    const { maxLookups } = this.limits;
    if (this.#lookups > maxLookups) throw tooLarge('needs', maxLookups, 'lookups', path);
  }

  /** One condition of a filter, or one sort key. */
  condition(path: Path): void {
    this.#conditions += 1;
    const { maxConditions } = this.limits;
    if (this.#conditions > maxConditions) throw tooLarge('has', maxConditions, 'conditions', path);
  }

  /** One condition within another; `hops` of those around it lead to related nodes. */
  filter(depth: number, hops: number, path: Path): void {
    const { maxFilterDepth, maxFilterHops } = this.limits;
    if (depth > maxFilterDepth) throw tooLarge('nests a filter', maxFilterDepth, 'deep', path);
    if (hops > maxFilterHops) {
      throw tooLarge('filters through', maxFilterHops, 'relationships one within another', path);
    }
  }

  /** Values of the schema itself, in multiples of what the introspection query of tools gets. */
  introspection(share: number, path: Path): void {
    this.#introspected += share;
    const { maxIntrospection } = this.limits;
    if (this.#introspected > maxIntrospection) {
      throw tooLarge('asks for', maxIntrospection, 'times the whole schema', path);
    }
  }

  /** Nesting. */
  depth(depth: number, path: Path): void {
    const { maxDepth } = this.limits;
    if (depth > maxDepth) throw tooLarge('nests fields', maxDepth, 'deep', path);
  }
}

function tooLarge(does: string, limit: number, unit: string, path: Path): GraphQLError {
  const where = path.join('.');
  return new GraphQLError(
    `This operation ${does} more than ${limit} ${unit}, which is the limit; it is passed at "${where}". ` +
      'Ask for less at once, or in several operations.',
    { path, extensions: { code: 'COST_EXCEEDED', limit, path: where } },
  );
}
