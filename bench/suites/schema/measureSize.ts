import { gzipSync } from 'node:zlib';
import {
  buildClientSchema,
  buildSchema,
  introspectionFromSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
} from 'graphql';
import { quantile } from '../../harness/statistics.ts';

const kilobytes = (data: string | Buffer) => Buffer.byteLength(data) / 1000;

/** Milliseconds of some work, the middle of some rounds. */
export function middle(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return quantile(times, 0.5);
}

/** Sizes of a schema as text and as introspection, and what reading it costs: by what each is called. */
export function measureSize(sdl: string, rounds: number): ReadonlyMap<string, number> {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const options = { descriptions: true, oneOf: true } as const;
  const told = introspectionFromSchema(schema, options);
  const bare = introspectionFromSchema(schema, { ...options, descriptions: false });
  const [whole, short] = [JSON.stringify(told), JSON.stringify(bare)];
  return new Map([
    ['lines of SDL', sdl.split('\n').length],
    ['types', types.length],
    ['introspection, kB', kilobytes(whole)],
    ['introspection, gzipped, kB', kilobytes(gzipSync(whole))],
    ['introspection without descriptions, kB', kilobytes(short)],
    [
      'introspection answered by graphql-js, ms',
      middle(rounds, () => introspectionFromSchema(schema, options)),
    ],
    [
      'schema built from introspection (`buildClientSchema`), ms',
      middle(rounds, () => buildClientSchema(told)),
    ],
  ]);
}
