import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { HomeDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';

/** What is in the graph, and where to begin. */
export function HomePage() {
  const { product, tagline } = useMessages();
  const answer = useAnswer(HomeDocument, { lang: [...nameForms[useLanguage()]] });
  return (
    <>
      <h1>{product}</h1>
      <p>{tagline}</p>
      <SearchBox />
      <Answered answer={answer}>
        {({ districts }) => (
          <ul>
            {districts.nodes.map(({ id, name }) => (
              <li key={id}>
                <Link to={viewOf('entity', { id })}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
