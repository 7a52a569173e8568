import { isInputObjectType, isObjectType, validateSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
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
    expect(fieldsOf(social, 'TaggedCircleWhere')).toContain('edge');
    expect(fieldsOf(social, 'TaggedCircleOrderBy')).not.toContain('edge');
    expect(fieldsOf(social, 'AcquaintanceMemberOrderBy')).toContain('edge');
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
