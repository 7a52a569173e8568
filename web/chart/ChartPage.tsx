import { useEffect } from 'react';
import { useAnswer } from '../api/ask.ts';
import { useAllPages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { goTo } from '../view/navigation.ts';
import type { ViewOf } from '../view/pages.ts';
import styles from './Chart.module.css';
import { ChartDistrictsDocument, ChartMetricsDocument, ChartSeriesDocument } from './generated/graphql.ts';
import { useChartMessages } from './messages/useChartMessages.ts';
import { TrackChart } from './TrackChart.tsx';
import { TrackTable } from './TrackTable.tsx';

/** A metric of several districts along time. */
export default function ChartPage({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const lang = [...nameForms[language]];
  const variables = { lang, first: 200 };
  const metrics = useAllPages(ChartMetricsDocument, variables, (answer) => answer.metrics);
  const districts = useAllPages(ChartDistrictsDocument, variables, (answer) => answer.districts);
  useEffect(() => {
    document.title = messages.title;
  }, [messages]);
  const isChosen = view.metric !== '' && view.subjects.length > 0;
  return (
    <>
      <h1>{messages.title}</h1>
      <div className={styles.choices}>
        <Answered answer={metrics}>
          {({ nodes }) => (
            <label>
              {messages.metric}
              <select
                value={view.metric}
                onChange={(event) => goTo({ ...view, metric: event.target.value }, language)}
              >
                <option value="" />
                {withOwn(nodes, view.metric === '' ? [] : [view.metric]).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </Answered>
        <Answered answer={districts}>
          {({ nodes }) => (
            <fieldset>
              <legend>{messages.subjects}</legend>
              {withOwn(nodes, view.subjects).map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={view.subjects.includes(id)}
                    onChange={() =>
                      goTo(
                        {
                          ...view,
                          subjects: view.subjects.includes(id)
                            ? view.subjects.filter((one) => one !== id)
                            : [...view.subjects, id],
                        },
                        language,
                      )
                    }
                  />
                  {name}
                </label>
              ))}
            </fieldset>
          )}
        </Answered>
      </div>
      {isChosen ? <Series view={view} /> : <Notice>{messages.choose}</Notice>}
    </>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The choices offered, and those the address names besides. */
function withOwn(offered: readonly Choice[], own: readonly string[]): readonly Choice[] {
  const known = new Set(offered.map(({ id }) => id));
  return [...offered, ...own.filter((id) => !known.has(id)).map((id) => ({ id, name: id }))];
}

function Series({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const variables = {
    metric: view.metric,
    subjects: [...view.subjects],
    lang: [...nameForms[language]],
  };
  const answer = useAnswer(ChartSeriesDocument, variables, { keepPrevious: true });
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
            {series.refused.map(({ subject, reason }) => (
              <Notice key={`${subject.id} ${reason}`} kind="warning">
                {messages.refused} {subject.name}: <span lang="en">{reason}</span>
              </Notice>
            ))}
            {series.tracks.length === 0 ? (
              <Notice>{messages.none}</Notice>
            ) : (
              <p className={styles.key}>{messages.key}</p>
            )}
            {series.tracks.map((track) => (
              <section key={track.track} className={styles.track}>
                <h2>
                  {series.metric.name}: {messages.tracks[track.track]}
                </h2>
                <TrackChart track={track} metric={series.metric.name} unit={series.unit} />
                <TrackTable track={track} />
              </section>
            ))}
            <ShowQuery document={ChartSeriesDocument} variables={variables} />
          </>
        )
      }
    </Answered>
  );
}
