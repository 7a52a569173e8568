import { useCallback, useEffect, useMemo } from 'react';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { ProofPanel, StatementProof } from '../evidence/ProofPanel.tsx';
import { EntityHeadDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { typeText } from '../terms/typeText.ts';
import { goTo } from '../view/navigation.ts';
import type { ViewOf } from '../view/pages.ts';
import { EntityHead, type EntityNode } from './EntityHead.tsx';
import styles from './EntityPage.module.css';
import { FiguresSection } from './FiguresSection.tsx';
import { type RelationCount, RelationsSection } from './RelationsSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { AwardsSection, OfficesSection, RankingsSection } from './StatementsSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import { ProofContext, type ProofControl } from './useProof.ts';

/** Relationships that a section of their own shows. */
const shownElsewhere: ReadonlySet<string> = new Set([
  'OBSERVES IN',
  'RANKS IN',
  'GRANTED_TO IN',
  'AT_BODY IN',
  'HELD_BY IN',
  'MEASURES IN',
  'HAS_EVIDENCE OUT',
]);

/** Everything the graph knows of one entity; of a statement, its proof. */
export function EntityPage({ view }: { readonly view: ViewOf<'entity'> }) {
  const { errors } = useMessages();
  const language = useLanguage();
  const answer = useAnswer(EntityHeadDocument, { id: view.id, lang: [...nameForms[language]] });
  const change = useCallback(
    (values: Partial<ViewOf<'entity'>>, replace = false) =>
      goTo({ ...view, ...values }, language, { replace }),
    [view, language],
  );
  const proof = useMemo<ProofControl>(
    () => ({
      open: view.proof,
      show: (of) => change({ proof: [...of] }),
      close: () => change({ proof: [] }),
    }),
    [view.proof, change],
  );
  return (
    <ProofContext value={proof}>
      <Answered answer={answer}>
        {({ node, neighbors }) =>
          node === null ? (
            <>
              <Notice kind="warning" title={errors.unknownIdTitle(shortened(view.id))}>
                {errors.unknownId}
              </Notice>
              <SearchBox />
            </>
          ) : (
            <Known node={node} counts={neighbors?.relationshipCounts ?? []} view={view} change={change} />
          )
        }
      </Answered>
      <ProofPanel />
    </ProofContext>
  );
}

const shortened = (id: string) => ([...id].length > 80 ? `${[...id].slice(0, 80).join('')}…` : id);

interface KnownProps {
  readonly node: EntityNode;
  readonly counts: readonly RelationCount[];
  readonly view: ViewOf<'entity'>;
  change(values: Partial<ViewOf<'entity'>>, replace?: boolean): void;
}

function Known({ node, counts, view, change }: KnownProps) {
  const { entity, product } = useMessages();
  const language = useLanguage();
  const title = 'name' in node ? node.name : 'asStated' in node ? node.asStated : node.id;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);

  const isEntity = 'observations' in node;
  const of = 'measurements' in node ? 'metric' : 'subject';
  const figures =
    'measurements' in node ? node.measurements.totalCount : isEntity ? node.observations.totalCount : 0;
  const rankings = isEntity ? node.rankings.totalCount : 0;
  const awards = isEntity ? node.awardGrants.totalCount : 0;
  const offices = 'tenures' in node ? node.tenures.totalCount : 0;
  const kinds = counts.filter(
    ({ relationship, direction }) => !isEntity || !shownElsewhere.has(`${relationship} ${direction}`),
  );
  const present = {
    figures: figures > 0,
    rankings: rankings > 0,
    awards: awards > 0,
    offices: offices > 0,
    relations: kinds.length > 0,
    timeline: isEntity,
    sources: isEntity,
  };
  const sections = (Object.keys(present) as (keyof typeof present)[]).filter((section) => present[section]);
  return (
    <article data-type={node.__typename}>
      <EntityHead node={node} title={title} type={typeText(node.__typename, language)} figures={figures} />
      {sections.length > 2 && (
        <nav aria-label={entity.onThisPage} className={styles.contents}>
          {sections.map((section) => (
            <button key={section} type="button" onClick={() => jumpTo(section)}>
              {entity.sections[section]}
            </button>
          ))}
        </nav>
      )}
      {!isEntity && 'asStated' in node && <StatementProof id={node.id} isTitled />}
      {figures > 0 && (
        <FiguresSection
          id={node.id}
          of={of}
          count={figures}
          find={view.find}
          onFind={(find) => change({ find }, true)}
        />
      )}
      {rankings > 0 && <RankingsSection id={node.id} count={rankings} />}
      {awards > 0 && <AwardsSection id={node.id} count={awards} />}
      {offices > 0 && <OfficesSection id={node.id} count={offices} />}
      {kinds.length > 0 && (
        <RelationsSection
          id={node.id}
          kinds={kinds}
          open={view.open}
          onOpen={(open) => change({ open }, true)}
        />
      )}
      {isEntity && <TimelineSection id={node.id} />}
      {isEntity && <SourcesSection id={node.id} of={of} counts={{ figures, rankings, awards, offices }} />}
    </article>
  );
}

function jumpTo(section: string): void {
  const heading = document.getElementById(`${section}-heading`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
