import { useState } from 'react';
import { CopyButton } from '../app/CopyButton.tsx';
import type { PlaceFragment } from '../generated/graphql.ts';
import { languages } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { citation, textFragment } from './citation.ts';
import styles from './Places.module.css';
import { SourceLine } from './SourceLine.tsx';

/** The places in sources that prove something, each to the character, with a citation to take along. */
export function Places({ places }: { readonly places: readonly PlaceFragment[] }) {
  const { evidence } = useMessages();
  if (places.length === 0) return <p>{evidence.none}</p>;
  return (
    <section className={styles.places}>
      <h3>{evidence.places(places.length)}</h3>
      <ol>
        {places.map((place) => (
          <li key={place.id}>
            <Place place={place} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Place({ place }: { readonly place: PlaceFragment }) {
  const { evidence } = useMessages();
  const { source, asStated, paragraph, start, end, hash } = place;
  return (
    <>
      <p className={styles.quote} lang="zh-Hans">
        {asStated}
      </p>
      <p className={styles.where}>
        {evidence.place(paragraph, start, end)} · {evidence.hash} <code>{hash}</code>
      </p>
      <SourceLine source={source} />
      {source.url === null ? (
        <p className={styles.where}>{evidence.noUrl}</p>
      ) : (
        <p>
          <a href={textFragment(source.url, asStated)} target="_blank" rel="noreferrer">
            {evidence.find}
          </a>
        </p>
      )}
      <Citation place={place} />
    </>
  );
}

function Citation({ place }: { readonly place: PlaceFragment }) {
  const { evidence } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.cite} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{evidence.cite}</summary>
      {isOpen &&
        languages
          .filter((language) => language !== 'zh-Hant')
          .map((language) => {
            const text = citation(place.source, language, place);
            return (
              <div key={language}>
                <blockquote lang={language}>{text}</blockquote>
                <CopyButton text={text} label={evidence.copy} />
              </div>
            );
          })}
    </details>
  );
}
