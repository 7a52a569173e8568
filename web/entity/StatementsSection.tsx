import type { ReactNode } from 'react';
import { dayText, periodText } from '../../src/figure/words/periodText.ts';
import type { TypedDocument } from '../api/ask.ts';
import { type Page, usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { Badge } from '../app/Badge.tsx';
import { BasisBadge, type BasisBadgeProps } from '../app/BasisBadge.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Section } from '../app/Section.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import {
  type AwardRowFragment,
  AwardsDocument,
  type LangTag,
  type OfficeRowFragment,
  OfficesDocument,
  type RankingRowFragment,
  RankingsDocument,
} from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './StatementsSection.module.css';
import { useProof } from './useProof.ts';

interface ListProps<Result, Row> {
  readonly part: 'rankings' | 'awards' | 'offices';
  readonly id: string;
  readonly count: number;
  readonly document: TypedDocument<
    Result,
    { id: string; lang: LangTag[]; after?: string | null | undefined }
  >;
  readonly read: (result: Result) => Page<Row>;
  readonly row: (row: Row) => ReactNode;
}

type Rule = BasisBadgeProps['rule'];

/** What every statement that is listed has. */
interface StatementRow {
  readonly id: string;
  readonly asStated: string;
  readonly basis: string;
  readonly rule: Rule;
  readonly period?: { readonly basis: string | null } | null;
  readonly periodRule?: Rule;
}

/** A list of statements of one kind, each opening its proof. */
function Statements<Result extends object, Row extends StatementRow>({
  part,
  id,
  count,
  document,
  read,
  row,
}: ListProps<Result, Row>) {
  const { entity } = useMessages();
  const proof = useProof();
  const variables = { id, lang: [...nameForms[useLanguage()]] };
  const answer = usePages(document, variables, read);
  return (
    <Section
      id={part}
      title={entity.sections[part]}
      count={count}
      aside={<ShowQuery document={document} variables={variables} />}
    >
      <Answered answer={answer}>
        {(pages) => (
          <>
            <ul className={styles.list}>
              {pages.nodes.map((node) => (
                <li key={node.id} data-statement={node.id}>
                  <button
                    type="button"
                    className={styles.printed}
                    aria-label={entity.openProof(node.asStated)}
                    aria-expanded={proof.open.length === 1 && proof.open[0] === node.id}
                    onClick={() => proof.show([node.id])}
                  >
                    <span lang="zh-Hans">{node.asStated}</span>
                  </button>
                  <div className={styles.detail}>
                    {row(node)}
                    <BasisBadge basis={node.basis} rule={node.rule} />
                    <BasisBadge
                      basis={node.period?.basis ?? null}
                      rule={node.periodRule ?? null}
                      of="period"
                    />
                  </div>
                </li>
              ))}
            </ul>
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

interface SectionOf {
  readonly id: string;
  readonly count: number;
}

export function RankingsSection(props: SectionOf) {
  return (
    <Statements
      {...props}
      part="rankings"
      document={RankingsDocument}
      read={({ rankings }) => rankings}
      row={(ranking) => <RankingDetail ranking={ranking} />}
    />
  );
}

export function AwardsSection(props: SectionOf) {
  return (
    <Statements
      {...props}
      part="awards"
      document={AwardsDocument}
      read={({ awardGrants }) => awardGrants}
      row={(grant) => <AwardDetail grant={grant} />}
    />
  );
}

export function OfficesSection(props: SectionOf) {
  return (
    <Statements
      {...props}
      part="offices"
      document={OfficesDocument}
      read={({ tenures }) => tenures}
      row={(tenure) => <OfficeDetail tenure={tenure} />}
    />
  );
}

const Named = ({ node }: { readonly node: { readonly id: string; readonly name: string } }) => (
  <Link to={viewOf('entity', { id: node.id })}>{node.name}</Link>
);

export function RankingDetail({ ranking }: { readonly ranking: RankingRowFragment }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const { position, streakYears, scope, rankedMetric, list, plan, period, criterion } = ranking;
  return (
    <>
      <Badge kind={position === null ? 'quiet' : 'strong'}>
        {position === null ? entity.noPosition : entity.position(position)}
      </Badge>
      <Named node={rankedMetric ?? criterion} />
      <Link to={viewOf('entity', { id: scope.id })}>{entity.among(scope.name)}</Link>
      {list !== null && <Named node={list} />}
      {streakYears !== null && <Badge>{entity.streak(streakYears)}</Badge>}
      <span>
        {plan === null ? period !== null && periodText(period, language) : entity.during(plan.name)}
      </span>
    </>
  );
}

export function AwardDetail({ grant }: { readonly grant: AwardRowFragment }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const { award, recipientCount, streakYears, period } = grant;
  return (
    <>
      <Named node={award} />
      {recipientCount !== null && <Badge>{entity.recipients(recipientCount)}</Badge>}
      {streakYears !== null && <Badge>{entity.streak(streakYears)}</Badge>}
      {period !== null && <span>{periodText(period, language)}</span>}
    </>
  );
}

export function OfficeDetail({ tenure }: { readonly tenure: OfficeRowFragment }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const { person, body, asOf } = tenure;
  return (
    <>
      <Named node={person} />
      <Named node={body} />
      <span>{entity.asOf(dayText(asOf, language))}</span>
    </>
  );
}
