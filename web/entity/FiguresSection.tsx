import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { DownloadMenu } from '../download/DownloadMenu.tsx';
import { shownFigure } from '../download/shownFigure.ts';
import {
  type FigureRowFragment,
  MetricFiguresDocument,
  SubjectFiguresDocument,
} from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import { ClaimsOf } from './ClaimsOf.tsx';
import styles from './FiguresSection.module.css';
import { FigureView } from './FigureView.tsx';
import { contested, type FigureGroup, groupByTopic, groupFigures, hasWords } from './groupFigures.ts';

export interface FiguresSectionProps {
  readonly id: string;
  /** Figures about the entity, or figures of the metric it is. */
  readonly of: 'subject' | 'metric';
  readonly count: number;
  /** Words the figures are filtered by. */
  readonly find: string;
  onFind(words: string): void;
}

/** How many figures a page of them has. */
export const figuresPerPage = 200;

/** The figures of a page, by topic and metric (or by subject), latest first. */
export function FiguresSection({ id, of, count, find, onFind }: FiguresSectionProps) {
  const { entity } = useMessages();
  const variables = { id, lang: [...nameForms[useLanguage()]], first: figuresPerPage };
  const document = of === 'metric' ? MetricFiguresDocument : SubjectFiguresDocument;
  const answer = usePages(document, variables, ({ observations }) => observations);
  return (
    <Section
      id="figures"
      title={entity.sections.figures}
      count={count}
      aside={<ShowQuery document={document} variables={variables} />}
    >
      <Answered answer={answer}>
        {(pages) => (
          <>
            <Figures figures={pages.nodes} id={id} of={of} find={find} onFind={onFind} />
            <MoreButton
              pages={pages}
              isBusy={answer.isFetchingNextPage}
              onMore={() => void answer.fetchNextPage()}
            />
          </>
        )}
      </Answered>
    </Section>
  );
}

interface FiguresProps extends Pick<FiguresSectionProps, 'id' | 'of' | 'find' | 'onFind'> {
  readonly figures: readonly FigureRowFragment[];
}

function Figures({ figures, id, of, find, onFind }: FiguresProps) {
  const { entity } = useMessages();
  const language = useLanguage();
  const words = useDeferredValue(find.trim());
  const shown = useMemo(
    () => (words === '' ? figures : figures.filter((figure) => hasWords(figure, words))),
    [figures, words],
  );
  const groups = useMemo(() => {
    if (of === 'subject') return groupFigures(shown, 'metric');
    // Of whom most is stated comes first, so that short cards fill the columns beside a long one.
    return [...groupFigures(shown, 'subject')].sort((a, b) => b.figures.length - a.figures.length);
  }, [shown, of]);
  // On the page of a metric all figures have the topics of that metric.
  const topics = useMemo(
    () => (of === 'metric' ? [{ topic: null, groups }] : groupByTopic(groups)),
    [groups, of],
  );
  const disputed = useMemo(() => (of === 'subject' ? contested(figures) : []), [figures, of]);
  return (
    <>
      <div className={styles.find}>
        {figures.length > 8 && (
          <input
            type="search"
            aria-label={entity.filterFigures}
            placeholder={entity.filterFigures}
            value={find}
            maxLength={100}
            onChange={(event) => onFind(event.target.value)}
          />
        )}
        {words !== '' && <span role="status">{entity.filtered(shown.length, figures.length)}</span>}
        <DownloadMenu name={`${id}-figures`} rows={shown.map((figure) => shownFigure(figure, language))} />
      </div>
      {shown.length === 0 && <p>{entity.nothing}</p>}
      <div className={styles.topics}>
        {topics.map(({ topic, groups: cards }) => (
          <section
            key={topic?.id ?? ''}
            data-cards={cards.length}
            aria-label={topic?.name ?? entity.otherTopic}
          >
            {of === 'subject' && (
              <h3 className={styles.topic}>
                {topic === null ? (
                  entity.otherTopic
                ) : (
                  <Link to={viewOf('entity', { id: topic.id })}>{topic.name}</Link>
                )}
              </h3>
            )}
            <div className={styles.cards}>
              {cards.map((group) => (
                <Card key={group.id} group={group}>
                  {disputed.includes(group.id) && <ClaimsOf subject={id} metric={group.id} />}
                </Card>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

function Card({ group, children }: { readonly group: FigureGroup; readonly children: ReactNode }) {
  return (
    <article className={styles.card} aria-labelledby={`figures-${group.id}`}>
      <h4 id={`figures-${group.id}`} className={styles.metric}>
        <Link to={viewOf('entity', { id: group.id })}>{group.name}</Link>
      </h4>
      {group.figures.map((figure, index) => (
        <FigureView key={figure.id} figure={figure} size={index === 0 ? 'large' : 'small'} />
      ))}
      {children}
    </article>
  );
}
