import { useEffect } from 'react';
import { Link } from '../view/Link.tsx';
import type { ViewOf } from '../view/pages.ts';
import styles from './Chart.module.css';
import { Choices } from './Choices.tsx';
import { CompareView } from './CompareView.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { PromisesView } from './PromisesView.tsx';
import { RankView } from './RankView.tsx';
import { SeriesView } from './SeriesView.tsx';

const shows = ['series', 'compare', 'rank', 'promises'] as const;

/** Figures drawn: along time, side by side, in order, or against what was aimed at. */
export default function ChartPage({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  useEffect(() => {
    document.title = messages.title;
  }, [messages]);
  return (
    <>
      <h1>{messages.title}</h1>
      <nav aria-label={messages.title} className={styles.tabs}>
        {shows.map((show) => (
          <Link key={show} to={turnedTo(show, view)} aria-current={view.show === show ? 'page' : undefined}>
            {messages.shows[show]}
          </Link>
        ))}
      </nav>
      <p className={styles.key}>{messages.about[view.show]}</p>
      <Choices view={view} />
      {view.show === 'series' && <SeriesView view={view} />}
      {view.show === 'compare' && <CompareView view={view} />}
      {view.show === 'rank' && <RankView view={view} />}
      {view.show === 'promises' && <PromisesView view={view} />}
    </>
  );
}

/** The same metric and subjects shown another way. */
function turnedTo(show: (typeof shows)[number], view: ViewOf<'chart'>): ViewOf<'chart'> {
  const metrics = view.metrics.length === 0 && view.metric !== '' ? [view.metric] : view.metrics;
  const metric = view.metric === '' ? (view.metrics[0] ?? '') : view.metric;
  if (show === 'compare') return { ...view, show, metrics };
  return { ...view, show, metric: show === 'promises' ? view.metric : metric };
}
