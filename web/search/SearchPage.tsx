import { usePages } from '../api/usePages.ts';
import { Answered } from '../app/Answered.tsx';
import { MoreButton } from '../app/MoreButton.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { SearchDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { typeNames, typeText } from '../terms/typeText.ts';
import { Link } from '../view/Link.tsx';
import { goTo } from '../view/navigation.ts';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import { HitLine } from './HitLine.tsx';
import styles from './SearchPage.module.css';

/** Everything a text finds, best first. */
export function SearchPage({ view }: { readonly view: ViewOf<'search'> }) {
  const { found, search } = useMessages();
  const language = useLanguage();
  const variables = {
    text: view.q,
    types: view.types.length > 0 ? [...view.types] : null,
    lang: [...nameForms[language]],
  };
  const answer = usePages(
    SearchDocument,
    variables,
    (data) => ({
      totalCount: data.search.edges.length,
      pageInfo: data.search.pageInfo,
      nodes: data.search.edges.map((edge) => ({ ...edge, truncated: data.search.truncated })),
    }),
    view.q !== '',
  );
  if (view.q === '') return <Notice>{found.empty}</Notice>;
  return (
    <>
      <h1 className={styles.title} dir="auto">
        {found.title(view.q)}
      </h1>
      <p className={styles.tools}>
        <label>
          {found.type}{' '}
          <select
            value={view.types[0] ?? ''}
            onChange={({ target }) =>
              goTo({ ...view, types: target.value === '' ? [] : [target.value] }, language)
            }
          >
            <option value="">{found.all}</option>
            {typeNames.map((type) => (
              <option key={type} value={type}>
                {typeText(type, language)}
              </option>
            ))}
          </select>
        </label>
        <ShowQuery document={SearchDocument} variables={variables} />
      </p>
      <Answered answer={answer}>
        {(pages) =>
          pages.nodes.length === 0 ? (
            <Notice>{search.none}</Notice>
          ) : (
            <>
              <ol className={styles.list}>
                {pages.nodes.map((hit) => (
                  <li key={hit.node.id}>
                    <Link to={viewOf('entity', { id: hit.node.id })}>
                      <HitLine hit={hit} />
                    </Link>
                  </li>
                ))}
              </ol>
              {pages.nodes[0]?.truncated === true && !pages.hasMore && <Notice>{found.truncated}</Notice>}
              <MoreButton
                pages={pages}
                isBusy={answer.isFetchingNextPage}
                onMore={() => void answer.fetchNextPage()}
              />
            </>
          )
        }
      </Answered>
    </>
  );
}
