import type { Field } from '../model/Model.ts';

/**
 * The first sentence of a field's description: what a filter, an ordering or a figure by it says of
 * itself, so that an editor shows it there too without carrying the whole text again.
 */
export function inShort({ name, description = `\`${name}\`.` }: Pick<Field, 'name' | 'description'>): string {
  const text = description.replace(/\s+/g, ' ').trim();
  return /^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/;$/, '.') ?? text;
}
