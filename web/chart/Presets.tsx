import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { Questions } from '../app/Questions.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import styles from './Chart.module.css';
import { ChartPresetsDocument } from './generated/graphql.ts';
import { useChartMessages } from './messages/useChartMessages.ts';
import { presetsOf } from './presets.ts';

export interface PresetsProps {
  readonly show: 'series' | 'compare' | 'rank';
  /** What must be chosen before anything is drawn. */
  readonly hint: string;
}

/** In place of a chart of nothing: charts that the data has something to show for. */
export function Presets({ show, hint }: PresetsProps) {
  const messages = useChartMessages();
  const language = useLanguage();
  const listed = (names: readonly string[]): string => {
    if (names.length <= mostNamed) return new Intl.ListFormat(language).format(names);
    return messages.andMore(names.slice(0, mostNamed - 1), names.length);
  };
  const answer = useAnswer(ChartPresetsDocument, { lang: [...nameForms[language]] });
  return (
    <Answered answer={answer}>
      {(data) => {
        const presets = presetsOf(data)[show];
        if (presets.length === 0) return <Notice>{hint}</Notice>;
        return (
          <section aria-labelledby="presets" className={styles.presets}>
            <Notice>{hint}</Notice>
            <h2 id="presets">{messages.presets}</h2>
            <Questions
              questions={presets.map(({ view, metrics, subjects }) => ({
                label: messages.preset[show](listed(metrics), listed(subjects)),
                to: view,
              }))}
            />
          </section>
        );
      }}
    </Answered>
  );
}

/** Most names that a question spells out. */
const mostNamed = 4;
