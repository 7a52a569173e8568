import { type ReactNode, useEffect, useRef } from 'react';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { BasisBadge } from '../app/BasisBadge.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { FigureView } from '../entity/FigureView.tsx';
import { textOf } from '../entity/RelationsSection.tsx';
import { AwardDetail, OfficeDetail, RankingDetail } from '../entity/StatementsSection.tsx';
import { useProof } from '../entity/useProof.ts';
import {
  RelationProofDocument,
  StatementProofDocument,
  type StatementProofQuery,
} from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { relationText } from '../terms/typeText.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import { Checks } from './Checks.tsx';
import { Places } from './Places.tsx';
import styles from './ProofPanel.module.css';

/** The proof of what is open on a page: beside it on wide screens, over its lower part on narrow ones. */
export function ProofPanel() {
  const { evidence, close } = useMessages();
  const proof = useProof();
  const panel = useRef<HTMLElement>(null);
  const key = proof.open.join(' ');

  useEffect(() => {
    if (key === '') return;
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      // Back to what was clicked, unless it is gone or focus has already moved on.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [key]);

  if (proof.open.length !== 1 && proof.open.length !== 3) return null;
  const [id = '', relationship, to] = proof.open;
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={evidence.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') proof.close();
      }}
    >
      <div className={styles.bar}>
        <h2>{evidence.title}</h2>
        <button type="button" onClick={proof.close}>
          {close}
        </button>
      </div>
      {relationship === undefined || to === undefined ? (
        <StatementProof id={id} />
      ) : (
        <RelationProof from={id} relationship={relationship} to={to} />
      )}
    </aside>
  );
}

export interface StatementProofProps {
  readonly id: string;
  /** Whether a heading above says already what is stated. */
  readonly isTitled?: boolean;
}

/** The proof of one statement, and what else is known of it. */
export function StatementProof({ id, isTitled = false }: StatementProofProps) {
  const { evidence } = useMessages();
  const variables = { id, lang: [...nameForms[useLanguage()]] };
  const answer = useAnswer(StatementProofDocument, variables);
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node === null || !('asStated' in node) || !('audits' in node) ? (
          <Notice kind="warning">{evidence.unknown}</Notice>
        ) : (
          <>
            <div className={isTitled ? styles.titled : undefined}>
              <Statement node={node} />
            </div>
            <Places places={node.evidence} />
            <Follows node={node} />
            {node.audits.nodes.length > 0 && (
              <Part title={evidence.checks}>
                <Checks checks={node.audits.nodes} />
              </Part>
            )}
            <p className={styles.foot}>
              <ShowQuery document={StatementProofDocument} variables={variables} />
            </p>
          </>
        )
      }
    </Answered>
  );
}

type StatementNode = Extract<NonNullable<StatementProofQuery['node']>, { readonly audits: unknown }>;

function Statement({ node }: { readonly node: StatementNode }) {
  if (node.__typename === 'Observation') {
    const { metric, subject } = node;
    const before = (
      <p className={styles.what}>
        <Link to={viewOf('entity', { id: subject.id })}>{subject.name}</Link>
        {' · '}
        <Link to={viewOf('entity', { id: metric.id })}>{metric.name}</Link>
      </p>
    );
    return <FigureView figure={node} size="large" before={before} />;
  }
  return (
    <>
      <p className={styles.printed} lang="zh-Hans">
        {node.asStated}
      </p>
      <div className={styles.detail}>
        {node.__typename === 'Ranking' && <RankingDetail ranking={node} />}
        {node.__typename === 'AwardGrant' && <AwardDetail grant={node} />}
        {node.__typename === 'Tenure' && <OfficeDetail tenure={node} />}
      </div>
    </>
  );
}

/** How a value that no source states follows: its rule and its inputs, each with a proof of its own. */
function Follows({ node }: { readonly node: StatementNode }) {
  const { evidence } = useMessages();
  if (node.__typename !== 'Observation' || (node.formula === null && node.derivedFrom.nodes.length === 0)) {
    return null;
  }
  return (
    <Part title={evidence.inputs}>
      {node.formula !== null && (
        <p>
          {evidence.formula}: <code>{node.formula}</code>
        </p>
      )}
      {node.derivedFrom.nodes.map((input) => (
        <FigureView
          key={input.id}
          figure={input}
          before={<p className={styles.what}>{input.metric.name}</p>}
        />
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface RelationProofProps {
  readonly from: string;
  readonly relationship: string;
  readonly to: string;
}

/** The proof that two nodes are related. */
export function RelationProof({ from, relationship, to }: RelationProofProps) {
  const { evidence } = useMessages();
  const language = useLanguage();
  const variables = { ends: [from, to], relationship, lang: [...nameForms[language]] };
  const answer = useAnswer(RelationProofDocument, variables);
  return (
    <Answered answer={answer}>
      {({ subgraph }) => {
        const link = subgraph.edges.find((edge) => edge.from.id === from && edge.to.id === to);
        if (link === undefined) return <Notice kind="warning">{evidence.unknown}</Notice>;
        return (
          <>
            <p className={styles.relation}>
              <Link to={viewOf('entity', { id: from })}>{textOf(link.from)}</Link>
              <span>{relationText(relationship, 'OUT', language)}</span>
              <Link to={viewOf('entity', { id: to })}>{textOf(link.to)}</Link>
            </p>
            <BasisBadge basis={link.basis} rule={link.rule} />
            {link.evidence.length === 0 ? <p>{evidence.none}</p> : <Places places={link.evidence} />}
            <p className={styles.foot}>
              <ShowQuery document={RelationProofDocument} variables={variables} />
            </p>
          </>
        );
      }}
    </Answered>
  );
}
