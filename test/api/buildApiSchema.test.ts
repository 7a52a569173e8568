import { isInputObjectType, isObjectType, validateSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { loadApi } from '../../src/api/loadApi.ts';
import { fixtureModel, modelNames } from '../fixtures/models/fixtureModel.ts';

describe('The API schema', () => {
  it.each(modelNames)('of the model %s is valid', async (name) => {
    expect(validateSchema(buildApiSchema(await fixtureModel(name)))).toEqual([]);
  });

  it('leaves out orderings and figures of parts that have none', async () => {
    const works = buildApiSchema(await fixtureModel('works'));
    const fieldsOf = (schema: typeof works, name: string) => {
      const type = schema.getType(name);
      return isInputObjectType(type) || isObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    expect(fieldsOf(works, 'ShelfWhere')).toContain('marks');
    expect(fieldsOf(works, 'ShelfOrderBy')).not.toContain('marks');
    expect(fieldsOf(works, 'ShelfAggregate')).not.toContain('marks');
    const social = buildApiSchema(await fixtureModel('social'));
    const member = social.getType('Member');
    const of = (name: string) =>
      (isObjectType(member) ? member.getFields()[name]?.args : [])?.map((arg) => arg.name);
    expect(of('circles')).toContain('edge');
    expect(of('circles')).not.toContain('edgeOrderBy');
    expect(of('knows')).toContain('edgeOrderBy');
  });

  it('has one filter and one ordering for each type, whatever leads to it', async () => {
    const { schema, model } = await loadApi('schema');
    const names = Object.keys(schema.getTypeMap()).filter((name) => /(Where|OrderBy)$/.test(name));
    const parts = [...model.nodes.keys(), ...model.properties.keys(), ...model.embedded.keys()];
    const known = [...parts, 'Count', 'Localized'].flatMap((name) => [`${name}Where`, `${name}OrderBy`]);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has one type of figures where a type adds nothing to sum up or group by', async () => {
    const { schema } = await loadApi('schema');
    const figures = (name: string) => {
      const type = schema.getType(`${name}Connection`);
      return String(isObjectType(type) ? type.getFields().aggregate?.type : undefined);
    };
    expect(figures('Person')).toBe('EntityAggregate!');
    expect(figures('District')).toBe('DistrictAggregate!');
  });

  it('gives a to-one relationship with properties a link, and one without none', async () => {
    const type = buildApiSchema(await fixtureModel('social')).getType('Member');
    const fields = isObjectType(type) ? type.getFields() : {};
    expect(String(fields.mentorLink?.type)).toBe('AcquaintanceMemberLink');
    expect(fields.circlesLink).toBeUndefined();
    const book = buildApiSchema(await fixtureModel('works')).getType('Book');
    const own = isObjectType(book) ? book.getFields() : {};
    expect(String(own.ownerLink?.type)).toBe('DeedOwnerLink!');
    expect(own.shelfLink).toBeUndefined();
  });
});
