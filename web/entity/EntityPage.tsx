import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { EntityHeadDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import type { ViewOf } from '../view/pages.ts';

/** Everything the graph knows of one entity. */
export function EntityPage({ view }: { readonly view: ViewOf<'entity'> }) {
  const { errors } = useMessages();
  const variables = { id: view.id, lang: [...nameForms[useLanguage()]] };
  const answer = useAnswer(EntityHeadDocument, variables);
  return (
    <Answered answer={answer}>
      {({ entity }) =>
        entity === null ? (
          <Notice kind="warning" title={errors.unknownIdTitle(view.id)}>
            {errors.unknownId}
          </Notice>
        ) : (
          <>
            <h1>{entity.name}</h1>
            <p>{entity.description}</p>
            <ShowQuery document={EntityHeadDocument} variables={variables} />
          </>
        )
      }
    </Answered>
  );
}
