import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { SearchDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';

/** Everything a text finds. */
export function SearchPage({ view }: { readonly view: ViewOf<'search'> }) {
  const { search } = useMessages();
  const answer = useAnswer(SearchDocument, {
    text: view.q,
    types: view.types.length > 0 ? [...view.types] : null,
    lang: [...nameForms[useLanguage()]],
  });
  return (
    <Answered answer={answer}>
      {(data) =>
        data.search.edges.length === 0 ? (
          <Notice>{search.none}</Notice>
        ) : (
          <ul>
            {data.search.edges.map(({ node, matchedText }) => (
              <li key={node.id}>
                <Link to={viewOf('entity', { id: node.id })}>{'name' in node ? node.name : matchedText}</Link>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
