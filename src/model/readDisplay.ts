import type { DirectiveDefinitionNode, FieldDefinitionNode } from 'graphql';
import { type DisplayField, type Field, type FigurePart, figureParts, type LabelField } from './Model.ts';
import { locationOf, type Problems } from './Problems.ts';
import { namedType, readDirectives, typeShape } from './readDirectives.ts';

const directives = ['label', 'figureText'];

/** Whether a declared field is one for readers: it has `@label` or `@figureText`. */
export function isDisplay(node: FieldDefinitionNode): boolean {
  return (node.directives ?? []).some(({ name }) => directives.includes(name.value));
}

/** Read a field for readers; a wrong one is recorded as a problem and left out. */
export function readDisplay(
  node: FieldDefinitionNode,
  isOfNode: boolean,
  siblings: ReadonlyMap<string, Field>,
  definitions: ReadonlyMap<string, DirectiveDefinitionNode>,
  problems: Problems,
): DisplayField | undefined {
  const applied = readDirectives(node, 'FIELD_DEFINITION', definitions, problems);
  const name = node.name.value;
  const refuse = (message: string) => problems.at(node, `"${name}": ${message}`);
  if (!isOfNode) {
    refuse('only a node type has fields for readers.');
    return undefined;
  }
  if (namedType(node.type) !== 'String' || typeShape(node) !== 'required') {
    refuse('a field for readers is of type String!.');
    return undefined;
  }
  const base = { name, description: node.description?.value, required: true, location: locationOf(node) };
  const label = applied.get('label');
  if (label !== undefined) {
    return { ...base, kind: 'label', of: Array.isArray(label.of) ? label.of : [] };
  }
  const named = applied.get('figureText') ?? {};
  const value = siblings.get(String(named.value));
  if (value?.kind !== 'property' || value.interval === undefined) {
    refuse(`@figureText(value:) names an @interval field beside it, and "${named.value}" is none.`);
    return undefined;
  }
  const { low, high, lowOpen, highOpen } = value.interval.printed ?? value.interval;
  const names: Readonly<Record<FigurePart, string>> = {
    ...{ low, high, lowOpen, highOpen },
    value: value.name,
    qualifier: String(named.qualifier),
    unit: String(named.unit),
  };
  for (const part of figureParts) {
    const sibling = siblings.get(names[part]);
    if (sibling?.kind !== 'property' || sibling.list) {
      refuse(`@figureText needs a field "${names[part]}" of one stored value beside it.`);
      return undefined;
    }
  }
  return { ...base, kind: 'figureText', parts: names };
}

/** The field that a label shows on a type: the first of those named that always has a text of its own. */
export function labelledBy(fields: ReadonlyMap<string, Field>, { of }: LabelField): Field | undefined {
  return of
    .map((name) => fields.get(name))
    .find((field) => {
      if (field?.kind === 'localized') return field.required;
      return field?.kind === 'property' && field.required && !field.list;
    });
}
