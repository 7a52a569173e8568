import { useMemo } from 'react';
import { useAnswer } from '../api/ask.ts';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import type { Emphasis } from './canvas/Picture.ts';
import { GraphPathsDocument, GraphShortestPathDocument } from './generated/graphql.ts';
import type { Drawing } from './state/Drawing.ts';
import type { GraphView } from './state/filter.ts';
import { linkKey } from './state/Knowledge.ts';
import { useCommon } from './useCommon.ts';

/** What stands out in the picture: the selected node, and how the two ends are connected. */
export function useEmphasis(view: GraphView, drawing: Drawing): Emphasis {
  const lang = [...nameForms[useLanguage()]];
  const [from = '', to = ''] = view.ends;
  const isAsked = (way: GraphView['ways']) => ({ enabled: view.ways === way && from !== '' && to !== '' });
  // The panel asks the same questions: they are asked once.
  const shortest = useAnswer(GraphShortestPathDocument, { from, to, lang }, isAsked('shortest')).data;
  const all = useAnswer(GraphPathsDocument, { from, to, maxLength: 4, lang }, isAsked('all')).data;
  const common = useCommon(from, to, isAsked('common').enabled).answer.data;
  const { at, ways, ends } = view;
  return useMemo(() => {
    const nodes = new Set<string>();
    const links = new Set<string>();
    const told =
      ways === 'shortest'
        ? (shortest?.shortestPath?.path?.steps ?? []).flatMap((step) => step.links)
        : ways === 'all'
          ? (all?.paths?.paths ?? []).flatMap((path) => path.steps.flatMap((step) => step.links))
          : ways === 'common'
            ? (common?.nodes ?? []).flatMap((edge) => edge.links)
            : [];
    for (const { relationship, from: start, to: end } of told) {
      nodes.add(start.id).add(end.id);
      links.add(linkKey({ relationship, from: start.id, to: end.id }));
    }
    for (const id of ends) if (nodes.size > 0) nodes.add(id);
    const there = new Set(drawing.nodes.map(({ id }) => id));
    return { selected: at, nodes: new Set([...nodes].filter((id) => there.has(id))), links };
  }, [at, ways, ends, shortest, all, common, drawing]);
}
