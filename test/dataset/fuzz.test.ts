import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { DatasetFolders, places, schemaModel, smallDataset } from './folder.ts';

jest.setTimeout(120_000);

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const located = /^.+\/(?:[^/]+):\d+:\d+$/u;

/** Whatever the files hold: an answer, every problem located, and no dataset when there are errors. */
async function survives(files: Record<string, string | Uint8Array>): Promise<void> {
  const { dataset, errors, warnings } = await folders.validate(files);
  for (const { where, message } of [...errors, ...warnings]) {
    expect(where).toMatch(located);
    expect(message).not.toMatch(/undefined|\[object|at .*\.ts:/u);
  }
  expect(dataset === undefined).toBe(errors.length > 0);
}

const bytes = Buffer.from(smallDataset['Observation.yaml'], 'utf8');

describe('a file that is broken anyhow', () => {
  test('with characters replaced, inserted and left out', async () => {
    const strange = fc.constantFrom(
      ...[
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ':',
        '-',
        '&a',
        '*a',
        '!!binary',
        '|',
        '>',
        '#',
        '\t',
        '\n',
        '\r',
        '%',
        '@',
      ],
      ...[
        '\0',
        '\ufeff',
        '\u2028',
        '𠮷',
        '.nan',
        '1e400',
        '---',
        '...',
        '? ',
        '<<: ',
        '__proto__',
        'null',
        '~',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ...Object.keys(smallDataset),
          'dataset.yaml',
          'coverage.yaml',
          'audit.yaml',
          'units.yaml',
        ),
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 6 }), strange), { minLength: 1, maxLength: 5 }),
        async (name, edits) => {
          let text: string =
            (smallDataset as Record<string, string>)[name] ?? 'id: small\ntitle: x\nversion: 1\n';
          for (const [at, length, insert] of edits) {
            const from = at % (text.length + 1);
            text = `${text.slice(0, from)}${insert}${text.slice(from + length)}`;
          }
          await survives({ ...smallDataset, [name]: text });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('with bytes flipped, so that it is perhaps no UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (flips) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, value] of flips) changed[at] = value;
          await survives({ ...smallDataset, 'Observation.yaml': changed });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('with any JSON value as rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        await survives({ ...smallDataset, 'Park.yaml': JSON.stringify(value) });
        await survives({ ...smallDataset, 'Park.ndjson': JSON.stringify(value) });
      }),
      { numRuns: 150 },
    );
  });

  test('with fields of any value', async () => {
    const fields = fc.record(
      Object.fromEntries(
        [
          'subject',
          'metric',
          'asStated',
          'value',
          'low',
          'lowOpen',
          'qualifier',
          'unit',
          'period',
          'modality',
          'evidence',
        ].map((name) => [
          name,
          fc.oneof(
            fc.constantFrom<unknown>(
              'haidian',
              'gdp',
              'ev',
              '1900余家',
              'EXACT',
              1900,
              true,
              null,
              [],
              {},
              '1e400',
              -0,
            ),
            fc.jsonValue({ maxDepth: 2 }),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 3 }), async (rows) => {
        const text = rows.map((row, index) => JSON.stringify({ id: `o${index}`, ...row })).join('\n');
        await survives({ ...smallDataset, 'Observation.yaml': '[]', 'Observation.ndjson': text });
      }),
      { numRuns: 150 },
    );
  });

  test('with CSV of any shape', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '海', '|', '.'),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 8 }), async (cells) => {
        await survives({ ...smallDataset, 'Park.csv': `id,name,kind\n${cells.join(',')}` });
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file made to exhaust the reader', () => {
  test.each([
    ['lists in lists', '['.repeat(100_000), 'NESTING'],
    ['closed lists in lists', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'NESTING'],
    ['maps in maps', '{a: '.repeat(100_000), 'NESTING'],
    [
      'a thousand levels of indentation',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'NESTING',
    ],
    ['dashes in a row', `${'- '.repeat(20_000)}x`, 'NESTING'],
    [
      'thirty levels',
      Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'NESTING',
    ],
    [
      'a bomb of aliases',
      `- &a [x,x,x,x,x,x,x,x,x]\n${Array.from(
        { length: 20 },
        (_, n) =>
          `- &${'b'.repeat(n + 1)} [${Array(9)
            .fill(`*${n === 0 ? 'a' : 'b'.repeat(n)}`)
            .join(',')}]\n`,
      ).join('')}`,
      'SYNTAX',
    ],
    [
      'a very long number',
      `- { id: p, name: 公园, kind: PUBLIC_PARK, aliases: ${'9'.repeat(100_000)} }`,
      'WRONG_TYPE',
    ],
    ['a very long id', `- { id: ${'a'.repeat(100_000)}, name: 公园, kind: PUBLIC_PARK }`, 'BAD_ID'],
    ['a very long key', `- { id: p, name: 公园, kind: PUBLIC_PARK, ${'k'.repeat(900)}: 1 }`, 'UNKNOWN_FIELD'],
  ])('%s', async (_, text, code) => {
    const { errors } = await folders.validate({ ...smallDataset, 'Park.yaml': text });
    expect(errors.map((error) => error.code)).toContain(code);
    for (const { where } of errors) expect(where).toMatch(located);
  });

  test('lists in lists on a JSON line', async () => {
    const line = `{"id":"p","aliases":${'['.repeat(1000)}${']'.repeat(1000)}}`;
    const { errors } = await folders.validate({ ...smallDataset, 'Park.ndjson': `\n${line}` });
    expect(places(errors)).toEqual(['Park.ndjson:2:41 NESTING']);
  });

  test('a number that takes a million digits to write is refused without computing it', async () => {
    const row = `${smallDataset['Observation.yaml']}  value: 1e999999999\n`;
    const { errors } = await folders.validate({ ...smallDataset, 'Observation.yaml': row });
    expect(places(errors)).toContain('Observation.yaml:8:10 BAD_NUMBER');
  });

  test('a file of 200 MB that is no text is refused at its beginning', async () => {
    const folder = folders.write(smallDataset);
    for (const name of ['Park.yaml', 'Place.ndjson', 'Person.csv']) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), 200 * 1024 * 1024);
    }
    const before = process.memoryUsage().rss;
    const { errors } = await validateDataset(folder, await schemaModel());
    expect(places(errors)).toEqual([
      'Park.yaml:1:1 FILE',
      'Person.csv:1:1 ENCODING',
      'Place.ndjson:1:1 ENCODING',
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('ten thousand broken rows are all read', async () => {
    const folder = folders.write(smallDataset);
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `- { id: p${index}, name: 公园${index}, knd: X }\n`,
    );
    appendFileSync(join(folder, 'Park.yaml'), rows.join(''));
    const { errors } = await validateDataset(folder, await schemaModel());
    expect(errors).toHaveLength(10_000);
    expect(places(errors.slice(-1))[0]).toMatch(/^Park\.yaml:\d+:\d+ /u);
  });
});
