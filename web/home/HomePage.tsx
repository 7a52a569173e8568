import { useEffect } from 'react';
import { instantText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { type Question, Questions } from '../app/Questions.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { HomeDocument, type HomeQuery, NewestLoadDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Link } from '../view/Link.tsx';
import { serviceUrl } from '../view/navigation.ts';
import { viewOf } from '../view/viewOf.ts';
import styles from './HomePage.module.css';
import { Specimen } from './Specimen.tsx';

/** What is in the graph, and where to begin. */
export function HomePage() {
  const { product, tagline, home } = useMessages();
  const variables = { lang: [...nameForms[useLanguage()]] };
  const answer = useAnswer(HomeDocument, variables);
  useEffect(() => {
    document.title = product;
  }, [product]);
  return (
    <>
      <div className={styles.hero}>
        <div>
          <h1>{product}</h1>
          <p className={styles.tagline}>{tagline}</p>
          <SearchBox size="large" />
          <p className={styles.lead}>{home.lead}</p>
          {answer.data !== undefined && <Counts data={answer.data} />}
        </div>
        {answer.data !== undefined && <Specimen figures={answer.data.specimens.nodes} />}
      </div>
      <Answered answer={answer}>
        {(data) =>
          data.entities.totalCount === 0 ? (
            <Notice kind="warning">{home.empty}</Notice>
          ) : (
            <>
              <FirstQuestions data={data} />
              <Districts data={data} />
              <Section
                id="datasets"
                title={home.datasets}
                count={data.datasets.totalCount}
                aside={<ShowQuery document={HomeDocument} variables={variables} />}
              >
                <Datasets data={data} />
              </Section>
            </>
          )
        }
      </Answered>
    </>
  );
}

interface DataProps {
  readonly data: HomeQuery;
}

function Counts({ data }: DataProps) {
  const { home } = useMessages();
  const language = useLanguage();
  const { counts } = home;
  const numbers = [
    [data.observations.totalCount, counts.figures],
    [data.rankings.totalCount, counts.rankings],
    [data.entities.totalCount, counts.entities],
    [data.sources.totalCount, counts.sources],
  ] as const;
  return (
    <>
      <ul className={styles.counts} aria-label={home.inside}>
        {numbers.map(([count, what]) => (
          <li key={what(0)}>
            <strong>{new Intl.NumberFormat(language).format(count)}</strong> {what(count)}
          </li>
        ))}
      </ul>
      <NewestLoad />
    </>
  );
}

function NewestLoad() {
  const { home } = useMessages();
  const language = useLanguage();
  const { data } = useAnswer(NewestLoadDocument, {});
  const load = data?.loads.nodes[0];
  if (load?.finishedAt == null) return null;
  return (
    <p className={styles.loaded}>
      {home.loaded(instantText(load.finishedAt, language))} ({load.datasetId} {load.version})
    </p>
  );
}

/** Most questions at the start. */
const mostQuestions = 6;

/** Questions worth asking of what is there, each the address of its answer. */
function FirstQuestions({ data }: DataProps) {
  const { home } = useMessages();
  const { ask } = home;
  const district = data.districts.nodes[0];
  const [metric, other] = data.metrics.nodes;
  const [official] = data.officials.nodes;
  const [place] = data.places.nodes;
  const printed = data.specimens.nodes[0]?.asStated;
  const questions: Question[] = [];
  const add = (label: string, to: Question['to']) => questions.push({ label, to });
  if (district !== undefined) add(ask.figures(district.name), viewOf('entity', { id: district.id }));
  if (district !== undefined && metric !== undefined) {
    const view = viewOf('chart', { metric: metric.id, subjects: [district.id] });
    add(ask.chart(metric.name, district.name), view);
  }
  if (metric !== undefined && place !== undefined && place.districts.totalCount > 1) {
    const view = viewOf('chart', { show: 'rank', metric: metric.id, scope: place.id });
    add(ask.rank(metric.name, place.name), view);
  }
  if (district !== undefined) add(ask.graph(district.name), viewOf('graph', { seeds: [district.id] }));
  if (data.aims.totalCount > 0) add(ask.promises, viewOf('chart', { show: 'promises' }));
  if (printed !== undefined) add(ask.search(printed), viewOf('search', { q: printed }));
  if (official !== undefined) add(ask.graph(official.name), viewOf('graph', { seeds: [official.id] }));
  if (other !== undefined) add(ask.metric(other.name), viewOf('entity', { id: other.id }));
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={home.questions}>
      <Questions questions={questions.slice(0, mostQuestions)} />
    </Section>
  );
}

/** How many districts are shown with figures of theirs; the others by name. */
const mostShown = 6;

function Districts({ data }: DataProps) {
  const { home } = useMessages();
  const language = useLanguage();
  const { nodes, totalCount } = data.districts;
  return (
    <Section id="districts" title={home.districts} count={totalCount}>
      <ul className={styles.districts}>
        {nodes.slice(0, mostShown).map(({ id, name, observations }) => (
          <li key={id}>
            <Link to={viewOf('entity', { id })} className={styles.district}>
              {name}
            </Link>
            <span className={styles.soft}>
              {observations.totalCount} {home.counts.figures(observations.totalCount)}
            </span>
            <dl>
              {oneOfEachMetric(observations.nodes).map((figure) => (
                <div key={figure.id}>
                  <dt>{figure.metric.name}</dt>
                  <dd>
                    <span lang="zh-Hans" className={styles.print}>
                      {figure.asStated}
                    </span>
                    {/* A number alone stood in a table whose head has the unit. */}
                    {/^[\d.,]+$/.test(figure.asStated) && (
                      <span className={styles.soft}> {readingOf(figure, language)}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {nodes.length > mostShown && (
        <ul className={styles.others}>
          {nodes.slice(mostShown).map(({ id, name, observations }) => (
            <li key={id}>
              <Link to={viewOf('entity', { id })}>{name}</Link>{' '}
              <span className={styles.soft}>{observations.totalCount}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How many figures of a district the home page shows. */
const figuresOfDistrict = 3;

function oneOfEachMetric<Figure extends { readonly metric: { readonly id: string } }>(
  figures: readonly Figure[],
): readonly Figure[] {
  const isFirst = ({ metric }: Figure, index: number) =>
    figures.findIndex((other) => other.metric.id === metric.id) === index;
  return figures.filter(isFirst).slice(0, figuresOfDistrict);
}

function Datasets({ data }: DataProps) {
  const { home } = useMessages();
  return (
    <ul className={styles.datasets}>
      {data.datasets.nodes.map(({ id, version, coverage, sources }) => (
        <li key={id}>
          {sources.nodes.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
          <div className={styles.soft}>
            <Link to={viewOf('entity', { id })}>
              {id} {version}
            </Link>
            <a href={serviceUrl(`exports/${encodeURIComponent(id)}/latest/`)}>{home.files}</a>
            {sources.nodes.length === 0 && <span>{home.vocabulary}</span>}
            {coverage !== null && coverage.numbers > 0 && (
              <span>{home.accounted(coverage.modelled, coverage.numbers)}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
