import * as fc from 'fast-check';
import { languages } from '../../web/messages/languages.ts';
import { readAddress, writeAddress } from '../../web/view/codec.ts';
import { choice, day, type Field, flag, integer, list, text } from '../../web/view/fields.ts';
import { type PageName, pages, type View } from '../../web/view/pages.ts';
import { viewOf } from '../../web/view/viewOf.ts';

/** Any text, with halves of surrogate pairs, quotes, separators and Chinese. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(',', '\\', '/', '.', '%', '&', '=', '#', '?', '+', ' ', '海', '\u{20000}'),
  }),
);
const item = anyText.filter((value) => value !== '');

/** Values of a field: what it reads from its own writing of something plausible. */
function valuesOf(field: Field<unknown>): fc.Arbitrary<unknown> {
  const { fallback } = field;
  if (Array.isArray(fallback)) {
    // A list that is longer than its field takes is told, which another test asks for.
    const takes = (length: number) =>
      field.read((field as Field<unknown>).write(Array.from({ length }, (_, index) => `n${index}`))) !==
      undefined;
    return fc.array(item, { maxLength: [5, 4, 3, 2, 1].find(takes) ?? 0 });
  }
  if (typeof fallback === 'number') {
    return fc
      .oneof(fc.constant(fallback), fc.nat(2 ** 31 - 1))
      .filter((value) => field.read(String(value)) !== undefined);
  }
  if (typeof fallback === 'boolean') return fc.boolean();
  return anyText.map((value) => (field.read(value) === undefined ? fallback : value));
}

const anyView: fc.Arbitrary<View> = fc.constantFrom(...(Object.keys(pages) as PageName[])).chain((page) => {
  const fields = Object.entries(pages[page].fields as Readonly<Record<string, Field<unknown>>>);
  return fc.record({
    page: fc.constant(page),
    ...(page === 'entity' && { id: fc.oneof(item, fc.constantFrom('.', '..', 'haidian')) }),
    ...Object.fromEntries(fields.map(([name, field]) => [name, valuesOf(field)])),
  }) as unknown as fc.Arbitrary<View>;
});

/** As an address can hold it: halves of surrogate pairs become the replacement character. */
const wellFormed = <Value>(value: Value): Value =>
  (typeof value === 'string'
    ? value.toWellFormed()
    : Array.isArray(value)
      ? value.map(wellFormed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wellFormed(part)]))
        : value) as Value;

/** What a browser makes of an address: it resolves, normalises and splits it. */
function throughBrowser(address: string): [path: string, search: string] {
  const url = new URL(address, 'https://example.org/prefix/');
  return [url.pathname.slice('/prefix/'.length), url.search];
}

test('a view written as an address is read back as the same view', () => {
  fc.assert(
    fc.property(anyView, fc.option(fc.constantFrom(...languages), { nil: undefined }), (view, language) => {
      const address = readAddress(...throughBrowser(writeAddress(view, language)));
      expect(address).toEqual({ view: wellFormed(view), language, unread: [] });
    }),
    { numRuns: 2000 },
  );
});

test('reading any address never throws, and writing what was read settles', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webPath(), anyText),
      fc.oneof(fc.webQueryParameters(), anyText),
      (path, query) => {
        const { view, language } = readAddress(path.replace(/^\//, ''), `?${query}`);
        if (view === null) return;
        const once = writeAddress(view, language);
        const again = readAddress(...throughBrowser(once));
        expect(again.unread).toEqual([]);
        expect(again.view === null ? '' : writeAddress(again.view, again.language)).toBe(once);
      },
    ),
    { numRuns: 2000 },
  );
});

test('addresses stay readable', () => {
  expect(writeAddress({ page: 'home' }, undefined)).toBe('');
  expect(writeAddress(viewOf('entity', { id: 'haidian' }), 'zh-Hans')).toBe('e/haidian?lang=zh-Hans');
  expect(writeAddress(viewOf('graph', { seeds: ['haidian', 'li-junjie'], seed: 7 }), 'en')).toBe(
    'graph?seeds=haidian,li-junjie&seed=7&lang=en',
  );
});

test('what cannot be read falls back and is named', () => {
  expect(readAddress('graph', '?seed=many&lang=tlh&colour=red&seeds=a')).toEqual({
    view: viewOf('graph', { seeds: ['a'] }),
    language: undefined,
    unread: ['lang', 'seed', 'colour'],
  });
  const tooMany = Array.from({ length: 501 }, (_, index) => `n${index}`).join(',');
  expect(readAddress('graph', `?seeds=${tooMany}`)).toMatchObject({ view: { seeds: [] }, unread: ['seeds'] });
  expect(readAddress('no/such/page', '').view).toBeNull();
  expect(readAddress('e/%E6', '').view).toBeNull();
});

describe('fields', () => {
  test.each<[string, Field<unknown>, string, unknown]>([
    ['text', text() as Field<unknown>, 'a,b', 'a,b'],
    ['integer', integer(1, 0, 9) as Field<unknown>, '10', undefined],
    ['integer', integer(1, 0, 9) as Field<unknown>, '9', 9],
    ['flag', flag as Field<unknown>, '1', true],
    ['flag', flag as Field<unknown>, 'yes', undefined],
    ['choice', choice(['year', 'month'], 'year') as Field<unknown>, 'month', 'month'],
    ['choice', choice(['year', 'month'], 'year') as Field<unknown>, 'week', undefined],
    ['day', day as Field<unknown>, '2025-07-17', '2025-07-17'],
    ['day', day as Field<unknown>, 'yesterday', undefined],
    ['list', list(3) as Field<unknown>, 'a\\,b,c', ['a,b', 'c']],
    ['list', list(1) as Field<unknown>, 'a,b', undefined],
  ])('%s reads %#', (_kind, field, written, value) => {
    expect(field.read(written)).toEqual(value);
  });
});
