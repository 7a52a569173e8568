import { type Language, languages } from '../messages/languages.ts';
import type { Field } from './fields.ts';
import { type PageName, pages, type View } from './pages.ts';

/** What an address says. */
export interface Address {
  /** Null when no page has the path. */
  readonly view: View | null;
  /** Undefined when the address does not say. */
  readonly language: Language | undefined;
  /** Names of the parts that could not be read and fell back; a link of another version has some. */
  readonly unread: readonly string[];
}

type AnyFields = Readonly<Record<string, Field<unknown>>>;
const fieldsOf = (page: PageName): AnyFields => pages[page].fields as unknown as AnyFields;

/**
 * The address of a view, relative to the address of the application: `e/haidian?lang=en`. Fields at
 * their fallback are left out, so equal views have equal addresses.
 */
export function writeAddress(view: View, language: Language | undefined): string {
  const path: string[] = [pages[view.page].path];
  const query: string[] = [];
  const values = view as unknown as Readonly<Record<string, unknown>>;
  if (view.page === 'entity') {
    // A segment of dots is a step between folders to every reader of addresses.
    if (/^\.{0,2}$/.test(view.id)) query.push(`id=${view.id}`);
    else path.push(encode(view.id));
  }
  for (const [name, field] of Object.entries(fieldsOf(view.page))) {
    const written = field.write(values[name]);
    if (written !== field.write(field.fallback)) query.push(`${name}=${encode(written)}`);
  }
  if (language !== undefined) query.push(`lang=${language}`);
  return path.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

/**
 * Read an address back. Never throws: what cannot be read falls back and is named in `unread`.
 * @param path what follows the address of the application, without a leading slash
 * @param search from `?` on, or empty
 */
export function readAddress(path: string, search: string): Address {
  const given = new URLSearchParams(search);
  const unread: string[] = [];
  const language = languages.find((tag) => tag === given.get('lang'));
  if (given.has('lang') && language === undefined) unread.push('lang');
  const [head = '', ...rest] = path.replace(/\/+$/, '').split('/');
  const page = (Object.keys(pages) as PageName[]).find((name) => pages[name].path === head);
  const id = page === 'entity' ? (decode(rest.join('/')) ?? null) : null;
  if (page === undefined || (page === 'entity' ? id === null : rest.length > 0)) {
    return { view: null, language, unread };
  }
  const known = new Set(['lang', ...(page === 'entity' ? ['id'] : [])]);
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fieldsOf(page))) {
    known.add(name);
    const written = given.get(name);
    const value = written === null ? field.fallback : field.read(written);
    if (value === undefined) unread.push(name);
    values[name] = value === undefined ? field.fallback : value;
  }
  unread.push(...[...new Set(given.keys())].filter((name) => !known.has(name)));
  const view = {
    page,
    ...(page === 'entity' && { id: id || (given.get('id') ?? '') }),
    ...values,
  } as unknown as View;
  return { view, language, unread };
}

/** Percent-encoded where it must be; commas, colons and the like stay readable. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%(2C|3A|40)/g, (code) => decodeURIComponent(code));

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
