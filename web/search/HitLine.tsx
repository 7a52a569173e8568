import { Fragment } from 'react';
import type { HitFragment } from '../generated/graphql.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { typeText } from '../terms/typeText.ts';
import styles from './HitLine.module.css';

/** Something a search found: what it is called, what matched where that is another text, and its type. */
export function HitLine({ hit }: { readonly hit: Pick<HitFragment, 'node' | 'matchedText' | 'highlights'> }) {
  const { node, matchedText, highlights } = hit;
  const language = useLanguage();
  const name = 'name' in node ? node.name : 'asStated' in node ? node.asStated : node.id;
  const marked = <Marked text={matchedText} ranges={highlights} />;
  const context = 'subject' in node ? `${node.subject.name} · ${node.metric.name}` : undefined;
  return (
    <span className={styles.line}>
      <span className={'name' in node ? styles.name : styles.printed} dir="auto">
        {name === matchedText ? marked : name}
      </span>
      {name !== matchedText && (
        <span className={styles.matched} dir="auto">
          {marked}
        </span>
      )}
      {context !== undefined && <span className={styles.matched}>{context}</span>}
      <span className={styles.type}>{typeText(node.__typename, language)}</span>
    </span>
  );
}

/** A text with the matched stretches marked; ranges count code points. */
function Marked({ text, ranges }: { readonly text: string; readonly ranges: HitFragment['highlights'] }) {
  const characters = [...text];
  let at = 0;
  const parts = ranges.map(({ start, end }) => {
    const before = characters.slice(at, start).join('');
    at = end;
    return (
      <Fragment key={start}>
        {before}
        <mark>{characters.slice(start, end).join('')}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {characters.slice(at).join('')}
    </>
  );
}
