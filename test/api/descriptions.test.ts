import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';

/** Every type, field, argument, input field and enum value, with what is said of it. */
function* described(
  schema: GraphQLSchema,
): Generator<readonly [name: string, text: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    }
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        const args = 'args' in field ? field.args : [];
        for (const arg of args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
      }
    }
  }
}

describe('The API', () => {
  let all: (readonly [string, string | null | undefined])[];
  beforeAll(async () => {
    all = [...described((await loadApi('schema')).schema)];
  });

  it('describes every type, field, argument, input field and enum value, beyond its name', () => {
    const bare = all.filter(([name, text]) => {
      const last = name.split(/[.(]/).at(-1)?.replace(')', '') ?? '';
      const said = (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      return said === '' || said === last.replace(/_/g, '').toLowerCase();
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('says them in English, in sentences', () => {
    const odd = all.filter(([, text]) => !/^["`A-Z0-9]/.test(text ?? '') || !/[.)]$/.test(text ?? ''));
    expect(odd.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
  });

  it('gives the Chinese term where one is official', () => {
    const texts = new Map(all);
    for (const [name, term] of [
      ['District', '市辖区'],
      ['Official', '官员'],
      ['Metric', '地区生产总值'],
      ['Project', '项目'],
      ['Policy', '政策'],
      ['Observation.metric', '指标'],
      ['DistrictWhere.industries', '产业'],
    ] as const) {
      expect([name, texts.get(name)]).toEqual([name, expect.stringContaining(term)]);
    }
  });
});
