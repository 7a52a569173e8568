import { periodText } from '../../src/figure/words/periodText.ts';
import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { TimelineDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { typeText } from '../terms/typeText.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import { textOf } from './RelationsSection.tsx';
import styles from './TimelineSection.module.css';

/** What is dated and linked to an entity, earliest first, under the time each speaks of. */
export function TimelineSection({ id }: { readonly id: string }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const variables = { id, lang: [...nameForms[language]], first: 50 };
  const answer = usePages(TimelineDocument, variables, ({ timeline }) => ({
    totalCount: timeline?.totalCount ?? 0,
    pageInfo: timeline?.pageInfo ?? { hasNextPage: false, endCursor: null },
    nodes: timeline?.edges.map((edge) => ({ ...edge, undated: timeline.undatedCount })) ?? [],
  }));
  return (
    <Section
      id="timeline"
      title={entity.sections.timeline}
      aside={<ShowQuery document={TimelineDocument} variables={variables} />}
    >
      <Answered answer={answer}>
        {(pages) => (
          <>
            <ol className={styles.timeline}>
              {[...Map.groupBy(pages.nodes, ({ date, until }) => `${date} ${until ?? ''}`)].map(
                ([key, edges]) => {
                  const { date, until } = edges[0] as (typeof edges)[number];
                  return (
                    <li key={key}>
                      <time dateTime={date}>
                        {periodText(
                          { kind: 'INTERVAL', start: date, end: until ?? date, asStated: null },
                          language,
                        )}
                      </time>
                      <ul>
                        {edges.map(({ node }) => (
                          <li key={node.id}>
                            <span className={styles.type}>
                              {'metric' in node ? node.metric.name : typeText(node.__typename, language)}
                            </span>
                            <Link
                              to={viewOf('entity', { id: node.id })}
                              lang={'name' in node ? undefined : 'zh-Hans'}
                            >
                              {textOf(node)}
                            </Link>
                          </li>
                        ))}
                      </ul>
                    </li>
                  );
                },
              )}
            </ol>
            {(pages.nodes[0]?.undated ?? 0) > 0 && <p>{entity.undated(pages.nodes[0]?.undated ?? 0)}</p>}
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
