import { unitText } from '../../src/figure/words/unitText.ts';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import type { ViewOf } from '../view/pages.ts';
import styles from './Chart.module.css';
import { ChartSeriesDocument } from './generated/graphql.ts';
import { useChartMessages } from './messages/useChartMessages.ts';
import { Presets } from './Presets.tsx';
import { TrackChart } from './TrackChart.tsx';
import { TrackTable } from './TrackTable.tsx';

/** A metric of several subjects along time, a chart for each length of period. */
export function SeriesView({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const lang = [...nameForms[language]];
  const isChosen = view.metric !== '' && view.subjects.length > 0;
  const variables = { metric: view.metric, subjects: [...view.subjects], lang };
  const answer = useAnswer(ChartSeriesDocument, variables, { keepPrevious: true, enabled: isChosen });
  if (!isChosen) return <Presets show="series" hint={messages.choose} />;
  return (
    <Answered answer={answer}>
      {({ series }) =>
        series === null ? (
          <Notice kind="warning">{messages.unknownMetric}</Notice>
        ) : (
          <>
            {series.unknownSubjects.length > 0 && (
              <Notice kind="warning">{messages.unknownSubjects(series.unknownSubjects.join(', '))}</Notice>
            )}
            {series.refused.map(({ subject, unit }) => (
              <Notice key={`${subject.id} ${unit}`} kind="warning">
                {messages.refused(subject.name, unitText(unit, language), unitText(series.unit, language))}
              </Notice>
            ))}
            {series.tracks.length === 0 && <Notice>{messages.none}</Notice>}
            {series.tracks.map((track) => (
              <section key={track.track} className={styles.track}>
                <h2>
                  {series.metric.name}: {messages.tracks[track.track]}
                </h2>
                <div className={`${styles.beside} ${track.lines.length > 3 ? styles.stacked : ''}`}>
                  <TrackChart track={track} metric={series.metric.name} unit={series.unit} />
                  <TrackTable track={track} />
                </div>
              </section>
            ))}
            {series.tracks.length > 0 && <p className={styles.key}>{messages.key}</p>}
            <ShowQuery document={ChartSeriesDocument} variables={variables} />
          </>
        )
      }
    </Answered>
  );
}
