import { compareText } from '../../figure/compareText.ts';
import { byPreference } from '../../figure/preference.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { LeftOutReason, QueryRankArgs } from '../../generated/api.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import type { Vocabulary } from '../graph/Vocabulary.ts';
import { bounded, cursorValues, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { rankingWork } from '../work.ts';
import { latestOfKind, ofSharedSlot, onlySlot } from './compareField.ts';
import { type ComputedPosition, computePositions } from './computePositions.ts';
import { type DatedFigure, firstById, lastOfEach, readDatedFigures, selectDated } from './datedFigures.ts';
import type { Figure } from './Figure.ts';
import { comparedLimit, FigureReader, tooMany } from './FigureReader.ts';
import { peersOf } from './peersOf.ts';
import { readTimes } from './readTimes.ts';
import { groupInTurns, mostLeftOut } from './selectFigures.ts';

/** Most rows of a page. */
const mostRows = 500;
/** Most peers an answer lists as not ranked; it counts them all. */
const mostNotCompared = 100;

/**
 * `rank`: positions computed from stated figures, beside the positions sources state. Which figures are compared
 * follows from their periods, units and kinds, which are read of all of a metric; the figures themselves are read
 * of those that are compared.
 */
export function rankField(
  vocabulary: Vocabulary,
  conversion: UnitConversion,
): RootField<'rank', QueryRankArgs> {
  return {
    name: 'rank',
    nodes: (args) => bounded(args, 'first', 0, mostRows),
    work: (_args, statistics) => rankingWork(statistics),
    async resolve(args, context) {
      const [metric, scope] = [String(args.metric), String(args.scope)];
      const { range, asOf } = readTimes(args);
      const first = integer(args, 'first', 0, mostRows);
      const signature = `rank ${metric} ${scope} ${args.lowestFirst === true}`;
      const after = cursorValues(args, signature, 3);
      const { labels } = vocabulary.filter(strings(args, 'types'), undefined);
      const reader = new FigureReader(context);
      const unit = (await reader.metrics([metric])).get(metric);
      const known = await reader.entities([scope]);
      if (unit === undefined || !known.has(scope)) return null;

      const all = await readDatedFigures(metric, reader);
      const stated = await reader.read<{ id: string; subject: string }>('read_stated_rankings', {
        metric,
        scope,
      });
      const peers = await peersOf(scope, [...all.subjects], labels, vocabulary, reader);
      const wanted = { range, asOf, modalities: args.modalities ?? [], conversion };
      const { selected, leftOut } = await selectDated(all.kinds, peers, wanted, unit, reader);
      const ofPeriod = await (asOf === undefined ? ofSharedSlot : latestOfKind)(selected, reader.breathe);
      if (ofPeriod.length > comparedLimit) throw tooMany('read', comparedLimit);
      const read = async (figures: readonly DatedFigure[]) =>
        figures.length === 0 ? [] : reader.figuresById(figures.map(({ observation }) => observation));
      const claims = (await read(ofPeriod)).map((figure) => inUnit(figure, unit, conversion));
      const slot = onlySlot(claims);
      const compared = [
        ...(await groupInTurns(claims, ({ subject }) => subject, reader.breathe)).values(),
      ].flatMap((own) => byPreference(own).slice(0, 1));

      const ranked = new Set(compared.map(({ subject }) => subject));
      const left = new Map<string, { readonly code: LeftOutReason; readonly reason: string }>();
      for (const { figure, reason: code } of await lastOfEach(leftOut, reader)) {
        if (ranked.has(figure.subject)) continue;
        const reason = code === 'UNIT' ? conversion.refusal(figure.unit, unit) : whyLeft[code];
        if (reason !== undefined) left.set(figure.subject, { code, reason });
      }
      const others = new Set(ofPeriod.map(({ observation }) => observation));
      const shown = new Set(compared.map(({ observation }) => observation));
      const otherwise = `No figure is stated for ${slot?.label ?? 'a period of the length of the others'}.`;
      for (const { subject } of selected) {
        if (!ranked.has(subject)) left.set(subject, { code: 'OTHER_PERIOD', reason: otherwise });
      }

      const positions = await computePositions(compared, args.lowestFirst === true, reader.breathe);
      const statedOf = await groupInTurns(stated, ({ subject }) => subject, reader.breathe);
      const idsOf = (subject: string) => (statedOf.get(subject) ?? []).map(({ id }) => id);
      const statedOnly = [...statedOf.keys()].filter((id) => !ranked.has(id)).sort(compareText);
      const rows = [
        ...positions.map((computed) => ({ subject: computed.figure.subject, computed })),
        ...statedOnly.map((subject) => ({ subject, computed: null })),
      ];
      const from = after === undefined ? 0 : rows.findIndex((row) => comesAfter(placeOf(row), after));
      const rest = from < 0 ? [] : rows.slice(from);
      const page = rest.slice(0, first);
      const cursors = page.map((row) => ({ cursor: encodeCursor(signature, placeOf(row)) }));
      const unshown = [
        ...firstById(leftOut, mostLeftOut, ({ figure }) => figure.observation),
        ...firstById(
          selected.filter(({ observation }) => !shown.has(observation)),
          mostLeftOut,
          ({ observation }) => observation,
        ).map((figure) => ({
          figure,
          reason: others.has(figure.observation) ? ('OTHER_CLAIM' as const) : ('OTHER_PERIOD' as const),
        })),
      ].slice(0, mostLeftOut);
      const found = new Map(
        (await read(unshown.map(({ figure }) => figure))).map((figure) => [figure.observation, figure]),
      );
      return {
        metric,
        scope,
        unit,
        slot,
        compared: compared.length,
        rows: page.map(({ subject, computed }) => ({ subject, computed, stated: idsOf(subject) })),
        pageInfo: pageInfo(cursors, rest.length > first, after !== undefined),
        rowCount: rows.length,
        notCompared: [...left]
          .sort(([a], [b]) => compareText(a, b))
          .slice(0, mostNotCompared)
          .map(([subject, why]) => ({ subject, ...why })),
        notComparedCount: left.size,
        leftOut: unshown.flatMap(({ figure: { observation }, reason }) => {
          const figure = found.get(observation);
          if (figure === undefined) return [];
          const isSelected = reason === 'OTHER_CLAIM' || reason === 'OTHER_PERIOD';
          return [{ figure: isSelected ? inUnit(figure, unit, conversion) : figure, reason }];
        }),
        leftOutCount: leftOut.length + selected.length - shown.size,
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

function inUnit(figure: Figure, unit: string, conversion: UnitConversion): Figure {
  const converted = conversion.convert(figure, unit);
  return 'figure' in converted ? converted.figure : figure;
}

/** Where a row stands: its best and its worst position, then its subject; without a position, at the end. */
function placeOf({
  subject,
  computed,
}: {
  readonly subject: string;
  readonly computed: ComputedPosition | null;
}) {
  return [String(computed?.best ?? 'none'), String(computed?.worst ?? 'none'), subject] as const;
}

function comesAfter(place: readonly string[], after: readonly string[]): boolean {
  const [best = '', worst = '', subject = ''] = place;
  const [afterBest = '', afterWorst = '', afterSubject = ''] = after;
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER);
  const order = number(best) - number(afterBest) || number(worst) - number(afterWorst);
  return order === 0 ? compareText(subject, afterSubject) > 0 : order > 0;
}
