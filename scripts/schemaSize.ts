/** `npx tsx scripts/schemaSize.ts`: how large the API is for those who read it: editors, generators, people. */
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { introspectionFromSchema, isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { printApiSchema } from '../src/api/buildApiSchema.ts';
import { loadApi } from '../src/api/loadApi.ts';

const kilobytes = (text: string) => Math.round(Buffer.byteLength(text) / 1000);

async function main(): Promise<void> {
  const { schema } = await loadApi('schema');
  const sdl = printApiSchema(schema);
  const sizes: Record<string, number> = {
    'lines of SDL': sdl.split('\n').length,
    'kB of SDL': kilobytes(sdl),
    types: Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    ).length,
  };
  for (const descriptions of [true, false]) {
    const began = performance.now();
    const { __schema } = introspectionFromSchema(schema, { descriptions, oneOf: true });
    const whole = JSON.stringify(__schema);
    const suffix = descriptions ? '' : ' without descriptions';
    sizes[`ms of introspection${suffix}`] = Math.round(performance.now() - began);
    sizes[`kB of introspection${suffix}`] = kilobytes(whole);
    sizes[`kB of its input types${suffix}`] = kilobytes(
      JSON.stringify(__schema.types.filter(({ kind }) => kind === 'INPUT_OBJECT')),
    );
  }
  const began = performance.now();
  const files = await generate(
    {
      silent: true,
      schema: sdl,
      documents: 'query Figures($where: ObservationWhere) { observations(where: $where) { totalCount } }',
      generates: { 'where/': { preset: 'client', presetConfig: { fragmentMasking: false } } },
      config: { enumsAsTypes: true, useTypeImports: true },
    },
    false,
  );
  const types =
    files.find(({ filename }: { filename: string }) => filename.endsWith('graphql.ts'))?.content ?? '';
  sizes['ms of generating one $where'] = Math.round(performance.now() - began);
  sizes['kB generated for one $where'] = kilobytes(types);
  sizes['kB of that without comments'] = kilobytes(types.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ''));
  sizes['kB of src/generated/api.ts'] = kilobytes(readFileSync('src/generated/api.ts', 'utf8'));
  console.table(sizes);
}

void main();
