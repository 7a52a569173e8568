import type { OperationDefinitionNode } from 'graphql';
import { type Input, inputOf } from './Input.ts';
import type { Variables } from './Variables.ts';

/** The directive of a whole operation that says in which language its texts are wanted. */
export const languageDirective = 'inLanguage';

/** What an operation says of the language of its texts; undefined when it says nothing. */
export function requestLanguage(
  { directives = [] }: OperationDefinitionNode,
  variables: Variables,
): Input | undefined {
  const directive = directives.find(({ name }) => name.value === languageDirective);
  const argument = directive?.arguments?.find(({ name }) => name.value === 'lang');
  return argument === undefined ? undefined : inputOf(argument.value, variables);
}
