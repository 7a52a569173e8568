import { type ContenderName, names, onPostgres } from '../../contenders/roster.ts';
import type { Order } from '../../harness/Suite.ts';
import { type Shape, shapes } from '../../shapes.ts';

/** How a run is done. */
export interface Settings {
  readonly quick: boolean;
  readonly connections: number;
  readonly shapes: readonly Shape[];
  readonly contenders: readonly ContenderName[];
  /** Write a CPU profile of this contender to bench/dist/profiles. */
  readonly profile: ContenderName | undefined;
  /** Also measure binding and far pages. */
  readonly more: boolean;
  readonly warmUpMs: number;
  rounds(shape: Shape): number;
  roundMs(shape: Shape): number;
}

/** The shapes a target is set for are measured longer. */
const important = new Set(['nested', 'threeRoots']);

/** What needs no PostgreSQL. */
const byDefault = names.filter((name) => !onPostgres.includes(name));

export const settingOptions = {
  shapes: { type: 'string' },
  contenders: { type: 'string' },
  profile: { type: 'string' },
  rounds: { type: 'string' },
} as const;

export function readSettings({ quick, values }: Order): Settings {
  const chosenShapes = chosen(
    values.shapes,
    shapes.map(({ name }) => name),
  );
  const chosenContenders = values.contenders === undefined ? byDefault : chosen(values.contenders, names);
  const [profile] = values.profile === undefined ? [] : chosen(values.profile, names);
  return {
    quick,
    connections: 8,
    shapes: shapes.filter(({ name }) => chosenShapes.includes(name)),
    contenders: names.filter((name) => chosenContenders.includes(name)),
    profile,
    more: !quick && values.shapes === undefined && values.contenders === undefined,
    warmUpMs: quick ? 150 : 1200,
    rounds: ({ name }) => Number(values.rounds) || (quick ? 2 : important.has(name) ? 5 : 3),
    roundMs: ({ name }) => (quick ? 250 : important.has(name) ? 1500 : 1200),
  };
}

function chosen<T extends string>(given: string | undefined, known: readonly T[]): readonly T[] {
  if (given === undefined) return known;
  const wanted = given.split(',');
  const unknown = wanted.filter((name) => !known.some((candidate) => candidate === name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  return known.filter((name) => wanted.includes(name));
}
