import type {
  Field,
  Model,
  NodeType,
  ObjectNodeType,
  PropertyField,
  ReferenceField,
} from '../../model/Model.ts';

/** A JSON Schema (draft 2020-12), as plain data. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas of the YAML files of all types that have some, by type name. */
export function rowSchemas(model: Model): Readonly<Record<string, JsonSchema>> {
  const types = [...model.nodes.values()].filter((type) => type.kind === 'object' && !type.managed);
  return Object.fromEntries(types.map((type) => [type.name, fileSchema(type as ObjectNodeType, model)]));
}

function fileSchema(type: ObjectNodeType, model: Model): JsonSchema {
  const fields = writable(type, model);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${type.name}.yaml`,
    ...(type.description && { description: type.description }),
    type: 'array',
    items: {
      type: 'object',
      properties: {
        ...Object.fromEntries(
          fields.map((field) => [field.name, described(field, fieldSchema(field, model))]),
        ),
        ...(!type.scoped && {
          extend: {
            type: 'string',
            description: 'Id of an entity of a required dataset that this row adds to.',
          },
        }),
      },
      anyOf: [{ required: ['id'] }, ...(type.scoped ? [] : [{ required: ['extend'] }])],
      additionalProperties: false,
    },
  };
}

/** Fields that a row may have. */
function writable({ fields }: ObjectNodeType, model: Model): readonly Field[] {
  return [...fields.values()].filter(
    (field) =>
      field.kind !== 'translations' &&
      !(field.kind === 'property' && field.managed) &&
      !(field.kind === 'relationship' && isManaged(model.nodes.get(field.target))),
  );
}

const isManaged = (type: NodeType | undefined): boolean => type?.kind === 'object' && type.managed;

function described({ description }: Field, schema: JsonSchema): JsonSchema {
  return description === undefined ? schema : { description, ...schema };
}

function fieldSchema(field: Field, model: Model): JsonSchema {
  if (field.kind === 'property') return valueSchema(field, model);
  if (field.kind === 'localized') {
    const forms = [...field.variants.keys()].map((tag) => [tag, { type: 'string' }]);
    const map = { type: 'object', properties: Object.fromEntries(forms), additionalProperties: false };
    return { anyOf: [{ type: 'string' }, map] };
  }
  if (field.kind === 'embedded') {
    const parts = [...field.fields.values()].map((part) => [
      part.name,
      described(part, valueSchema(part, model)),
    ]);
    return { type: 'object', properties: Object.fromEntries(parts), additionalProperties: false };
  }
  if (field.kind !== 'relationship') return idList;
  const known = [...(model.properties.get(field.properties ?? '')?.fields.values() ?? [])];
  const edge = {
    type: 'object',
    properties: {
      to: { type: 'string', description: `Id of a ${field.target}.` },
      ...Object.fromEntries(known.map((property) => [property.name, edgeSchema(property, model)])),
    },
    required: ['to'],
    additionalProperties: false,
  };
  const one = { anyOf: [{ type: 'string', description: `Id of a ${field.target}.` }, edge] };
  return field.cardinality === 'one' ? one : { anyOf: [...one.anyOf, { type: 'array', items: one }] };
}

const idList = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

function edgeSchema(field: PropertyField | ReferenceField, model: Model): JsonSchema {
  return described(
    field,
    field.kind === 'property' ? valueSchema(field, model) : field.list ? idList : { type: 'string' },
  );
}

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

function valueSchema({ type, isEnum, list }: PropertyField, model: Model): JsonSchema {
  const values = model.enums.get(type)?.values.map(({ name }) => name);
  const one = isEnum && values ? { enum: values } : (scalars[type] ?? { type: ['string', 'number'] });
  return list ? { type: 'array', items: one } : one;
}

/** The fields of a type in words, one line each. */
export function describeType(type: ObjectNodeType, model: Model): string {
  const lines = writable(type, model).map((field) => {
    const what = field.description?.replaceAll(/\s+/gu, ' ') ?? '';
    return `  ${field.name}${field.required && !isOptionalList(field) ? '*' : ''}: ${kindOf(field, model)}${what && `. ${what}`}`;
  });
  return [`${type.name}: ${type.description ?? ''}`, ...lines, '  (* every row has it)', ''].join('\n');
}

function kindOf(field: Field, model: Model): string {
  if (field.kind === 'localized') return `a text, or a map of ${[...field.variants.keys()].join(', ')}`;
  if (field.kind === 'embedded') return `a map of ${[...field.fields.keys()].join(', ')}`;
  if (field.kind === 'relationship') {
    const edge = [...(model.properties.get(field.properties ?? '')?.fields.keys() ?? [])];
    const id = `${field.cardinality === 'one' ? 'id' : 'ids'} of ${field.target}`;
    return edge.length === 0 ? id : `${id}, or { to: id, ${edge.join(', ')} }`;
  }
  if (field.kind !== 'property') return 'ids';
  const values = model.enums
    .get(field.type)
    ?.values.map(({ name }) => name)
    .join(' | ');
  return `${field.list ? 'list of ' : ''}${values ?? field.type}`;
}

/** Lists may be empty. */
const isOptionalList = (field: Field): boolean =>
  (field.kind === 'relationship' && field.cardinality !== 'one') || (field.kind === 'property' && field.list);

/** A row of a type with the fields every row has, to be filled in. */
export function exampleRow(type: ObjectNodeType, model: Model): string {
  const lines = writable(type, model)
    .filter((field) => field.required && field.name !== 'id' && !isOptionalList(field))
    .map((field) => `  ${field.name}: ${exampleOf(field, model)}`);
  return [`- id: ${type.singular}-1`, ...lines, ''].join('\n');
}

function exampleOf(field: Field, model: Model): string {
  if (field.kind === 'localized') return '{ ZH_HANS: 名称, EN: Name }';
  if (field.kind === 'relationship') return `${field.target.toLowerCase()}-1`;
  if (field.kind !== 'property') return '{}';
  const [first] = model.enums.get(field.type)?.values ?? [];
  const samples: Readonly<Record<string, string>> = {
    Int: '1',
    Float: '1',
    Boolean: 'false',
    Date: '2025-07-17',
  };
  const one = first?.name ?? samples[field.type] ?? '原文';
  return field.list ? `[${one}]` : one;
}
