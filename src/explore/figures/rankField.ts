import { compareText } from '../../figure/compareText.ts';
import { certainlyAbove, type Interval, possiblyAbove } from '../../figure/Interval.ts';
import { byPreference } from '../../figure/preference.ts';
import { intervalOf, sameNumbers } from '../../figure/Quantity.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { LeftOutReason, QueryRankArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { type Breathe, eachInTurn } from '../../query/run/inTurns.ts';
import type { Vocabulary } from '../graph/Vocabulary.ts';
import { strings } from '../input.ts';
import { allFiguresWork } from '../work.ts';
import { latestOfKind, ofSharedSlot, onlySlot } from './compareField.ts';
import type { Figure } from './Figure.ts';
import { answerLimit, FigureReader, readLimit, tooMany } from './FigureReader.ts';
import { readTimes } from './readTimes.ts';
import { groupBy, leftOutOf, selectFigures } from './selectFigures.ts';

/** Outgoing relationships from a peer to the scope: a park in a district in a city in a country. */
const mostSteps = 3;

/** `rank`: positions computed from stated figures, beside the positions sources state. */
export function rankField(
  vocabulary: Vocabulary,
  conversion: UnitConversion,
): RootField<'rank', QueryRankArgs> {
  return {
    name: 'rank',
    nodes: () => answerLimit,
    work: (_args, statistics) => allFiguresWork(statistics),
    async resolve(args, context) {
      const [metric, scope] = [String(args.metric), String(args.scope)];
      const { range, asOf } = readTimes(args);
      const modalities = args.modalities ?? [];
      const { labels } = vocabulary.filter(strings(args, 'types'), undefined);
      const reader = new FigureReader(context);
      const unit = (await reader.metrics([metric])).get(metric);
      const known = await reader.entities([scope]);
      if (unit === undefined || !known.has(scope)) return null;

      const read = await reader.figuresOf(metric);
      const stated = await reader.read<{ id: string; subject: string }>('read_stated_rankings', {
        metric,
        scope,
      });
      const candidates = [...new Set(read.map(({ subject }) => subject))];
      const peers = await peersOf(scope, candidates, labels, vocabulary, reader);
      const chosen = await selectFigures(
        read.filter(({ subject }) => peers.has(subject)),
        { range, asOf, modalities, conversion, unitOf: () => unit },
        reader.breathe,
      );
      const ofPeriod = asOf === undefined ? ofSharedSlot(chosen.figures) : latestOfKind(chosen.figures);
      const slot = onlySlot(ofPeriod);
      const compared = [...groupBy(ofPeriod, ({ subject }) => subject).values()].flatMap((claims) =>
        byPreference(claims).slice(0, 1),
      );
      const left = new Map<string, { readonly code: LeftOutReason; readonly reason: string }>();
      for (const { figure, reason: code } of chosen.leftOut) {
        const reason = whyLeft[code];
        if (reason !== undefined) left.set(figure.subject, { code, reason });
      }
      for (const { subject, reason } of chosen.refused) left.set(subject, { code: 'UNIT', reason });
      for (const { subject } of chosen.figures) {
        const reason = `No figure is stated for ${slot?.label ?? 'a period of the length of the others'}.`;
        left.set(subject, { code: 'OTHER_PERIOD', reason });
      }
      for (const { subject } of compared) left.delete(subject);
      const statedOnly = stated.map(({ subject }) => subject);
      if (compared.length + left.size + statedOnly.length > answerLimit) throw tooMany('answer', answerLimit);

      const positions = await computePositions(compared, args.lowestFirst === true, reader.breathe);
      const ranked = new Set(positions.map(({ figure }) => figure.subject));
      const statedOf = (id: string) =>
        stated.filter(({ subject }) => subject === id).map((ranking) => ranking.id);
      return {
        metric,
        scope,
        unit,
        slot,
        compared: compared.length,
        rows: [
          ...positions.map((computed) => ({
            subject: computed.figure.subject,
            computed,
            stated: statedOf(computed.figure.subject),
          })),
          ...[...new Set(statedOnly)]
            .filter((id) => !ranked.has(id))
            .sort(compareText)
            .map((subject) => ({ subject, computed: null, stated: statedOf(subject) })),
        ],
        notCompared: [...left]
          .sort(([a], [b]) => compareText(a, b))
          .map(([subject, why]) => ({ subject, ...why })),
        ...leftOutOf(
          chosen.leftOut,
          chosen.figures,
          new Set(compared.map(({ observation }) => observation)),
          new Set(ofPeriod.map(({ observation }) => observation)),
        ),
      };
    },
  };
}

/** Why a peer is not ranked whose only figures are these; one outside `period` was not asked about. */
const whyLeft: Partial<Record<LeftOutReason, string>> = {
  MODALITY: 'Its figures are of modalities that were not asked for.',
  AFTER: 'Its figures are of later days.',
  TOO_OLD: 'Its figures are older than asked for.',
  UNDATED: 'No source says of which day its figures speak.',
};

export interface ComputedPosition {
  readonly position: number | null;
  readonly best: number;
  readonly worst: number;
  readonly tiedWith: readonly string[];
  readonly figure: Figure;
  readonly reason: string;
}

/** Positions that follow from the intervals alone, best possible position first, then by subject. */
export async function computePositions(
  figures: readonly Figure[],
  lowestFirst: boolean,
  breathe: Breathe,
): Promise<readonly ComputedPosition[]> {
  const items = figures.map((figure) => ({ figure, interval: intervalOf(figure) }));
  const ahead = (a: Interval, b: Interval) =>
    lowestFirst ? certainlyAbove(b, a, true) : certainlyAbove(a, b, true);
  const mayBeAhead = (a: Interval, b: Interval) =>
    lowestFirst ? possiblyAbove(b, a, true) : possiblyAbove(a, b, true);
  const positions: ComputedPosition[] = [];
  for (const { figure, interval } of items) {
    await breathe();
    const others = items.filter((other) => other.figure !== figure);
    const best = 1 + others.filter((other) => ahead(other.interval, interval)).length;
    const worst = 1 + others.filter((other) => mayBeAhead(other.interval, interval)).length;
    const tiedWith = others
      .filter((other) => isPoint(interval) && sameNumbers(figure, other.figure))
      .map((other) => other.figure.subject)
      .sort(compareText);
    const decided = others.length > 0 && best === worst;
    const reason = reasonFor(others.length, best, worst);
    positions.push({ position: decided ? best : null, best, worst, tiedWith, figure, reason });
  }
  return positions.sort(
    (a, b) => a.best - b.best || a.worst - b.worst || compareText(a.figure.subject, b.figure.subject),
  );
}

function reasonFor(others: number, best: number, worst: number): string {
  if (others === 0) return 'No other peer has a figure: there is nothing to rank against.';
  if (best === worst) return `Follows from the stated figures of ${others + 1} peers.`;
  return `The stated bounds leave positions ${best} to ${worst} open.`;
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.compare(high) === 0;
}

/** Those candidates from which outgoing relationships among entities lead to the scope. */
async function peersOf(
  scope: string,
  candidates: readonly string[],
  labels: readonly string[] | undefined,
  vocabulary: Vocabulary,
  reader: FigureReader,
): Promise<ReadonlySet<string>> {
  const types = vocabulary.amongEntities().join('|');
  if (types === '') return new Set();
  const containers = new Map<string, readonly string[]>();
  let frontier = await ofTypes(candidates, labels, reader);
  const allowed = frontier;
  for (let step = 0; step < mostSteps && frontier.length > 0; step += 1) {
    const rows = await reader.read<{ id: string; others: readonly string[]; count: number }>(
      'read_containers',
      { ids: frontier, limit: BigInt(readLimit + 1) },
      { types },
    );
    if (rows.reduce((sum, { count }) => sum + count, 0) > readLimit) throw tooMany('read', readLimit);
    for (const id of frontier) containers.set(id, []);
    for (const { id, others } of rows) containers.set(id, others);
    frontier = [...new Set(rows.flatMap(({ others }) => others))].filter((id) => !containers.has(id));
  }
  /** Fewest steps in which a node leads to the scope, found from the scope back. */
  const inside = new Map<string, number>([[scope, 0]]);
  for (let step = 1; step <= mostSteps; step += 1) {
    await eachInTurn(containers, reader.breathe, ([id, others]) => {
      if (!inside.has(id) && others.some((other) => (inside.get(other) ?? step) < step)) inside.set(id, step);
    });
  }
  return new Set(allowed.filter((id) => id !== scope && inside.has(id)));
}

async function ofTypes(
  ids: readonly string[],
  labels: readonly string[] | undefined,
  reader: FigureReader,
): Promise<readonly string[]> {
  if (labels === undefined) return ids;
  const rows = await reader.read<{ id: string; labels: readonly string[] }>('find_nodes', { ids });
  return rows.filter((row) => row.labels.some((label) => labels.includes(label))).map(({ id }) => id);
}
