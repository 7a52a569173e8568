import { serviceUrl } from './navigation.ts';

/**
 * The address at which the playground opens an operation, ready to run. It stands after `#`, which no
 * server sees, so its length is not bounded by one.
 */
export function playgroundHref(document: { toString(): string }, variables: object): string {
  const query = document.toString().trim().replace(/^ {4}/gm, '');
  const operation = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `${serviceUrl('playground/')}#${operation}`;
}
