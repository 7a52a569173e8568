import { readingOf } from '../../src/figure/words/readingOf.ts';
import type { HomeQuery } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './HomePage.module.css';

/** One figure as it is kept: its print, what that says, where it stands. Nothing when no bound is open. */
export function Specimen({ figures }: { readonly figures: HomeQuery['specimens']['nodes'] }) {
  const { home, evidence: words } = useMessages();
  const language = useLanguage();
  const [figure] = figures;
  // The figure's own place comes first; the others are those of its metric and time.
  const [place] = figure?.evidence ?? [];
  if (figure === undefined || place === undefined) return null;
  const { id, asStated, subject, metric } = figure;
  return (
    <section aria-labelledby="specimen" className={styles.specimen}>
      <h2 id="specimen">{home.specimen}</h2>
      <p className={styles.about}>
        {subject.name} · {metric.name}
      </p>
      <p lang="zh-Hans" className={styles.large}>
        {asStated}
      </p>
      <p>{readingOf(figure, language)}</p>
      <OpenAbove />
      <p className={`${styles.about} ${styles.where}`}>
        {place.source.name}
        <br />
        {words.place(place.paragraph, place.start, place.end)}
        <br />
        <Link to={viewOf('entity', { id: subject.id, proof: [id] })}>{home.specimenProof}</Link>
      </p>
    </section>
  );
}

/** An interval that excludes its lower bound and has no upper one. */
const OpenAbove = () => (
  <svg className={styles.bound} viewBox="0 0 300 24" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    <path d="M0 12h300" stroke="var(--line)" strokeWidth="1" />
    <path
      d="M66 12h222m-8 -6l9 6l-9 6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="60" cy="12" r="5.5" fill="var(--raised)" stroke="currentColor" strokeWidth="2.5" />
  </svg>
);
