import { useState } from 'react';
import { citation, placeAddress, whereText } from '../../src/figure/words/citation.ts';
import { useAnswer } from '../api/ask.ts';
import { CopyButton } from '../app/CopyButton.tsx';
import { PassagesDocument, type PassagesQuery, type PlaceFragment } from '../generated/graphql.ts';
import { languages } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
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
        {groupBy(inReadingOrder(places), ({ source }) => source.id).map((ofSource) => (
          <li key={ofSource[0].source.id}>
            <OfSource places={ofSource} passages={passages} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type PassageOf = NonNullable<PassagesQuery['passages'][number]>;
type SomePlaces = readonly [PlaceFragment, ...PlaceFragment[]];

/** In the order of the text; of a table first the figure, then the headers that say what it is. */
function inReadingOrder(places: readonly PlaceFragment[]): readonly PlaceFragment[] {
  const isHeader = ({ cell }: PlaceFragment) => cell !== null && cell.rowHeader === null;
  return [...places].sort(
    (one, other) => Number(isHeader(one)) - Number(isHeader(other)) || one.start - other.start,
  );
}

function groupBy(
  places: readonly PlaceFragment[],
  keyOf: (place: PlaceFragment) => string | number,
): readonly SomePlaces[] {
  const groups = new Map<string | number, [PlaceFragment, ...PlaceFragment[]]>();
  for (const place of places) {
    const known = groups.get(keyOf(place));
    if (known === undefined) groups.set(keyOf(place), [place]);
    else known.push(place);
  }
  return [...groups.values()];
}

interface PlacesProps {
  readonly places: SomePlaces;
  /** By id of the place; a place is missing until it is known whether the service has the text. */
  readonly passages: ReadonlyMap<string, PassageOf>;
}

/** All places in one source, which is named once. */
function OfSource({ places, passages }: PlacesProps) {
  const { evidence } = useMessages();
  const [{ source }] = places;
  const hasText = (place: PlaceFragment) => passages.get(place.id)?.text != null;
  const isKnown = places.every(({ id }) => passages.has(id));
  return (
    <>
      <SourceLine source={source} />
      {isKnown && !places.some(hasText) && <p className={styles.where}>{evidence.noText}</p>}
      {groupBy(places, ({ paragraph }) => paragraph).map((paragraph) => (
        <Paragraph key={paragraph[0].id} places={paragraph} passages={passages} />
      ))}
      {source.url === null && <p className={styles.where}>{evidence.noUrl}</p>}
    </>
  );
}

function Paragraph({ places, passages }: PlacesProps) {
  const { evidence } = useMessages();
  const language = useLanguage();
  const [{ source }] = places;
  const known = places.flatMap(({ id }) => passages.get(id) ?? []);
  return (
    <>
      <Passage passages={known} language={source.language} />
      <ul className={styles.spans}>
        {places.map((place) => (
          <li key={place.id}>
            <span className={styles.quote} lang="zh-Hans">
              {place.asStated}
            </span>
            {whereText(place, language) !== '' && (
              <p className={styles.where}>{whereText(place, language)}</p>
            )}
            <p className={styles.where}>
              {evidence.place(place.paragraph, place.start, place.end)} · {evidence.hash}{' '}
              <code>{place.hash}</code>
              {source.url !== null && (
                <>
                  {' · '}
                  <a
                    href={placeAddress(source.url, place, quotedIn(passages.get(place.id)) ?? place.asStated)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {evidence.find}
                  </a>
                </>
              )}
            </p>
            <Citation place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The characters as the source itself has them: perhaps traditional, perhaps with pinyin between. */
function quotedIn(passage: PassageOf | undefined): string | undefined {
  if (passage?.text == null || passage.start === null || passage.end === null) return undefined;
  return [...passage.text].slice(passage.start, passage.end).join('');
}

interface PassageProps {
  /** The same paragraph, each with the span of one place. */
  readonly passages: readonly PassageOf[];
  readonly language: string | null;
}

function Passage({ passages, language }: PassageProps) {
  const text = passages[0]?.text;
  if (text == null) return null;
  const characters = [...text];
  const marked = new Set(
    passages.flatMap(({ start, end }) =>
      start === null || end === null ? [] : Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );
  const runs: { at: number; text: string; isMarked: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    const last = runs.at(-1);
    if (last?.isMarked === marked.has(at)) last.text += character;
    else runs.push({ at, text: character, isMarked: marked.has(at) });
  }
  return (
    <blockquote className={styles.passage} lang={language ?? undefined}>
      {runs.map(({ at, text: run, isMarked }) => (isMarked ? <mark key={at}>{run}</mark> : run))}
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
