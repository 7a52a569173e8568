import { KgError } from '../errors/KgError.ts';

/** Identifiers of nodes where nobody says what they are part of. */
export const defaultBase = 'urn:district-graph:';

/** Whether identifiers in RDF can begin with it. */
export const isBase = (base: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/iu.test(base);

/** @throws KgError USAGE when it is no absolute IRI */
export function checkBase(base: string): void {
  if (isBase(base)) return;
  throw new KgError(
    'USAGE',
    `--base must be an absolute IRI such as https://example.org/id/, not "${base}".`,
  );
}
