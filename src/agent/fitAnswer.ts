import type { AgentTool, PagePlace } from './AgentTool.ts';
import type { AnswerCursor } from './AnswerCursor.ts';
import { estimateTokens } from './estimateTokens.ts';
import { type Shape, shaped } from './Shape.ts';

/** An answer that fits, what is told of it, and where it goes on. */
export interface FittedAnswer {
  readonly values: { readonly [key: string]: unknown };
  readonly notes: readonly string[];
  readonly next: AnswerCursor | undefined;
  /** Ids of the datasets that state what is answered; empty where the operation does not ask for them. */
  readonly datasets: ReadonlySet<string>;
}

type Values = { readonly [key: string]: unknown };

/** Tokens of a value as it is sent. */
const sizeOf = (value: unknown): number => (value === undefined ? 0 : estimateTokens(JSON.stringify(value)));

/** What is not bounded is not measured. */
const fits = (value: unknown, most: number): boolean =>
  most === Number.POSITIVE_INFINITY || sizeOf(value) <= most;

/**
 * As much of an answer as fits: the items of the tool's page one after another, the others by the cursor.
 * What is too long although nothing of the page is told is cut itself, and that is said.
 * @param data what the API answered
 * @param at where the answer before ended
 * @param most tokens; infinity for all there is
 */
export function fitAnswer(tool: AgentTool, data: Values, at: AnswerCursor, most: number): FittedAnswer {
  const datasets = new Set<string>();
  const note = (ids: readonly string[]) => {
    for (const id of ids) datasets.add(id);
  };
  const { page, shape } = tool;
  const items = page === undefined ? [] : itemsAt(data, page);
  const cut = (kept: readonly unknown[]) => (page === undefined ? data : withItems(data, page, kept));
  const notes: string[] = [];
  if (page === undefined || items.length === 0) {
    const values = trimmed(shaped(data, shape, note) ?? {}, most, notes);
    return { values: values as Values, notes, next: undefined, datasets };
  }
  const end = endOf(items, at.skip, shapeAt(shape, page), most, () => shaped(cut([]), shape, () => {}));
  const kept = items.slice(at.skip, end);
  const values = trimmed(shaped(cut(kept), shape, note) ?? {}, most, notes);
  const next = nextOf(data, page, at, end, items.length);
  if (next !== undefined) {
    const rest = end < items.length ? `${items.length - end} more` : 'More';
    notes.push(`${rest} left out: ask again with "cursor" set to "next".`);
  }
  return { values: values as Values, notes, next, datasets };
}

/** The first item that does not fit any more; one is told however long it is. @param base all but the items */
function endOf(
  items: readonly unknown[],
  skip: number,
  shape: Shape,
  most: number,
  base: () => unknown,
): number {
  if (most === Number.POSITIVE_INFINITY) return items.length;
  let left = most - sizeOf(base());
  for (let end = skip; end < items.length; end += 1) {
    const size = 1 + sizeOf(shaped(items[end], shape, () => {}));
    if (size > left && end > skip) return end;
    left -= size;
  }
  return Math.max(skip, items.length);
}

function nextOf(
  data: Values,
  page: PagePlace,
  at: AnswerCursor,
  end: number,
  length: number,
): AnswerCursor | undefined {
  if (end < length) return { after: at.after, skip: end };
  if (page.connection === undefined || page.after === undefined) return undefined;
  const { hasNextPage, endCursor } = (holderAt(data, page)?.[page.connection.pageInfo] ?? {}) as Values;
  return hasNextPage === true && typeof endCursor === 'string' ? { after: endCursor, skip: 0 } : undefined;
}

/** The object or list at the place of the page. */
function holderAt(data: Values, { path }: PagePlace): Values | undefined {
  let value: unknown = data;
  for (const key of path) value = (value as Values | null | undefined)?.[key];
  return (value ?? undefined) as Values | undefined;
}

function itemsAt(data: Values, page: PagePlace): readonly unknown[] {
  const holder = holderAt(data, page);
  const list = page.connection === undefined ? holder : holder?.[page.connection.list];
  return Array.isArray(list) ? list : [];
}

function withItems(data: Values, { path, connection }: PagePlace, items: readonly unknown[]): Values {
  const whole = connection === undefined ? path : [...path, connection.list];
  const replaced = (value: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return items;
    return { ...(value as Values), [key]: replaced((value as Values)[key], rest) };
  };
  return replaced(data, whole) as Values;
}

function shapeAt(shape: Shape, { path, connection }: PagePlace): Shape {
  let found = shape;
  for (const key of connection === undefined ? path : [...path, connection.list]) {
    if (found.kind === 'object') found = found.fields.get(key) ?? found;
    else if (found.kind === 'only') found = found.of;
  }
  return found.kind === 'list' ? found.of : found;
}

/** Longest text of a value that had to be cut. */
const longestText = 400;

/** A value with its longest lists cut in half, again and again, until it fits; then with its texts cut. */
export function trimmed(value: unknown, most: number, notes: string[]): unknown {
  let cut = value;
  const told = new Map<string, { shown: number; of: number }>();
  while (!fits(cut, most)) {
    const longest = longestList(cut, []);
    if (longest === undefined) break;
    const { path, length } = longest;
    const kept = Math.floor(length / 2);
    cut = replacedAt(cut, path, (list) => (list as readonly unknown[]).slice(0, kept));
    const name = path.join('.');
    told.set(name, { shown: kept, of: told.get(name)?.of ?? length });
  }
  for (const [name, { shown, of }] of told) notes.push(`${name}: ${shown} of ${of} told.`);
  if (fits(cut, most)) return cut;
  notes.push(`Texts longer than ${longestText} characters are cut.`);
  return shortTexts(cut);
}

type Path = readonly (string | number)[];

function longestList(value: unknown, path: Path): { path: Path; length: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  let longest = Array.isArray(value) && value.length > 0 ? { path, length: value.length } : undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = longestList(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

function replacedAt(value: unknown, path: Path, replace: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replace(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replacedAt(item, rest, replace) : item));
  }
  return { ...(value as Values), [key]: replacedAt((value as Values)[key], rest, replace) };
}

function shortTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > longestText ? `${value.slice(0, longestText).toWellFormed()}…` : value;
  }
  if (Array.isArray(value)) return value.map(shortTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortTexts(inner)]));
}
