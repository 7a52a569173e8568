import { compareText } from '../../figure/compareText.ts';
import type { QueryTimelineArgs } from '../../generated/api.ts';
import type { Model, NodeType } from '../../model/Model.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import { maxPageSize } from '../../query/plan/limits.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { type Breathe, eachInTurn, sortInTurns } from '../../query/run/inTurns.ts';
import type { Vocabulary } from '../graph/Vocabulary.ts';
import { bounded, cursorValues, integer } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { entriesWork } from '../work.ts';
import { FigureReader, readLimit, tooMany } from './FigureReader.ts';

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly until: string | null;
  readonly relationships: readonly string[];
}

/** `timeline`: what is dated and directly linked to an entity, earliest first. */
export function timelineField(
  model: Model,
  vocabulary: Vocabulary,
): RootField<'timeline', QueryTimelineArgs> {
  const dated = datedTypes(model);
  const properties = [...new Set([...dated.values()].flat())].sort();
  const dates = `{${properties.map((property) => `${property}: m.${property}`).join(', ')}}`;
  return {
    name: 'timeline',
    nodes: (args) => bounded(args, 'first', 1, maxPageSize),
    work: (_args, statistics) => entriesWork(statistics),
    async resolve(args, context) {
      const id = String(args.id);
      const first = integer(args, 'first', 0, maxPageSize);
      const signature = `timeline ${id}`;
      const [afterDate, afterId = ''] = cursorValues(args, signature, 2) ?? [];
      const reader = new FigureReader(context);
      if (!(await reader.entities([id])).has(id)) return null;
      const rows = await reader.read<LinkedRow>(
        'read_timeline',
        { id, limit: BigInt(readLimit + 1) },
        { types: vocabulary.filter(undefined, undefined).relationships.join('|'), dates },
      );
      if (rows.length > readLimit) throw tooMany('read', readLimit);
      const { entries, undatedCount } = await readEntries(rows, dated, id, reader.breathe);
      const rest =
        afterDate === undefined
          ? entries
          : entries.filter((entry) => order(entry, { date: afterDate, id: afterId }) > 0);
      const edges = rest.slice(0, first).map(({ id: node, ...entry }) => ({
        ...entry,
        node,
        cursor: encodeCursor(signature, [entry.date, node]),
      }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: pageInfo(edges, rest.length > first, afterDate !== undefined),
        totalCount: entries.length,
        undatedCount,
      };
    },
  };
}

interface LinkedRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly type: string;
  readonly dates: Readonly<Record<string, string | null>>;
}

async function readEntries(
  rows: readonly LinkedRow[],
  dated: ReadonlyMap<string, readonly string[]>,
  self: string,
  breathe: Breathe,
): Promise<{ entries: readonly Entry[]; undatedCount: number }> {
  const entries = new Map<string, Entry>();
  const undated = new Set<string>();
  await eachInTurn(rows, breathe, ({ id, labels, type, dates }) => {
    const properties = labels.flatMap((label) => dated.get(label) ?? []);
    if (properties.length === 0 || id === self) return;
    const days = properties.flatMap((property) => dates[property] ?? []).sort();
    const [date] = days;
    if (date === undefined) {
      undated.add(id);
      return;
    }
    const last = days[days.length - 1];
    const relationships = [...new Set([...(entries.get(id)?.relationships ?? []), type])].sort();
    entries.set(id, { id, date, until: last === date ? null : (last ?? null), relationships });
  });
  return { entries: await sortInTurns([...entries.values()], order, breathe), undatedCount: undated.size };
}

function order(a: Pick<Entry, 'date' | 'id'>, b: Pick<Entry, 'date' | 'id'>): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id);
}

/** Date properties of the concrete types that have any, by label. */
function datedTypes(model: Model): ReadonlyMap<string, readonly string[]> {
  const dated = new Map<string, readonly string[]>();
  for (const type of model.nodes.values()) {
    const properties = type.kind === 'object' ? dateProperties(type) : [];
    if (properties.length > 0) dated.set(type.label, properties);
  }
  return dated;
}

/** Days something happened or is of. The day it was said, taken from its source, is none of them. */
function dateProperties({ fields }: NodeType): readonly string[] {
  return [...fields.values()].flatMap((field) => {
    const parts = field.kind === 'embedded' ? [...field.fields.values()] : [field];
    return parts.flatMap((part) =>
      part.kind === 'property' && part.type === 'Date' && !part.list && part.inherited === undefined
        ? [part.property]
        : [],
    );
  });
}
