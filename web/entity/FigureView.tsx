import type { ReactNode } from 'react';
import { periodText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { Badge } from '../app/Badge.tsx';
import { BasisBadge } from '../app/BasisBadge.tsx';
import type { FigureRowFragment } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './FigureView.module.css';
import { useProof } from './useProof.ts';

export interface FigureViewProps {
  readonly figure: FigureRowFragment;
  /** `large` for the first of a metric. */
  readonly size?: 'large' | 'small';
  /** What stands before the figure, such as its subject. */
  readonly before?: ReactNode;
}

/** A figure as its source printed it, what that means, and when; it opens its proof. */
export function FigureView({ figure, size = 'small', before }: FigureViewProps) {
  const { entity, modality } = useMessages();
  const language = useLanguage();
  const proof = useProof();
  const { id, asStated, period, relativeTo, plan, exceeds, streakYears } = figure;
  const isOpen = proof.open.length === 1 && proof.open[0] === id;
  return (
    <div className={styles[size]} data-figure={id} data-modality={figure.modality}>
      {before}
      <button
        type="button"
        className={styles.printed}
        aria-expanded={isOpen}
        aria-label={entity.openProof(asStated)}
        onClick={() => (isOpen ? proof.close() : proof.show([id]))}
      >
        <span lang="zh-Hans">{asStated}</span>
      </button>
      <p className={styles.reading}>{readingOf(figure, language)}</p>
      <p className={styles.badges}>
        <span className={styles.period}>
          {period?.kind === 'SINCE' && period.start === null && plan !== null
            ? entity.during(plan.name)
            : periodText(period, language)}
        </span>
        <Badge kind={figure.modality === 'ACTUAL' ? 'quiet' : 'strong'}>
          {modality[figure.modality] ?? figure.modality}
        </Badge>
        <BasisBadge basis={figure.basis} rule={figure.rule} />
        <BasisBadge basis={period?.basis ?? null} rule={figure.periodRule} of="period" />
        {figure.formula !== null && <Badge kind="strong">{entity.derived}</Badge>}
        {streakYears !== null && <Badge>{entity.streak(streakYears)}</Badge>}
        {relativeTo !== null && (
          <Link to={viewOf('entity', { id: relativeTo.id })}>{entity.relativeTo(relativeTo.name)}</Link>
        )}
        {exceeds !== null && (
          <Link to={viewOf('entity', { id: exceeds.id })}>{entity.exceeds(exceeds.name)}</Link>
        )}
      </p>
    </div>
  );
}
