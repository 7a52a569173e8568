import { useLanguage } from '../../messages/useMessages.ts';
import { goTo } from '../../view/navigation.ts';
import styles from '../Graph.module.css';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { GraphView, Shown } from '../state/filter.ts';
import type { Knowledge } from '../state/Knowledge.ts';

export interface StatusLinesProps {
  readonly view: GraphView;
  readonly drawing: Drawing;
  readonly shown: Shown;
  readonly knowledge: Knowledge;
  readonly unreadSteps: number;
  readonly isBusy: 'asking' | 'placing' | undefined;
  readonly news: string;
}

/** What is in the picture, what the last step brought, and all that is kept out of it, in words. */
export function StatusLines(props: StatusLinesProps) {
  const { view, drawing, shown, knowledge, unreadSteps, isBusy, news } = props;
  const messages = useGraphMessages();
  const language = useLanguage();
  const last = drawing.stages.at(-1);
  const { hidden, filtered, links } = shown.left;
  return (
    <>
      <div className={styles.under} role="status">
        <p>{messages.status(shown.nodes.length, shown.links.length)}</p>
        {isBusy !== undefined && <p>{isBusy === 'asking' ? messages.asking : messages.laying}</p>}
        {news !== '' && <p className={styles.news}>{news}</p>}
        {news === '' && last?.step?.kind === 'expand' && isBusy !== 'asking' && (
          <p className={styles.news}>{messages.arrived(...lastBurst(drawing))}</p>
        )}
        {filtered > 0 && <p>{messages.filteredStatus(filtered)}</p>}
        {links > 0 && <p>{messages.linksStatus(links)}</p>}
        {hidden > 0 && (
          <p>
            <button type="button" onClick={() => goTo({ ...view, hidden: [] }, language)}>
              {messages.restore(hidden)}
            </button>
          </p>
        )}
      </div>
      <div className={styles.under} role="status">
        {unreadSteps > 0 && <p className={styles.cut}>{messages.unreadSteps(unreadSteps)}</p>}
        {knowledge.unknown.size > 0 && (
          <p className={styles.cut}>
            {messages.unknownIds(listed(knowledge.unknown), knowledge.unknown.size)}
          </p>
        )}
        {knowledge.unknownRelationships.size > 0 && (
          <p className={styles.cut}>
            {messages.unknownRelationships(listed(knowledge.unknownRelationships))}
          </p>
        )}
        {knowledge.cuts.map((cut) => (
          <p key={`${cut.reason} ${cut.left}`} className={styles.cut}>
            {messages.cuts[cut.reason](cut.left)}
          </p>
        ))}
      </div>
      <p className={styles.under}>{messages.help}</p>
    </>
  );
}

/** The first of some ids; that there are more is seen. */
const listed = (ids: ReadonlySet<string>): string =>
  [...ids].slice(0, mostListed).join(', ') + (ids.size > mostListed ? ', …' : '');

const mostListed = 5;

/** What the last expansions of one node brought together: a click may take several kinds. */
function lastBurst({ stages }: Drawing): readonly [arrived: number, already: number, remaining: number] {
  const id = stages.at(-1)?.step?.kind === 'expand' ? stages.at(-1)?.step : undefined;
  let [arrived, already, remaining] = [0, 0, 0];
  for (const stage of [...stages].reverse()) {
    if (stage.step?.kind !== 'expand' || id?.kind !== 'expand' || stage.step.id !== id.id) break;
    arrived += stage.arrived.length;
    already += stage.already;
    remaining += stage.remaining;
  }
  return [arrived, already, remaining];
}
