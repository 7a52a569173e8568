import type { ReactNode } from 'react';
import { dayText } from '../../src/figure/words/periodText.ts';
import { unitText } from '../../src/figure/words/unitText.ts';
import { CopyButton } from '../app/CopyButton.tsx';
import type { EntityHeadQuery } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './EntityHead.module.css';

/** The node a page is about. */
export type EntityNode = NonNullable<EntityHeadQuery['node']>;

export interface EntityHeadProps {
  readonly node: EntityNode;
  readonly title: string;
  /** What its type is called. */
  readonly type: string;
  readonly figures: number;
}

const tags = { ZH_HANS: 'zh-Hans', ZH_HANT: 'zh-Hant', EN: 'en', PINYIN: 'zh-Latn-pinyin' } as const;

/** What something is: its names in every form, what else it is called, and ways to look at it. */
export function EntityHead({ node, title, type, figures }: EntityHeadProps) {
  const { entity } = useMessages();
  const language = useLanguage();
  const isEntity = 'names' in node;
  // Simplified and traditional often are the same characters.
  const others = isEntity
    ? node.names.filter(
        ({ value }, index, all) =>
          value !== title && all.findIndex((other) => other.value === value) === index,
      )
    : [];
  return (
    <header className={styles.head}>
      <p className={styles.type}>{type}</p>
      <h1 lang={isEntity ? undefined : 'zh-Hans'} dir="auto">
        {title}
      </h1>
      {others.length > 0 && (
        <ul className={styles.names} aria-label={entity.otherNames}>
          {others.map(({ lang, value }) => (
            <li key={lang} lang={tags[lang]} dir="auto">
              {value}
            </li>
          ))}
        </ul>
      )}
      {isEntity && node.aliases.length > 0 && (
        <p className={styles.aliases}>
          {entity.alsoCalled} <span dir="auto">{node.aliases.join(' · ')}</span>
        </p>
      )}
      {isEntity && node.description !== null && (
        <p className={styles.description} dir="auto">
          {node.description}
        </p>
      )}
      <dl className={styles.facts}>
        {'unit' in node && <Fact term={entity.unit}>{unitText(node.unit, language)}</Fact>}
        {'heldOn' in node && node.heldOn !== null && (
          <Fact term={entity.heldOn}>{dayText(node.heldOn, language)}</Fact>
        )}
        {'sha256' in node && <SourceFacts node={node} />}
        {isEntity && node.externalIds.length > 0 && (
          <Fact term={entity.ids}>
            <code>{node.externalIds.join(', ')}</code>
          </Fact>
        )}
      </dl>
      <div className={styles.actions}>
        <Link to={viewOf('graph', { seeds: [node.id] })}>{entity.inGraph}</Link>
        {figures > 0 && (
          <Link
            to={viewOf('chart', node.__typename === 'Metric' ? { metric: node.id } : { subjects: [node.id] })}
          >
            {entity.inChart}
          </Link>
        )}
        <CopyButton text={() => location.href} label={entity.copyLink} />
      </div>
    </header>
  );
}

function SourceFacts({ node }: { readonly node: Extract<EntityNode, { readonly sha256: unknown }> }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const { url, publishedOn, eventOn, sha256, licenceNote } = node;
  return (
    <>
      {publishedOn !== null && (
        <Fact term={entity.sourceIds.published}>{dayText(publishedOn, language)}</Fact>
      )}
      {eventOn !== null && <Fact term={entity.sourceIds.reports}>{dayText(eventOn, language)}</Fact>}
      {url !== null && (
        <Fact term={entity.sourceIds.url}>
          <a href={url} rel="noreferrer" target="_blank">
            {url}
          </a>
        </Fact>
      )}
      {sha256 !== null && (
        <Fact term={entity.sourceIds.sha256}>
          <code>{sha256}</code>
        </Fact>
      )}
      {licenceNote !== null && <Fact term={entity.sourceIds.licence}>{licenceNote}</Fact>}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
