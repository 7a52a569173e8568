import { compareText } from '../../figure/compareText.ts';
import { agreementOf, byPreference, decidingRule } from '../../figure/preference.ts';
import { compareSlots, mayLieIn, readRange, slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { QueryClaimsArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { mapInTurns } from '../../query/run/inTurns.ts';
import { figuresWork } from '../work.ts';
import type { Figure } from './Figure.ts';
import { answerLimit, FigureReader, tooMany } from './FigureReader.ts';
import { groupBy } from './selectFigures.ts';

/** `claims`: what sources say of a metric of a subject, side by side where they speak of the same. */
export function claimsField(conversion: UnitConversion): RootField<'claims', QueryClaimsArgs> {
  return {
    name: 'claims',
    nodes: () => answerLimit,
    work: (_args, statistics) => figuresWork(statistics, 1),
    async resolve(args, context) {
      const [subject, metric] = [String(args.subject), String(args.metric)];
      const range = readRange(args.period);
      const reader = new FigureReader(context);
      const known = await reader.entities([subject]);
      const unit = (await reader.metrics([metric])).get(metric);
      if (unit === undefined || !known.has(subject)) return null;
      const stated = await reader.figures([subject], [metric]);
      const within = stated.filter((figure) => mayLieIn(figure, range));
      if (within.length > answerLimit) throw tooMany('answer', answerLimit);
      const claims = await mapInTurns(within, reader.breathe, (figure) => {
        const converted = conversion.convert(figure, unit);
        // A claim in a unit of its own is still a claim; it only compares with its like.
        return 'figure' in converted ? converted.figure : figure;
      });
      const groups = groupBy(claims, claimKey);
      return [...groups.values()]
        .flatMap((group) => {
          const sorted = byPreference(group);
          const [best, ...alternatives] = sorted;
          if (best === undefined) return [];
          const { modality, relativeTo } = best;
          const rule = decidingRule(sorted);
          return [
            {
              slot: slotOf(best),
              modality,
              relativeTo,
              best,
              rule,
              alternatives,
              agreement: agreementOf(sorted),
            },
          ];
        })
        .sort(
          (a, b) =>
            compareSlots(a.slot, b.slot) ||
            compareText(a.modality, b.modality) ||
            compareText(a.best.observation, b.best.observation),
        );
    },
  };
}

/** Claims of one subject and metric with the same key speak of the same. */
export function claimKey(claim: Figure): string {
  const { track, key } = slotOf(claim);
  return JSON.stringify([track, key, claim.modality, claim.relativeTo, claim.unit]);
}
