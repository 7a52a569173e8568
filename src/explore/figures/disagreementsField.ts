import { agreementOf, byPreference } from '../../figure/preference.ts';
import { slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { QueryDisagreementsArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { mapInTurns } from '../../query/run/inTurns.ts';
import { bounded, strings } from '../input.ts';
import { pageById, readPageById } from '../pageById.ts';
import { allFiguresWork } from '../work.ts';
import { claimKey } from './claimsField.ts';
import type { Figure } from './Figure.ts';
import { FigureReader } from './FigureReader.ts';
import { groupBy } from './selectFigures.ts';

const most = 100;
const signature = 'disagreements';

/** `disagreements`: claims about the same that cannot all be true, over everything that is loaded. */
export function disagreementsField(
  conversion: UnitConversion,
): RootField<'disagreements', QueryDisagreementsArgs> {
  return {
    name: 'disagreements',
    nodes: (args) => bounded(args, 'first', 1, most) * 4,
    work: (_args, statistics) => 2 * allFiguresWork(statistics),
    async resolve(args, context) {
      const page = readPageById(args, most, signature);
      const reader = new FigureReader(context);
      const [subjects, metrics] = [strings(args, 'subjects') ?? null, strings(args, 'metrics') ?? null];
      const stated = await reader.figuresOfAny(subjects, metrics);
      const figures = await mapInTurns(stated, reader.breathe, (figure) => {
        const converted = conversion.convert(figure, figure.metricUnit);
        return 'figure' in converted ? converted.figure : figure;
      });
      const key = (figure: Figure) => JSON.stringify([figure.subject, figure.metric, claimKey(figure)]);
      const keys = await mapInTurns(figures, reader.breathe, (figure) => ({ figure, key: key(figure) }));
      const groups = groupBy(keys, (keyed) => keyed.key);
      const found = await mapInTurns(groups.values(), reader.breathe, (group) => {
        const claims = byPreference(group.map(({ figure }) => figure));
        const [best] = claims;
        if (best === undefined || agreementOf(claims) !== 'CONTRADICTORY') return [];
        const { subject, metric, modality, relativeTo, observation } = best;
        return [
          { id: observation, node: { subject, metric, modality, relativeTo, slot: slotOf(best), claims } },
        ];
      });
      return pageById(found.flat(), page, signature, ({ node }) => node);
    },
  };
}
