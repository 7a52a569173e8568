import { buildSchema } from 'graphql';

/** What clients of an older schema meet in a newer one. */
export interface SchemaChanges {
  /** What they may no longer ask, or no longer get. */
  readonly breaking: readonly SchemaChange[];
  /** How many others: what is new, and what may surprise (a value more in an enum, an argument more). */
  readonly compatible: number;
}

export interface SchemaChange {
  /** Where, as a schema coordinate: `Type`, `Type.field`, `Type.field.argument`. */
  readonly path: string;
  readonly message: string;
}

/** Compare two schemas, given as SDL, by the rules of GraphQL Inspector. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  // Loaded here: no other command needs it.
  const { CriticalityLevel, diff } = await import('@graphql-inspector/core');
  const all = await diff(buildSchema(before), buildSchema(after));
  const breaking = all.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return {
    breaking: breaking.map(({ path = '', message }) => ({ path, message })),
    compatible: all.length - breaking.length,
  };
}

/**
 * The breaking changes that a changelog does not name. Those it names stand in backticks in the list
 * *Breaking* under *Unreleased*; a type names all that is below it.
 */
export function unmarked(breaking: readonly SchemaChange[], changelog: string): readonly SchemaChange[] {
  const [, unreleased = ''] = /^## \[Unreleased\]$([\s\S]*?)(?=^## \[|(?![\s\S]))/m.exec(changelog) ?? [];
  const [, list = ''] = /^### Breaking$([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(unreleased) ?? [];
  const named = new Set([...list.matchAll(/`([\w.]+)`/g)].map(([, coordinate = '']) => coordinate));
  return breaking.filter(({ path }) => {
    const parts = path.split('.');
    return !parts.some((_, index) => named.has(parts.slice(0, index + 1).join('.')));
  });
}
