import { compareText } from '../../figure/compareText.ts';
import type { Modality, OutlineGroup, QueryOutlineArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { eachInTurn } from '../../query/run/inTurns.ts';
import { bounded } from '../input.ts';
import { pageById, readPageById } from '../pageById.ts';
import { countingWork } from '../work.ts';
import { countLimit, FigureReader, tooMany } from './FigureReader.ts';

const most = 200;
const signature = 'outline';

/** Of a subject or metric, what figures of one unit and modality there are of the other. */
interface CountRow {
  readonly unit: string;
  readonly modality: Modality;
  readonly of: readonly string[];
  readonly figures: readonly number[];
  /** Days, empty where none is known. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

interface Counted {
  readonly id: string;
  readonly units: Set<string>;
  readonly modalities: Set<Modality>;
  figures: number;
  first: string;
  last: string;
}

/** `outline`: what figures are stated of an entity, by metric, before any of them is fetched. */
export const outlineField: RootField<'outline', QueryOutlineArgs> = {
  name: 'outline',
  nodes: (args) => bounded(args, 'first', 1, most) + 1,
  work: (_args, statistics) => countingWork(statistics, 'OBSERVES', 'MEASURES'),
  async resolve(args, context) {
    const page = readPageById(args, most, signature);
    const id = String(args.id);
    const reader = new FigureReader(context);
    const known = await reader.entities([id]);
    if (!known.has(id)) return null;
    const isMetric = (await reader.metrics([id])).has(id);
    // The database counts, so that a metric of very many figures comes as its subjects and not as its figures.
    const rows = await reader.read<CountRow>(
      isMetric ? 'count_figures_of_metric' : 'count_figures_of_subject',
      { id, limit: BigInt(countLimit + 1) },
    );
    const figureCount = rows.reduce((sum, { figures }) => figures.reduce((all, one) => all + one, sum), 0);
    if (figureCount > countLimit) throw tooMany('read', countLimit);
    const groups = await gather(rows, reader);
    return { entity: id, figureCount, ...pageById(groups, page, signature, outlineOf) };
  },
};

async function gather(rows: readonly CountRow[], { breathe }: FigureReader): Promise<readonly Counted[]> {
  const groups = new Map<string, Counted>();
  for (const { unit, modality, of, figures, first, last } of rows) {
    await eachInTurn(of, breathe, (id, index) => {
      const group = groups.get(id) ?? {
        ...{ id, units: new Set(), modalities: new Set(), figures: 0, first: '', last: '' },
      };
      groups.set(id, group);
      group.units.add(unit);
      group.modalities.add(modality);
      group.figures += figures[index] ?? 0;
      const [from = '', to = ''] = [first[index], last[index]];
      if (from !== '' && (group.first === '' || from < group.first)) group.first = from;
      if (to > group.last) group.last = to;
    });
  }
  return [...groups.values()];
}

function outlineOf({ id, units, modalities, figures, first, last }: Counted): Answer<OutlineGroup> {
  return {
    of: id,
    units: [...units].sort(compareText),
    figureCount: figures,
    from: first || null,
    to: last || null,
    modalities: [...modalities].sort(compareText),
  };
}
