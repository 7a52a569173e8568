import { ensureModelIndexes, modelIndexes } from '../../src/load/ensureModelIndexes.ts';
import type { Model, ObjectNodeType, PropertyField } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { townModel } from './fixture.ts';

let model: Model;
beforeAll(async () => {
  model = await townModel();
});

describe('modelIndexes', () => {
  const of = (label: string) =>
    modelIndexes(model)
      .filter((index) => index.label === label)
      .map(({ name, kind, property }) => ({ name, kind, property }));

  it('follow the directives, on each label a query may select by', () => {
    expect(of('School')).toEqual(
      expect.arrayContaining([
        { name: 'School_id_unique', kind: 'unique', property: 'id' },
        { name: 'School_code_unique', kind: 'unique', property: 'code' },
        { name: 'School_name_range', kind: 'range', property: 'name' },
        { name: 'School_pupils_range', kind: 'range', property: 'pupils' },
      ]),
    );
    expect(of('Thing').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Thing_id_unique', 'Thing_name_range']),
    );
  });

  it('reach into embedded fields, and leave lists and plain fields alone', () => {
    const properties = (label: string) => of(label).map(({ property }) => property);
    expect(properties('Town')).toContain('span_start');
    expect(properties('Town')).not.toContain('span_end');
    expect(properties('School')).not.toContain('aliases');
    expect(properties('School')).not.toContain('score');
  });

  it('have names of bounded length that stay different', () => {
    const label = 'L'.repeat(70);
    const school = model.nodes.get('School') as ObjectNodeType;
    const pupils = school.fields.get('pupils') as PropertyField;
    const fields = new Map(['a', 'b'].map((property) => [property, { ...pupils, property }]));
    const long: Model = { ...model, nodes: new Map([[label, { ...school, label, fields }]]) };
    const names = modelIndexes(long).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^L\w{1,59}$/);
  });
});

describeEachEngine('ensureModelIndexes', (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  });
  afterAll(() => store.close());

  it('creates each once and finds it there the next time', async () => {
    const names = async () => {
      const shown = [
        ...(await store.read({ text: 'SHOW CONSTRAINTS', parameters: {} })),
        ...(await store.read({ text: 'SHOW INDEXES', parameters: {} })),
      ];
      return new Set(shown.map(({ name }) => name));
    };
    const indexes = await ensureModelIndexes(store, model);
    const before = await names();
    for (const { name } of indexes) expect(before).toContain(name);
    await ensureModelIndexes(store, model);
    expect(await names()).toEqual(before);
  });

  it('holds a unique field unique within its type', async () => {
    const create = (label: string) =>
      store.write((transaction) =>
        transaction.run({ text: `CREATE (:${label} {code: 'c'})`, parameters: {} }),
      );
    await create('School');
    await create('Town');
    await expect(create('School')).rejects.toMatchObject({ code: 'STORE_FAILURE' });
  });
});
