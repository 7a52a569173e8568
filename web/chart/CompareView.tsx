import { periodText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { unitText } from '../../src/figure/words/unitText.ts';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Badge } from '../app/Badge.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import styles from './Chart.module.css';
import { ChartCompareDocument, type ChartCompareQuery } from './generated/graphql.ts';
import { Printed } from './Mark.tsx';
import { useChartMessages } from './messages/useChartMessages.ts';
import { Presets } from './Presets.tsx';
import { RowsChart } from './RowsChart.tsx';
import { useSlotText } from './TrackChart.tsx';

/** Several metrics of several subjects: a table, and a chart for each metric. */
export function CompareView({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const slotText = useSlotText();
  const isChosen = view.metrics.length > 0 && view.subjects.length > 0;
  const variables = {
    metrics: [...view.metrics],
    subjects: [...view.subjects],
    lang: [...nameForms[language]],
  };
  const answer = useAnswer(ChartCompareDocument, variables, { keepPrevious: true, enabled: isChosen });
  if (!isChosen) return <Presets show="compare" hint={messages.chooseSeveral} />;
  return (
    <Answered answer={answer}>
      {({ compare }) => (
        <>
          {[...compare.unknownSubjects, ...compare.unknownMetrics].map((id) => (
            <Notice key={id} kind="warning">
              {messages.unknownSubjects(id)}
            </Notice>
          ))}
          <div className={styles.scroll}>
            <table className={styles.table}>
              <caption>{messages.compareCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{messages.subject}</th>
                  {compare.columns.map(({ metric, unit, slot }) => (
                    <th key={metric.id} scope="col">
                      <Link to={viewOf('entity', { id: metric.id })}>{metric.name}</Link>
                      <div className={styles.soft}>
                        {[unitText(unit, language), slot === null ? '' : slotText(slot)]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </div>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {compare.rows.map(({ subject, cells }) => (
                  <tr key={subject.id}>
                    <th scope="row">
                      <Link to={viewOf('entity', { id: subject.id })}>{subject.name}</Link>
                    </th>
                    {cells.map((cell, index) => (
                      <td key={compare.columns[index]?.metric.id}>
                        <Cell cell={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {compare.columns.map(({ metric, unit, slot }, index) => (
            <section key={metric.id} className={styles.track}>
              <RowsChart
                label={slot === null ? metric.name : `${metric.name}, ${slotText(slot)}`}
                unit={unit}
                isMany
                rows={compare.rows.map(({ subject, cells }) => ({
                  id: subject.id,
                  name: subject.name,
                  figures: comparable(cells[index]),
                }))}
              />
            </section>
          ))}
          <p className={styles.key}>{messages.key}</p>
          <ShowQuery document={ChartCompareDocument} variables={variables} />
        </>
      )}
    </Answered>
  );
}

type CellGiven = ChartCompareQuery['compare']['rows'][number]['cells'][number];

/** What may be drawn on the axis of a column: its unit and period alone. */
function comparable(cell: CellGiven | undefined) {
  return cell?.status === 'COMPARABLE' && cell.figure !== null ? [cell.figure] : [];
}

function Cell({ cell: { status, figure, alternatives } }: { readonly cell: CellGiven }) {
  const messages = useChartMessages();
  const language = useLanguage();
  if (figure === null) return <span className={styles.soft}>{messages.cells[status]}</span>;
  return (
    <>
      <Printed figure={figure} />
      <div className={styles.soft}>{readingOf(figure, language)}</div>
      {status !== 'COMPARABLE' && (
        <div className={styles.soft}>
          <Badge kind="strong">{messages.cells[status]}</Badge> {periodText(figure.period, language)}
        </div>
      )}
      {alternatives.map((other) => (
        <div key={other.observation.id} className={styles.soft}>
          {messages.also} <Printed figure={other} />
        </div>
      ))}
    </>
  );
}
