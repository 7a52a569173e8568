/**
 * What the client package has of the schema: its documents typed and by id, and what caches must know.
 * `--check` compares alone. Documents select `__typename` everywhere, as caches would add it: what is
 * sent is what is registered. Ids are those of the service: the SHA-256 of the text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { buildSchema, getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = join(import.meta.dirname, '..');
const target = join(root, 'client/generated');

const files = await generate(
  {
    cwd: root,
    silent: true,
    schema: 'schema/api.graphql',
    emitLegacyCommonJSImports: false,
    config: {
      useTypeImports: true,
      disableDescriptions: true,
      enumsAsTypes: true,
      scalars: { Date: 'string', DateTime: 'string' },
    },
    generates: {
      'client/generated/': {
        documents: 'client/documents/*.graphql',
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: {
            hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex'),
          },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
      },
    },
  },
  false,
);
for (const name of ['graphql.ts', 'persisted-documents.json']) {
  const { content } = files.find(({ filename }) => filename.endsWith(`/${name}`));
  writeOrCheck(join(target, name), content.endsWith('\n') ? content : `${content}\n`);
}

const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const possibleTypes = {};
for (const type of types.filter(isAbstractType)) {
  const inner = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  possibleTypes[type.name] = [...inner, ...schema.getPossibleTypes(type)].map(({ name }) => name).sort();
}

const objects = types.filter(isObjectType);
/** A page of a list: every field that gives one can be paged. */
const isConnection = (type) =>
  isObjectType(type) &&
  'pageInfo' in type.getFields() &&
  ('edges' in type.getFields() || 'nodes' in type.getFields());
const connectionFields = {};
for (const type of objects) {
  const fields = Object.values(type.getFields())
    .filter((field) => isConnection(getNamedType(field.type)))
    .map(({ name }) => name);
  if (fields.length > 0) connectionFields[type.name] = fields;
}

const node = schema.getType('Node');
const roots = [schema.getQueryType()];
const unkeyedTypes = objects
  .filter((type) => !roots.includes(type) && !type.getInterfaces().includes(node))
  .map(({ name }) => name);

const constant = (name, about, type, value) =>
  `/** ${about} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
writeOrCheck(
  join(target, 'schema.ts'),
  [
    '// Written by scripts/client.mjs from schema/api.graphql.',
    constant(
      'possibleTypes',
      "The types of each interface and union, as caches match fragments by them: `possibleTypes` of Apollo's cache.",
      'Record<string, string[]>',
      possibleTypes,
    ),
    constant(
      'connectionFields',
      'The fields that give pages of a list, by type.',
      'Readonly<Record<string, readonly string[]>>',
      connectionFields,
    ),
    constant(
      'unkeyedTypes',
      'Types without a global id: what they hold is part of its parent.',
      'readonly string[]',
      unkeyedTypes,
    ),
  ].join('\n'),
);
