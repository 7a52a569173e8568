import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { BasisBadge } from '../app/BasisBadge.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { type NamedFragment, RelationsDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { relationText, typeText } from '../terms/typeText.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './RelationsSection.module.css';
import { useProof } from './useProof.ts';

/** How many links of a kind there are, as the API counts them before anything is opened. */
export interface RelationCount {
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

export interface RelationsSectionProps {
  readonly id: string;
  readonly kinds: readonly RelationCount[];
  /** Kinds that are opened, as `TYPE-DIRECTION`. */
  readonly open: readonly string[];
  onOpen(open: readonly string[]): void;
}

/** What an entity is linked to, a list for each kind: counted before it is opened, then page by page. */
export function RelationsSection({ id, kinds, open, onOpen }: RelationsSectionProps) {
  const { entity } = useMessages();
  const language = useLanguage();
  return (
    <Section id="relations" title={entity.sections.relations}>
      <div className={styles.kinds}>
        {kinds.map(({ relationship, direction, count }) => {
          const key = `${relationship}-${direction}`;
          const isOpen = open.includes(key);
          return (
            <div key={key} className={isOpen ? styles.opened : undefined}>
              <button
                type="button"
                className={styles.kind}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? open.filter((other) => other !== key) : [...open, key])}
              >
                <span>{relationText(relationship, direction, language)}</span>
                <span className={styles.count}>{count}</span>
              </button>
              {isOpen && <Links id={id} relationship={relationship} direction={direction} />}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function Links({ id, relationship, direction }: Omit<RelationCount, 'count'> & { readonly id: string }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const proof = useProof();
  const variables = { id, relationship, direction, lang: [...nameForms[language]], first: 25 };
  const answer = usePages(RelationsDocument, variables, ({ neighbors }) => ({
    totalCount: neighbors?.totalCount ?? 0,
    pageInfo: neighbors?.pageInfo ?? { hasNextPage: false, endCursor: null },
    nodes:
      neighbors?.edges.map(({ node, links: [link] }) => ({
        node: node as NamedFragment,
        basis: link?.basis ?? null,
        rule: link?.rule ?? null,
      })) ?? [],
  }));
  return (
    <Answered answer={answer}>
      {(pages) => (
        <div className={styles.links}>
          <ul>
            {pages.nodes.map(({ node, basis, rule }) => (
              <li key={node.id}>
                <Link to={viewOf('entity', { id: node.id })} lang={'name' in node ? undefined : 'zh-Hans'}>
                  {textOf(node)}
                </Link>
                <span className={styles.type}>{typeText(node.__typename, language)}</span>
                <BasisBadge basis={basis} rule={rule} />
                <button
                  type="button"
                  className={styles.proof}
                  aria-label={entity.openProof(textOf(node))}
                  onClick={() =>
                    proof.show(
                      direction === 'OUT' ? [id, relationship, node.id] : [node.id, relationship, id],
                    )
                  }
                >
                  {entity.proof}
                </button>
              </li>
            ))}
          </ul>
          <MoreButton
            pages={pages}
            isBusy={answer.isFetchingNextPage}
            onMore={() => void answer.fetchNextPage()}
          />{' '}
          <ShowQuery document={RelationsDocument} variables={variables} />
        </div>
      )}
    </Answered>
  );
}

/** What a node is called: by its name, by what it states, or by its id. */
export function textOf(node: NamedFragment): string {
  if ('name' in node) return node.name;
  return 'asStated' in node ? node.asStated : node.id;
}
