import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { SaxesParser } from 'saxes';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { CsvReader } from '../../src/dataset/read/CsvReader.ts';
import { DatasetProblems } from '../../src/dataset/read/DatasetProblems.ts';
import { parseJsonLine } from '../../src/dataset/read/parseJsonLine.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import { type ExportFormat, exportGraph } from '../../src/export/exportGraph.ts';
import { csvColumns, csvLine, csvRecord } from '../../src/export/rows/csv.ts';
import { ndjsonLine } from '../../src/export/rows/ndjson.ts';
import { emptyState } from '../../src/load/dataVersion.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model, ObjectNodeType } from '../../src/model/Model.ts';
import { TripleCounter } from '../../src/server/linked/TripleCounter.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { dataset, node, prepare } from '../load/fixture.ts';

const base = 'https://example.org/id/';
const own = `${base}vocabulary#`;
const schema = 'https://schema.org/';
const prov = 'http://www.w3.org/ns/prov#';
const shacl = 'http://www.w3.org/ns/shacl#';

let model: Model;
let store: GraphStore;
beforeAll(async () => {
  model = await loadModel('schema');
  store = createGrafeoStore();
  await prepare(store, model);
});
afterAll(() => store.close());

async function text(format: ExportFormat): Promise<string> {
  let written = '';
  const out = {
    write: async (piece: string) => {
      written += piece;
    },
  };
  await exportGraph({ store, model, format, dataset: undefined, out, base, batchSize: 40 });
  return written;
}

/** Quads as N-Quads lines, sorted: the order of statements means nothing. */
function lines(quads: readonly Quad[]): readonly string[] {
  return quads
    .map(({ subject, predicate, object }) => {
      const literal =
        object.termType === 'Literal' ? `${object.language.toLowerCase()} ${object.datatype.value}` : '';
      return JSON.stringify([subject.value, predicate.value, object.termType, object.value, literal]);
    })
    .sort();
}

/** A GraphML document, strictly parsed: data values by the name their key declares. */
function parseGraphMl(document: string) {
  const names = new Map<string, string>();
  const nodes = new Map<string, Record<string, string>>();
  const edges: Record<string, string>[] = [];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  let values: Record<string, string> = {};
  let key = '';
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>;
    if (name === 'key') names.set(given.id ?? '', given['attr.name'] ?? '');
    if (name === 'node') {
      values = {};
      nodes.set(given.id ?? '', values);
    }
    if (name === 'edge') {
      values = { source: given.source ?? '', target: given.target ?? '' };
      edges.push(values);
    }
    if (name === 'data') {
      key = names.get(given.key ?? '') ?? 'undeclared';
      values[key] = '';
    }
  });
  parser.on('text', (part) => {
    if (key !== '') values[key] += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = '';
  });
  parser.write(document).close();
  return { nodes, edges };
}

/** Undo what XML 1.0 cannot write (ECMA-376, ST_Xstring). */
const unescaped = (value: string) =>
  value.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('the shipped dataset', () => {
  let quads: readonly Quad[];
  const about = (id: string, property: string) =>
    quads
      .filter(({ subject, predicate }) => subject.value === `${base}${id}` && predicate.value === property)
      .map(({ object }) => object.value);
  beforeAll(async () => {
    for (const one of await readDatasets(['data/haidian-2025-07'], model)) {
      await loadDataset(store, model, describeDataset(one, model));
    }
    quads = new Parser().parse(await text('turtle'));
  });

  test('says in JSON-LD what it says in Turtle', async () => {
    const document = JSON.parse(await text('jsonld'));
    const parsed = (await jsonld.toRDF(document)) as Quad[];
    const plain = parsed.map((quad) => quad as unknown as Quad);
    expect(plain.length).toBeGreaterThan(5000);
    const withLanguage = plain.map(({ subject, predicate, object }) => ({
      ...{ subject, predicate },
      object: object.termType === 'Literal' ? { ...object, language: object.language ?? '' } : object,
    })) as Quad[];
    expect(lines(withLanguage)).toEqual(lines(quads));
  });

  test('the description of the graph counts its triples', async () => {
    const statistics = { nodes: {}, degrees: {} };
    const now = { statistics: () => statistics, state: () => emptyState };
    const counter = new TripleCounter({ store, model, ...now });
    expect(await counter.count()).toBe(quads.length);
  });

  test('a figure with an open bound has no value anybody could take for exact', () => {
    const companies = 'haidian.ai-enterprises.2025-07-17';
    expect(about(companies, `${shacl}minExclusive`)).toEqual(['1900']);
    for (const closed of ['value', 'minValue', 'maxValue']) {
      expect(about(companies, `${schema}${closed}`)).toEqual([]);
    }
    const gdp = 'haidian.gdp.2023';
    expect(about(gdp, `${schema}value`)).toEqual(['1215520000000']);
    expect(about(gdp, `${schema}minValue`)).toEqual(['1215515000000']);
    expect(about(gdp, `${shacl}maxExclusive`)).toEqual(['1215525000000']);
    const figures = quads.filter(({ predicate }) => predicate.value === `${own}qualifier`);
    expect(figures.length).toBeGreaterThanOrEqual(50);
    for (const { subject, object } of figures) {
      const id = subject.value.slice(base.length);
      expect([id, about(id, `${schema}value`).length]).toEqual([id, object.value === 'EXACT' ? 1 : 0]);
    }
  });

  test('a figure leads through its evidence to the characters of the source', () => {
    const figure = 'haidian.gdp.2023';
    expect(about(figure, `${schema}observationAbout`)).toEqual([`${base}haidian`]);
    const evidence = about(figure, `${prov}wasDerivedFrom`).map((iri) => iri.slice(base.length));
    const span = evidence.find((id) => about(id, `${schema}text`).includes('12155.2亿元')) ?? '';
    expect(about(span, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toContain(`${prov}Entity`);
    expect(about(span, 'http://www.w3.org/ns/oa#start')).toEqual(['746']);
    expect(about(span, 'http://www.w3.org/ns/oa#end')).toEqual(['755']);
    expect(about(span, `${prov}wasQuotedFrom`)).toEqual([`${base}haidian-press-2025-07-17`]);
    expect(about('haidian-press-2025-07-17', `${own}sha256`)[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a relationship with properties is a statement with its evidence', () => {
    const statement = 'haidian#DEVELOPS.artificial-intelligence';
    expect(about(statement, `${prov}hadRole`)).toEqual([`${base}role.lead-goose`]);
    expect(about(statement, `${prov}wasDerivedFrom`).length).toBeGreaterThan(0);
    expect(about(statement, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#object')).toEqual([
      `${base}artificial-intelligence`,
    ]);
  });

  test('GraphML has every node, and every edge between nodes it has', async () => {
    const { nodes, edges } = parseGraphMl(await text('graphml'));
    const read = (query: string) => store.read({ text: query, parameters: {} });
    const [stored] = await read('MATCH (n:Node) WHERE NOT n:Load RETURN count(n) AS nodes');
    const [related] = await read('MATCH (:Node)-[r]->(:Node) RETURN count(r) AS edges');
    expect([nodes.size, edges.length]).toEqual([stored?.nodes, related?.edges]);
    for (const { source, target } of edges)
      expect([nodes.has(source ?? ''), nodes.has(target ?? '')]).toEqual([true, true]);
    expect(nodes.get('haidian')).toMatchObject({
      labels: ':Node:Entity:Body:District',
      name: '海淀区',
      externalIds: '["gb2260:110108"]',
    });
    expect(nodes.get('haidian.ai-enterprises.2025-07-17')).toMatchObject({ low: '1900', lowOpen: 'true' });
  });
});

describe('any text', () => {
  /** What a reader accepts: not empty, no space around it, no half of a surrogate pair. */
  const accepted = (value: string) => value !== '' && value === value.trim() && !/\p{Surrogate}/u.test(value);
  const awkward = fc.constantFrom(
    ...[
      '"',
      "'",
      '\\',
      '<&>',
      ']]>',
      '_x0007_',
      '_x',
      '\u0007',
      '\u0000',
      '\u007f',
      '\u0085',
      '\ufffe',
      '\u2028',
    ],
    ...[
      'a\nb',
      'a\r\nb',
      'a\tb',
      '海淀',
      '𠮷',
      '|',
      ',',
      '{{x}}',
      '"""',
      '@en',
      'é',
      '\u202e',
      '=1+1',
      'null',
      'true',
      '0x10',
    ],
  );
  const anyText = fc
    .array(
      fc.oneof(
        awkward,
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('').trim())
    .filter(accepted);

  test('comes back from Turtle, JSON-LD and GraphML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyText, { minLength: 10, maxLength: 30 }), async (texts) => {
        const sources = texts.map((title, index) =>
          node('Source', `s${index}`, { title, name: title, name_en: title, aliases: [title, 'x'] }),
        );
        await loadDataset(store, model, dataset('texts', sources));
        const quads = new Parser().parse(await text('turtle'));
        const rdf = new Map<string, string[]>();
        for (const { subject, predicate, object } of quads) {
          const at = `${subject.value.slice(base.length)} ${predicate.value}`;
          rdf.set(at, [...(rdf.get(at) ?? []), object.value]);
        }
        const document = JSON.parse(await text('jsonld')) as { '@graph': Record<string, unknown>[] };
        const linked = new Map(document['@graph'].map((object) => [object['@id'], object]));
        const { nodes } = parseGraphMl(await text('graphml'));
        for (const [index, title] of texts.entries()) {
          expect(rdf.get(`s${index} ${schema}headline`)).toEqual([title]);
          expect(rdf.get(`s${index} ${schema}name`)).toEqual([title, title]);
          expect(linked.get(`${base}s${index}`)?.['schema:headline']).toEqual([title]);
          const written = nodes.get(`s${index}`) ?? {};
          expect(unescaped(written.title ?? '')).toBe(title);
          expect(JSON.parse(unescaped(written.aliases ?? ''))).toEqual([title, 'x']);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('comes back from a row of NDJSON, and from CSV where a cell can hold it', () => {
    const type = model.nodes.get('Source') as ObjectNodeType;
    const columns = csvColumns(type);
    let cells = 0;
    fc.assert(
      fc.property(anyText, anyText, (title, alias) => {
        const row = { id: 's', title, name: { ZH_HANS: title, EN: alias }, aliases: [alias] };
        const problems = new DatasetProblems();
        const line = ndjsonLine(row);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
        const parsed = parseJsonLine(line.slice(0, -1), 'x', 1, problems);
        expect(plain(parsed)).toEqual(row);
        const record = csvRecord(columns, row);
        if (record !== undefined) {
          cells += 1;
          const file = `${csvLine(columns)}${record}`;
          const reader = new CsvReader('x', (column) => column === 'aliases', problems);
          const [read] = [...reader.add(file), ...reader.end()];
          expect(plain(read)).toEqual(row);
        }
        expect(problems.errors).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(cells).toBeGreaterThan(100);
  });
});

type Parsed = ReturnType<typeof parseJsonLine>;

/** A located value as plain data. */
function plain(value: Parsed): unknown {
  if (value?.kind === 'map')
    return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (value?.kind === 'list') return value.items.map(plain);
  return value?.kind === 'scalar' ? value.text : undefined;
}
