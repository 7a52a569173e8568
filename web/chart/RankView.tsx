import { readingOf } from '../../src/figure/words/readingOf.ts';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import styles from './Chart.module.css';
import { ChartRankDocument, type ChartRankQuery } from './generated/graphql.ts';
import { Printed } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { Presets } from './Presets.tsx';
import { RowsChart } from './RowsChart.tsx';
import { useSlotText } from './TrackChart.tsx';

/** Positions by a metric, computed from stated figures, beside those that sources state. */
export function RankView({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const slotText = useSlotText();
  const isChosen = view.metric !== '' && view.scope !== '';
  const variables = {
    metric: view.metric,
    scope: view.scope,
    lowestFirst: view.lowest,
    lang: [...nameForms[language]],
  };
  const answer = useAnswer(ChartRankDocument, variables, { keepPrevious: true, enabled: isChosen });
  if (!isChosen) return <Presets show="rank" hint={messages.chooseScope} />;
  return (
    <Answered answer={answer}>
      {({ rank }) => {
        if (rank === null) return <Notice kind="warning">{messages.unknownMetric}</Notice>;
        const ranked = rank.rows.filter(({ computed }) => computed !== null);
        const title = `${rank.metric.name}, ${rank.scope.name}${rank.slot === null ? '' : `, ${slotText(rank.slot)}`}`;
        const [first] = ranked;
        const why =
          first === undefined
            ? messages.noneToRank(rank.metric.name, rank.scope.name)
            : messages.oneToRank(first.subject.name, rank.metric.name);
        return (
          <>
            <h2 className={styles.title}>{title}</h2>
            {ranked.length > 1 && <p className={styles.key}>{messages.compared(rank.compared)}</p>}
            {rank.rows.length > 0 && (
              <div className={styles.beside}>
                <RowsChart
                  label={title}
                  unit={rank.unit}
                  rows={ranked.map(({ subject, computed }) => ({
                    id: subject.id,
                    name: subject.name,
                    figures: computed === null ? [] : [computed.figure],
                  }))}
                />
                <RankRows rows={rank.rows} isAlone={ranked.length < 2} />
              </div>
            )}
            {ranked.length < 2 && (
              <>
                <Presets show="rank" hint={why} />
                <p>
                  <Link to={viewOf('entity', { id: rank.metric.id })}>
                    {messages.ofMetric(rank.metric.name)}
                  </Link>
                </p>
              </>
            )}
            {rank.notCompared.map(({ subject, code }) => (
              <p key={subject.id} className={styles.key}>
                {messages.notRanked(subject.name, messages.leftOut[code])}
              </p>
            ))}
            <ShowQuery document={ChartRankDocument} variables={variables} />
          </>
        );
      }}
    </Answered>
  );
}

type Ranked = NonNullable<ChartRankQuery['rank']>['rows'];

/** The positions as a table. One that stands alone has none. */
function RankRows({ rows, isAlone }: { readonly rows: Ranked; readonly isAlone: boolean }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const isStated = rows.some(({ stated }) => stated.length > 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{messages.rankCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.position}</th>
            <th scope="col">{messages.subject}</th>
            <th scope="col">{messages.figure}</th>
            {isStated && <th scope="col">{messages.statedPosition}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, computed, stated }) => (
            <tr key={subject.id}>
              <td>
                {computed === null || isAlone ? (
                  '–'
                ) : computed.position === null ? (
                  <span title={messages.undecided}>{messages.between(computed.best, computed.worst)}</span>
                ) : (
                  computed.position
                )}
              </td>
              <th scope="row">
                <Link to={viewOf('entity', { id: subject.id })}>{subject.name}</Link>
              </th>
              <td className={styles.figureCell}>
                {computed !== null && (
                  <>
                    <Printed figure={computed.figure} />
                    <div className={styles.soft}>{readingOf(computed.figure, language)}</div>
                  </>
                )}
              </td>
              {isStated && (
                <td>
                  {stated.map(({ id, asStated }) => (
                    <div key={id}>
                      <Link to={viewOf('entity', { id })} lang="zh-Hans" className={styles.print}>
                        {asStated}
                      </Link>
                    </div>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
