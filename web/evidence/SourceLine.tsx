import { publishersOf } from '../../src/figure/words/citation.ts';
import { dayText } from '../../src/figure/words/periodText.ts';
import type { SourceRowFragment } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './SourceLine.module.css';

/** A source: its title, who published it, and when. */
export function SourceLine({ source }: { readonly source: SourceRowFragment }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const { id, name, publishedOn, eventOn, url } = source;
  return (
    <div>
      <Link to={viewOf('entity', { id })} className={styles.title}>
        {name}
      </Link>
      <div className={styles.detail}>
        {publishersOf(source).map((publisher) => (
          <span key={publisher}>{publisher}</span>
        ))}
        {publishedOn !== null && (
          <span>
            {entity.sourceIds.published} {dayText(publishedOn, language)}
          </span>
        )}
        {eventOn !== null && (
          <span>
            {entity.sourceIds.reports} {dayText(eventOn, language)}
          </span>
        )}
        {url !== null && (
          <a href={url} rel="noreferrer" target="_blank">
            {new URL(url).host}
          </a>
        )}
      </div>
    </div>
  );
}
