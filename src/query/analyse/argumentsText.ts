import { type FieldNode, print } from 'graphql';

/** The arguments of a field as text: equal texts mean equal arguments, whatever the variables are. */
export function argumentsText({ arguments: given = [] }: FieldNode): string {
  return given.map(print).sort().join(', ');
}
