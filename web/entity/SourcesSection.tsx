import { useAnswer } from '../api/ask.ts';
import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import {
  AwardsDocument,
  MetricFiguresDocument,
  OfficesDocument,
  RankingsDocument,
  SourcesOfDocument,
  SubjectFiguresDocument,
} from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { figuresPerPage } from './FiguresSection.tsx';
import styles from './SourcesSection.module.css';

export interface SourcesSectionProps {
  readonly id: string;
  /** Whether its figures are about it, or of the metric it is. */
  readonly of: 'subject' | 'metric';
  /** How many statements of each kind the page shows; their sources are those the page stands on. */
  readonly counts: {
    readonly figures: number;
    readonly rankings: number;
    readonly awards: number;
    readonly offices: number;
  };
}

/** The sources that name the entity or support what its page shows. */
export function SourcesSection({ id, of, counts }: SourcesSectionProps) {
  const { entity } = useMessages();
  const lang = [...nameForms[useLanguage()]];
  // The same questions as the sections above ask, so they are answered from what is already here.
  const pages = [
    usePages(
      SubjectFiguresDocument,
      { id, lang, first: figuresPerPage },
      (data) => data.observations,
      of === 'subject' && counts.figures > 0,
    ),
    usePages(
      MetricFiguresDocument,
      { id, lang, first: figuresPerPage },
      (data) => data.observations,
      of === 'metric' && counts.figures > 0,
    ),
    usePages(RankingsDocument, { id, lang }, (data) => data.rankings, counts.rankings > 0),
    usePages(AwardsDocument, { id, lang }, (data) => data.awardGrants, counts.awards > 0),
    usePages(OfficesDocument, { id, lang }, (data) => data.tenures, counts.offices > 0),
  ];
  const ids = new Set<string>();
  for (const { data } of pages) {
    for (const { evidence } of data?.nodes ?? []) for (const { source } of evidence) ids.add(source.id);
  }
  const variables = { id, ids: [...ids].sort(), lang };
  const isReady = pages.every(({ isFetching }) => !isFetching);
  const answer = useAnswer(SourcesOfDocument, variables, { enabled: isReady, keepPrevious: true });
  return (
    <Section
      id="sources"
      title={entity.sections.sources}
      count={answer.data?.sources.nodes.length}
      aside={<ShowQuery document={SourcesOfDocument} variables={variables} />}
    >
      <Answered answer={answer}>
        {({ sources }) =>
          sources.nodes.length === 0 ? (
            <p>{entity.nothing}</p>
          ) : (
            <ul className={styles.list}>
              {sources.nodes.map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}
