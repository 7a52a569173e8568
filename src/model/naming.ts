/**
 * Names the model derives or refuses.
 */

/** What a label, relationship type or property may look like; such names need no quoting in Cypher. */
export const namePattern = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Words that cannot stand as a label or relationship type without quoting in Cypher.
 * Source: openCypher 9 reserved words and the Neo4j Cypher manual, "Reserved keywords".
 */
const cypherReserved = new Set(
  (
    'ALL AND AS ASC ASCENDING BY CALL CASE CONTAINS CREATE DELETE DESC DESCENDING DETACH DISTINCT DO ' +
    'DROP ELSE END ENDS EXISTS FALSE FOR FOREACH IN IS LIMIT MATCH MERGE NOT NULL OF ON OPTIONAL OR ' +
    'ORDER REMOVE REQUIRE RETURN SCALAR SET SKIP STARTS THEN TRUE UNION UNIQUE UNWIND WHEN WHERE WITH ' +
    'XOR YIELD'
  ).split(' '),
);

/** True for a word Cypher reserves, in any case. */
export function isCypherReserved(name: string): boolean {
  return cypherReserved.has(name.toUpperCase());
}

/** Type names the API makes itself. */
const apiTypeNames = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'PageInfo',
  'SortDirection',
  'Aggregate',
  'RelationshipDirection',
]);

/** Endings the API appends to type names. */
const apiSuffixes = /(Connection|Edge|Where|OrderBy|Filter|Aggregate)$/;

/** Why a type name cannot be used, or undefined when it can. */
export function refusedTypeName(name: string): string | undefined {
  if (!namePattern.test(name)) return `must match ${namePattern.source}`;
  if (isCypherReserved(name)) return 'is a reserved word of Cypher';
  if (apiTypeNames.has(name)) return 'is a name the API gives to a type of its own';
  if (apiSuffixes.test(name)) return 'ends like the types the API derives (Connection, Edge, Where, ...)';
  return undefined;
}

/** Names the API puts beside a type's own fields in filters, orderings and aggregates. */
const apiFieldNames = new Set(['AND', 'OR', 'NOT', 'edge', 'isNull', 'count', 'size']);

/** Why a field name cannot be used, or undefined when it can. */
export function refusedFieldName(name: string): string | undefined {
  if (!namePattern.test(name)) return `must match ${namePattern.source}`;
  if (apiFieldNames.has(name)) return 'is a name filters and aggregates use themselves';
  return undefined;
}

/** `AwardGrant` -> `awardGrant`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `awardGrants` -> `AwardGrants`. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The regular English plural: `industry` -> `industries`, `box` -> `boxes`, `park` -> `parks`. */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The candidate nearest to `word` when it is near enough to be a slip, for "did you mean". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, two rows at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
