import { compareText } from '../../figure/compareText.ts';
import type { OutlineGroup, QueryOutlineArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { bounded } from '../input.ts';
import { pageById, readPageById } from '../pageById.ts';
import { figuresWork } from '../work.ts';
import type { Figure } from './Figure.ts';
import { FigureReader } from './FigureReader.ts';
import { groupBy } from './selectFigures.ts';

const most = 200;
const signature = 'outline';

/** `outline`: what figures are stated of an entity, by metric, before any of them is fetched. */
export const outlineField: RootField<'outline', QueryOutlineArgs> = {
  name: 'outline',
  nodes: (args) => bounded(args, 'first', 1, most) + 1,
  work: (_args, statistics) => figuresWork(statistics, 1),
  async resolve(args, context) {
    const page = readPageById(args, most, signature);
    const id = String(args.id);
    const reader = new FigureReader(context);
    const known = await reader.entities([id]);
    if (!known.has(id)) return null;
    const isMetric = (await reader.metrics([id])).has(id);
    const figures = isMetric ? await reader.figuresOf(id) : await reader.figuresOfAny([id], null);
    const groups = groupBy(figures, ({ subject, metric }) => (isMetric ? subject : metric));
    const outlined = [...groups].map(([of, group]) => ({ id: of, node: outlineOf(of, group) }));
    return {
      entity: id,
      figureCount: figures.length,
      ...pageById(outlined, page, signature, ({ node }) => node),
    };
  },
};

function outlineOf(of: string, figures: readonly Figure[]): Answer<OutlineGroup> {
  const days = (read: (figure: Figure) => string | null | undefined) =>
    figures.flatMap((figure) => read(figure) ?? []).sort(compareText);
  return {
    of,
    units: [...new Set(figures.map(({ unit }) => unit))].sort(compareText),
    figureCount: figures.length,
    from: days(({ period }) => period?.start ?? period?.end)[0] ?? null,
    to: days(({ period }) => period?.end).at(-1) ?? null,
    modalities: [...new Set(figures.map(({ modality }) => modality))].sort(compareText),
  };
}
