import { GraphQLError } from 'graphql';
import { compareText } from '../../figure/compareText.ts';
import type { Period } from '../../figure/Period.ts';
import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import { type Breathe, eachInTurn, mapInTurns } from '../../query/run/inTurns.ts';
import { cypherFile } from '../../store/cypherFile.ts';
import type { ParameterValue } from '../../store/GraphStore.ts';
import { type Figure, textOfFigure } from './Figure.ts';

/** Figures, or links of an entity, one question may read. */
export const readLimit = 20_000;

/** Figures of a metric or subject that one question may count, or look for those of one period among. */
export const countLimit = 1_000_000;

/** Figures of one period one question may compare. */
export const comparedLimit = 10_000;

/** Figures one answer may hold. */
export const answerLimit = 500;

type FigureRow = Omit<
  Figure,
  'observation' | 'text' | 'period' | 'day' | 'converted' | 'derivedFrom' | 'sources' | 'statedOn'
> &
  Omit<Period, 'kind'> & { readonly id: string; readonly kind: Period['kind'] | null };

type FigureSources = Pick<Figure, 'sources' | 'derivedFrom' | 'statedOn'>;

/** Reads figures and what they are about: every statement is a file of `cypher/explore`. */
export class FigureReader {
  readonly breathe: Breathe;

  constructor(readonly context: ComputedContext) {
    this.breathe = () => context.breathe();
  }

  /** Those ids that are ids of entities. */
  async entities(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.read<{ id: string; labels: readonly string[] }>('find_nodes', { ids });
    return new Set(rows.filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id));
  }

  /** Units of those ids that are ids of metrics. */
  async metrics(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.read<{ id: string; unit: string }>('read_metrics', { ids });
    return new Map(rows.map(({ id, unit }) => [id, unit]));
  }

  /** Figures of subjects by metrics, in id order. */
  figures(subjects: readonly string[], metrics: readonly string[]): Promise<readonly Figure[]> {
    return this.#figures('read_figures', { subjects, metrics });
  }

  /** Figures by the ids of their observations, in id order. */
  figuresById(ids: readonly string[]): Promise<readonly Figure[]> {
    return this.#figures('read_figures_by_id', { ids }, ids);
  }

  /** The latest day a source of an observation says it on, by the ids of those that have one. */
  async statedOn(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    if (ids.length > readLimit) throw tooMany('read', readLimit);
    if (ids.length === 0) return new Map();
    return new Map([...(await this.#sources(ids))].map(([id, { statedOn }]) => [id, statedOn]));
  }

  /** Targets, in id order; null stands for any subject or metric. */
  targets(subjects: readonly string[] | null, metrics: readonly string[] | null): Promise<readonly Figure[]> {
    return this.#figures('read_targets', { subjects, metrics });
  }

  /** Figures, in id order; null stands for any subject or metric. */
  figuresOfAny(
    subjects: readonly string[] | null,
    metrics: readonly string[] | null,
  ): Promise<readonly Figure[]> {
    return this.#figures('read_figures_of_any', { subjects, metrics });
  }

  /** Run one of the statements. */
  async read<T>(
    file: string,
    parameters: { readonly [name: string]: ParameterValue },
    places: Readonly<Record<string, string>> = {},
  ): Promise<readonly T[]> {
    const { store, reading } = this.context;
    const statement = { text: cypherFile(`explore/${file}`, places), parameters };
    return (await store.read(statement, reading)) as unknown as readonly T[];
  }

  /** @param ids of the observations, where they are known: what they lead to is read at the same time */
  async #figures(
    file: string,
    parameters: { readonly [name: string]: ParameterValue },
    ids?: readonly string[],
  ): Promise<readonly Figure[]> {
    if (ids !== undefined && ids.length > readLimit) throw tooMany('read', readLimit);
    const [rows, ahead] = await Promise.all([
      this.read<FigureRow>(file, { ...parameters, limit: BigInt(readLimit + 1) }),
      ids === undefined ? undefined : this.#sources(ids),
    ]);
    if (rows.length > readLimit) throw tooMany('read', readLimit);
    const found = ahead ?? (await this.#sources(rows.map(({ id }) => id)));
    return mapInTurns(rows, this.breathe, (read) => {
      const { id, kind, basis, grain, start, end, edtf, duration, asStated, ...row } = read;
      return {
        ...row,
        observation: id,
        text: textOfFigure,
        lowOpen: row.lowOpen === true,
        highOpen: row.highOpen === true,
        leastOpen: row.leastOpen === true,
        mostOpen: row.mostOpen === true,
        period: kind === null ? null : { kind, basis, grain, start, end, edtf, duration, asStated },
        day: end,
        converted: false,
        ...(found.get(id) ?? { sources: [], derivedFrom: [], statedOn: null }),
      };
    });
  }

  async #sources(ids: readonly string[]): Promise<ReadonlyMap<string, FigureSources>> {
    const rows = await this.read<{
      id: string;
      sources: readonly (readonly [id: string, statedOn: string | null])[];
      inputs: readonly string[];
    }>('read_figure_sources', { ids });
    const found = new Map<string, FigureSources>();
    await eachInTurn(rows, this.breathe, ({ id, sources, inputs }) => {
      let latest: string | null = null;
      for (const [, day] of sources) if (day !== null && (latest ?? '') < day) latest = day;
      // Several places of one source may be cited.
      const distinct = [...new Set(sources.map(([source]) => source))];
      const derivedFrom = [...inputs].sort(compareText);
      found.set(id, { sources: distinct.sort(compareText), derivedFrom, statedOn: latest });
    });
    return found;
  }
}

/** The refusal of a question about too many figures. */
export function tooMany(what: 'read' | 'answer', limit: number): GraphQLError {
  const does = what === 'read' ? 'needs to read' : 'would answer with';
  return new GraphQLError(
    `This ${does} more than ${limit} figures or links, which is the limit. Ask for fewer subjects, fewer metrics or a shorter period.`,
    { extensions: { code: 'COST_EXCEEDED', limit } },
  );
}
