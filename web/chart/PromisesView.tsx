import { periodText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { Badge } from '../app/Badge.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import styles from './Chart.module.css';
import { ChartPromisesDocument, type ChartPromisesQuery } from './generated/graphql.ts';
import { type ChartFigure, Printed } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { RowsChart } from './RowsChart.tsx';

type Promised = ChartPromisesQuery['promises']['nodes'][number];

/** Targets and forecasts with what was stated later; of all subjects and metrics unless some are chosen. */
export function PromisesView({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const variables = {
    subjects: view.subjects.length > 0 ? [...view.subjects] : null,
    metrics: view.metric === '' ? null : [view.metric],
    first: 25,
    lang: [...nameForms[language]],
  };
  const answer = usePages(ChartPromisesDocument, variables, ({ promises }) => promises);
  return (
    <Answered answer={answer}>
      {(pages) => (
        <>
          {pages.nodes.length === 0 && <Notice>{messages.noPromises}</Notice>}
          {pages.nodes.map((promised) => (
            <section
              key={promised.target.observation.id}
              className={styles.track}
              data-status={promised.status}
            >
              <h2>
                <Link to={viewOf('entity', { id: promised.subject.id })}>{promised.subject.name}</Link>
                {' · '}
                <Link to={viewOf('entity', { id: promised.metric.id })}>{promised.metric.name}</Link>{' '}
                <Badge kind="strong">{messages.statuses[promised.status]}</Badge>
              </h2>
              <div className={styles.beside}>
                <PromiseChart promised={promised} />
                <PromiseTable promised={promised} />
              </div>
            </section>
          ))}
          <MoreButton
            pages={pages}
            isBusy={answer.isFetchingNextPage}
            onMore={() => void answer.fetchNextPage()}
          />
          {pages.nodes.length > 0 && <p className={styles.key}>{messages.key}</p>}
          <ShowQuery document={ChartPromisesDocument} variables={variables} />
        </>
      )}
    </Answered>
  );
}

interface PromisedProps {
  readonly promised: Promised;
}

function PromiseChart({ promised: { subject, metric, target, actuals } }: PromisedProps) {
  const messages = useChartMessages();
  const language = useLanguage();
  const row = (figure: ChartFigure, what: string) => ({
    id: figure.observation.id,
    name: what === '' ? periodText(figure.period, language) : what,
    figures: [figure],
  });
  return (
    <RowsChart
      label={`${subject.name}, ${metric.name}`}
      unit={target.unit}
      rows={[
        row(target, messages.target),
        ...actuals.filter(({ unit }) => unit === target.unit).map((actual) => row(actual, '')),
      ]}
    />
  );
}

function PromiseTable({ promised: { target, actuals, code } }: PromisedProps) {
  const messages = useChartMessages();
  const language = useLanguage();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{messages.because[code]}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.kind}</th>
            <th scope="col">{messages.period}</th>
            <th scope="col">{messages.figure}</th>
          </tr>
        </thead>
        <tbody>
          {[target, ...actuals].map((figure) => (
            <tr key={figure.observation.id}>
              <th scope="row">{figure === target ? messages.target : messages.later}</th>
              <td>{periodText(figure.period, language)}</td>
              <td>
                <Printed figure={figure} />
                <div className={styles.soft}>{readingOf(figure, language)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
