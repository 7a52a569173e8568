import { useState } from 'react';
import { useAnswer } from '../api/ask.ts';
import { CopyButton } from '../app/CopyButton.tsx';
import { PassagesDocument, type PassagesQuery, type PlaceFragment } from '../generated/graphql.ts';
import { languages } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { citation, textFragment } from './citation.ts';
import styles from './Places.module.css';
import { SourceLine } from './SourceLine.tsx';

/** The places in sources that prove something, each to the character, with a citation to take along. */
export function Places({ places }: { readonly places: readonly PlaceFragment[] }) {
  const { evidence } = useMessages();
  const ids = places.slice(0, 50).map(({ id }) => id);
  const { data } = useAnswer(PassagesDocument, { evidence: ids }, { enabled: ids.length > 0 });
  if (places.length === 0) return <p>{evidence.none}</p>;
  const passages = new Map(data?.passages.map((passage) => [passage.evidence.id, passage]));
  return (
    <section className={styles.places}>
      <h3>{evidence.places(places.length)}</h3>
      <ol>
        {places.map((place) => (
          <li key={place.id}>
            <Place place={place} passage={passages.get(place.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PlaceProps {
  readonly place: PlaceFragment;
  /** Undefined until it is known whether the service has the text. */
  readonly passage: PassageOf | undefined;
}

type PassageOf = NonNullable<PassagesQuery['passages'][number]>;

function Place({ place, passage }: PlaceProps) {
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
      {passage !== undefined && <Passage passage={passage} language={source.language} />}
      <SourceLine source={source} />
      {source.url === null ? (
        <p className={styles.where}>{evidence.noUrl}</p>
      ) : (
        <p>
          <a href={textFragment(source.url, quotedIn(passage) ?? asStated)} target="_blank" rel="noreferrer">
            {evidence.find}
          </a>
        </p>
      )}
      <Citation place={place} />
    </>
  );
}

/** The characters as the source itself has them: perhaps traditional, perhaps with pinyin between. */
function quotedIn(passage: PassageOf | undefined): string | undefined {
  if (passage?.text == null || passage.start === null || passage.end === null) return undefined;
  return [...passage.text].slice(passage.start, passage.end).join('');
}

function Passage({ passage, language }: { readonly passage: PassageOf; readonly language: string | null }) {
  const { evidence } = useMessages();
  const { text, start, end } = passage;
  if (text === null || start === null || end === null)
    return <p className={styles.where}>{evidence.noText}</p>;
  const characters = [...text];
  return (
    <blockquote className={styles.passage} lang={language ?? undefined}>
      {characters.slice(0, start).join('')}
      <mark>{characters.slice(start, end).join('')}</mark>
      {characters.slice(end).join('')}
    </blockquote>
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
