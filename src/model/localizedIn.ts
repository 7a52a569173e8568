import type { Field, LocalizedField } from './Model.ts';

const ending = 'In';

/**
 * A localized text has a second field, `<name>In`, that answers with the chosen form and its tag,
 * and by which rows are ordered by one form.
 */
export function localizedInName({ name }: LocalizedField): string {
  return `${name}${ending}`;
}

/** The localized text that `name` is the second field of, or undefined when it is none. */
export function localizedInField(
  fields: ReadonlyMap<string, Field>,
  name: string,
): LocalizedField | undefined {
  if (!name.endsWith(ending)) return undefined;
  const field = fields.get(name.slice(0, -ending.length));
  return field?.kind === 'localized' ? field : undefined;
}
