import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { KgError } from '../../src/errors/KgError.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { RelationshipField } from '../../src/model/Model.ts';

const schemaFolder = path.join(__dirname, '../../schema');

describe('the project schema', () => {
  test('gives every type its root names, labels and inherited fields', async () => {
    const model = await loadModel(schemaFolder);
    const district = model.nodes.get('District');
    expect(district).toMatchObject({ kind: 'object', singular: 'district', plural: 'districts' });
    expect(district?.kind === 'object' ? district.labels : []).toEqual([
      'Node',
      'Entity',
      'Body',
      'District',
    ]);
    expect(model.nodes.get('Policy')?.plural).toBe('policies');
    expect(model.nodes.get('Evidence')?.plural).toBe('evidenceSpans');
    for (const name of ['id', 'name', 'aliases', 'observations', 'industries']) {
      expect([...(district?.fields.keys() ?? [])]).toContain(name);
    }
  });

  test('links both sides of a relationship, across interfaces too', async () => {
    const model = await loadModel(schemaFolder);
    const field = (type: string, name: string) =>
      model.nodes.get(type)?.fields.get(name) as RelationshipField;
    expect(field('District', 'industries').inverse).toEqual({ type: 'Industry', field: 'districts' });
    expect(field('Observation', 'subject').inverse).toEqual({ type: 'Entity', field: 'observations' });
    expect(field('Source', 'people').inverse).toEqual({ type: 'Person', field: 'contributions' });
  });

  test('stores language forms and embedded parts under derived properties', async () => {
    const model = await loadModel(schemaFolder);
    const name = model.nodes.get('District')?.fields.get('name');
    expect(name?.kind === 'localized' ? [...name.variants] : []).toEqual([
      ['ZH_HANS', 'name'],
      ['ZH_HANT', 'name_zh_hant'],
      ['EN', 'name_en'],
      ['PINYIN', 'name_pinyin'],
    ]);
    const period = model.nodes.get('Observation')?.fields.get('period');
    expect(period?.kind === 'embedded' ? period.fields.get('start')?.property : '').toBe('period_start');
  });
});

describe('names in RDF', () => {
  test('are read from @rdf, classes of interfaces included', async () => {
    const model = await loadModel(schemaFolder);
    const observation = model.nodes.get('Observation');
    expect(observation?.rdfTypes).toEqual(['prov:Entity', 'schema:Observation']);
    expect(observation?.fields.get('least')?.rdf).toEqual({
      property: 'schema:minValue',
      open: 'sh:minExclusive',
    });
    expect(observation?.fields.get('modality')?.rdf).toBeUndefined();
    expect(model.embedded.get('Period')?.rdfTypes).toEqual(['dcterms:PeriodOfTime']);
  });
});

describe('adding an entity type', () => {
  test('takes one schema file, which extends the other side itself', async () => {
    await withSchema({}, async (folder) => {
      await cp(
        path.join(__dirname, '../fixtures/school/School.graphql'),
        path.join(folder, 'School.graphql'),
      );
      const model = await loadModel(folder);
      expect(model.nodes.get('School')).toMatchObject({ singular: 'school', plural: 'schools' });
      const schools = model.nodes.get('District')?.fields.get('schools') as RelationshipField;
      expect(schools).toMatchObject({
        cardinality: 'connection',
        inverse: { type: 'School', field: 'district' },
      });
    });
  });
});

/** Each case adds one file to the project's schema and names the problem it must give. */
const wrong: readonly (readonly [name: string, sdl: string, problem: string])[] = [
  [
    'an unknown directive',
    'type X implements Node @node {\n  a: String @serch\n}',
    'X.graphql:2:13: Unknown directive @serch. Did you mean @search?',
  ],
  [
    'an unknown directive argument',
    'type X implements Node @node(plurals: "xs") {\n  a: String\n}',
    'X.graphql:1:30: @node has no argument "plurals".',
  ],
  [
    'a missing directive argument',
    'type X implements Node @node {\n  p: Place @relationship(direction: OUT)\n}',
    'X.graphql:2:12: @relationship needs the argument "type".',
  ],
  [
    'a directive argument of another type',
    'type X implements Node @node {\n  p: Place @relationship(type: 3, direction: OUT)\n}',
    'X.graphql:2:32: @relationship(type:) must be String.',
  ],
  [
    'a directive in the wrong place',
    'type X implements Node @unique @node {\n  a: String\n}',
    'X.graphql:1:24: @unique cannot stand here; it is for FIELD_DEFINITION.',
  ],
  [
    'a type without a role',
    'type X {\n  a: String\n}',
    'X.graphql:1:1: X needs exactly one of @node, @embedded and @relationshipProperties.',
  ],
  [
    'an unknown field type',
    'type X implements Node @node {\n  a: Strin\n}',
    'X.graphql:2:6: "a" has the unknown type Strin. Did you mean String?',
  ],
  [
    'a dangling relationship target',
    'type X implements Node @node {\n  d: Distrct @relationship(type: "IN_IT", direction: OUT)\n}',
    'X.graphql:2:6: "d" leads to Distrct, which is no node type. Did you mean District?',
  ],
  [
    'a relationship without an inverse',
    'type X implements Node @node {\n  d: District @relationship(type: "IN_IT", direction: OUT)\n}',
    '"d" has no inverse: add a field to District (or `extend` it here), such as xes: [X!]! @relationship(type: "IN_IT", direction: IN).',
  ],
  [
    'a node type as a plain field',
    'type X implements Node @node {\n  d: District\n}',
    'X.graphql:2:3: "d" answers with District nodes and needs @relationship(type:, direction:) to say how.',
  ],
  [
    'a type declared twice',
    'type District implements Node @node {\n  a: String\n}',
    '"District" is declared twice. Rename one, or use "extend".',
  ],
  [
    'an extension of nothing',
    'extend type Distrikt {\n  a: String\n}',
    'X.graphql:1:1: "Distrikt" is extended but declared nowhere.',
  ],
  [
    'a reserved word of Cypher',
    'type Match implements Node @node {\n  a: String\n}',
    'X.graphql:1:1: The type name "Match" is a reserved word of Cypher.',
  ],
  [
    'a name the API makes itself',
    'type ParkConnection implements Node @node {\n  a: String\n}',
    'X.graphql:1:1: The type name "ParkConnection" ends like the types the API derives (Connection, Edge, Where, ...).',
  ],
  [
    'a field name filters use',
    'type X implements Node @node {\n  NOT: String\n}',
    'X.graphql:2:3: The field name "NOT" is a name filters and aggregates use themselves.',
  ],
  [
    'a field already inherited',
    'type X implements Node @node {\n  id: ID! @unique\n}',
    'X.graphql:2:3: X.id is already declared by Node, which X implements. Remove one.',
  ],
  [
    'a missing id',
    'type X @node {\n  a: String\n}',
    'X.graphql:1:1: X needs "id: ID! @unique", most simply by implementing Node.',
  ],
  [
    'two types with one root name',
    'type X implements Node @node(plural: "parks") {\n  a: String\n}',
    'X.graphql:1:1: The root field "parks" of X is taken by Park. Use @node(plural: "allParks").',
  ],
  [
    'a nullable list',
    'type X implements Node @node {\n  a: [String]\n}',
    'X.graphql:2:6: "a" must be of type T, T! or [T!]!.',
  ],
  [
    'an interval without its bounds',
    'type X implements Node @node {\n  v: Float @interval(low: "lo", high: "hi", lowOpen: "a", highOpen: "b")\n}',
    'X.graphql:2:3: "v": @interval needs a Float field "lo" beside it.',
  ],
  [
    'an RDF name without a known prefix',
    'type X implements Node @node @rdf(type: "skema:Thing") {\n  a: String @rdf(property: "name")\n}',
    'X.graphql:1:1: @rdf: "skema:Thing" is no prefixed name such as schema:name; prefixes are',
  ],
  [
    'an RDF name for the open bound of no interval',
    'type X implements Node @node {\n  a: Float @rdf(property: "schema:minValue", open: "sh:minExclusive")\n}',
    'X.graphql:2:3: "a": @rdf(open:) is for a bound that an @interval names.',
  ],
  [
    'a value object made by the loader',
    'type X @embedded @managed {\n  a: String\n}',
    'X.graphql:1:1: X: @managed on a type is for a @node.',
  ],
  [
    'a rollup by what is no single value',
    'type X implements Node @node @rollup(by: ["a"], of: ["b"]) {\n  a: [String!]!\n  b: Int\n}',
    'X.graphql:1:1: X: @rollup names "a", which is neither a value that can be told apart nor a to-one relationship that leaves.',
  ],
  [
    'a rollup that begins with no relationship',
    'type X implements Node @node @rollup(by: ["a"], of: ["b"]) {\n  a: String\n  b: Int\n}',
    'X.graphql:1:1: X: @rollup begins with "a", which is no relationship: "a".',
  ],
  [
    'a rollup of what is no number',
    'type X implements Node @node @rollup(by: [], of: ["a"]) {\n  a: String\n}',
    'X.graphql:1:1: X: @rollup is of "a", which is no field of one number.',
  ],
  ['a syntax error', 'type X {', 'X.graphql:1:9: Syntax Error: Expected Name, found <EOF>.'],
  [
    'an unknown scalar',
    'scalar Money',
    'X.graphql:1:1: The scalar Money is unknown; known are Date, DateTime.',
  ],
];

describe('a wrong schema file', () => {
  test.each(wrong)('%s is reported with file, line, column and the fix', async (_name, sdl, problem) => {
    await withSchema({ 'X.graphql': sdl }, async (folder) => {
      const error = await loadModel(folder).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(KgError);
      expect((error as KgError).code).toBe('MODEL_INVALID');
      expect((error as KgError).message).toContain(problem);
    });
  });

  test('several problems are reported at once', async () => {
    const sdl = 'type X implements Node @node {\n  a: Strin\n  b: String @serch\n}';
    await withSchema({ 'X.graphql': sdl }, async (folder) => {
      const error = (await loadModel(folder).catch((caught: unknown) => caught)) as KgError;
      expect(error.problems.map((problem) => problem.where.split('/').at(-1))).toEqual([
        'X.graphql:2:6',
        'X.graphql:3:13',
      ]);
    });
  });

  test('a folder that is not there is named', async () => {
    await expect(loadModel('/nowhere/schema')).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: 'The schema folder /nowhere/schema cannot be read.',
    });
  });
});

/** A copy of the project's schema with more files, removed afterwards. */
async function withSchema(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'kg-model-'));
  const folder = path.join(root, 'schema');
  try {
    await cp(schemaFolder, folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    await use(folder);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
