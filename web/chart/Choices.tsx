import { useAllPages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { goTo } from '../view/navigation.ts';
import type { ViewOf } from '../view/pages.ts';
import styles from './Chart.module.css';
import { ChartDistrictsDocument, ChartMetricsDocument, ChartScopesDocument } from './generated/graphql.ts';
import { useChartMessages } from './messages/useChartMessages.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What is drawn and of whom, each a part of the address. */
export function Choices({ view }: { readonly view: ViewOf<'chart'> }) {
  const messages = useChartMessages();
  const language = useLanguage();
  const variables = { lang: [...nameForms[language]], first: 200 };
  const metrics = useAllPages(ChartMetricsDocument, variables, (answer) => answer.metrics);
  const districts = useAllPages(ChartDistrictsDocument, variables, (answer) => answer.districts);
  const scopes = useAllPages(ChartScopesDocument, variables, (answer) => answer.places, view.show === 'rank');
  const go = (change: Partial<ViewOf<'chart'>>) => goTo({ ...view, ...change }, language);
  return (
    <div className={styles.choices}>
      <Answered answer={metrics}>
        {({ nodes }) =>
          view.show === 'compare' ? (
            <Several nodes={nodes} chosen={view.metrics} onChange={(chosen) => go({ metrics: chosen })} />
          ) : (
            <Select
              label={messages.metric}
              unchosen={view.show === 'promises' ? messages.allMetrics : messages.pick}
              nodes={nodes}
              chosen={view.metric}
              onChange={(metric) => go({ metric })}
            />
          )
        }
      </Answered>
      {view.show === 'rank' ? (
        <Answered answer={scopes}>
          {({ nodes }) => (
            <>
              <Select
                label={messages.scope}
                unchosen={messages.pick}
                nodes={nodes}
                chosen={view.scope}
                onChange={(scope) => go({ scope })}
              />
              <label>
                <input type="checkbox" checked={view.lowest} onChange={() => go({ lowest: !view.lowest })} />
                {messages.lowest}
              </label>
            </>
          )}
        </Answered>
      ) : (
        <Answered answer={districts}>
          {({ nodes }) => (
            <fieldset>
              <legend>
                {messages.subjects}
                <button
                  type="button"
                  className={styles.lesser}
                  onClick={() => go({ subjects: nodes.slice(0, 50).map(({ id }) => id) })}
                >
                  {messages.all}
                </button>
                <button type="button" className={styles.lesser} onClick={() => go({ subjects: [] })}>
                  {messages.noneOf}
                </button>
              </legend>
              <div className={styles.names}>
                {withOwn(nodes, view.subjects).map(({ id, name }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      data-id={id}
                      checked={view.subjects.includes(id)}
                      onChange={() => go({ subjects: toggled(view.subjects, id) })}
                    />
                    {name}
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </Answered>
      )}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly unchosen: string;
  readonly nodes: readonly Choice[];
  readonly chosen: string;
  onChange(id: string): void;
}

function Select({ label, unchosen, nodes, chosen, onChange }: SelectProps) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => onChange(event.target.value)}>
        <option value="">{unchosen}</option>
        {withOwn(nodes, chosen === '' ? [] : [chosen]).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SeveralProps {
  readonly nodes: readonly Choice[];
  readonly chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}

/** Most metrics of one comparison. */
const mostMetrics = 20;

/** The chosen metrics, each to be taken away, and a list to add from. */
function Several({ nodes, chosen, onChange }: SeveralProps) {
  const messages = useChartMessages();
  const named = withOwn(nodes, chosen);
  return (
    <fieldset>
      <legend>{messages.metrics}</legend>
      <div className={styles.chips}>
        {chosen.map((id) => {
          const name = named.find((node) => node.id === id)?.name ?? id;
          return (
            <button
              key={id}
              type="button"
              aria-label={messages.remove(name)}
              onClick={() => onChange(toggled(chosen, id))}
            >
              {name} ×
            </button>
          );
        })}
        <select
          aria-label={messages.addMetric}
          value=""
          disabled={chosen.length >= mostMetrics}
          onChange={(event) => onChange([...chosen, event.target.value])}
        >
          <option value="">{messages.addMetric}</option>
          {nodes
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** The choices offered, and those the address names besides. */
function withOwn(offered: readonly Choice[], own: readonly string[]): readonly Choice[] {
  const known = new Set(offered.map(({ id }) => id));
  return [...offered, ...own.filter((id) => !known.has(id)).map((id) => ({ id, name: id }))];
}
