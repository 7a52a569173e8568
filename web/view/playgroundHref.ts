import { serviceUrl } from './navigation.ts';

/**
 * The address at which the playground opens an operation, ready to run. It stands after `#`, which no
 * server sees, so its length is not bounded by one.
 */
export function playgroundHref(document: { toString(): string }, variables: object): string {
  // The generator indents the first line of each definition and no other.
  const query = document
    .toString()
    .trim()
    .replace(/^ {4}(?=(?:query|fragment) \w+)/gm, '');
  const operation = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `${serviceUrl('playground/')}#${operation}`;
}
