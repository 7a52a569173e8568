import { useCallback, useEffect, useMemo, useState } from 'react';
import { AskError, ask } from '../api/ask.ts';
import { type Language, nameForms } from '../messages/languages.ts';
import { GraphExpansionDocument, type GraphExpansionQueryVariables } from './generated/graphql.ts';
import { type Knowledge, learn, nothingKnown, type Question, questionFor } from './state/Knowledge.ts';
import { readAnswer } from './state/readAnswer.ts';
import type { Step } from './state/Step.ts';

export interface Knowing {
  readonly knowledge: Knowledge;
  /** True while a request is on its way. */
  readonly isAsking: boolean;
  readonly error: AskError | undefined;
  retry(): void;
}

interface Known {
  readonly language: Language;
  readonly knowledge: Knowledge;
}

/** Everything a drawing needs, asked for as it grows: one request an expansion. */
export function useKnowledge(seeds: readonly string[], steps: readonly Step[], language: Language): Knowing {
  const [known, setKnown] = useState<Known>({ language, knowledge: nothingKnown });
  const [error, setError] = useState<AskError>();
  const knowledge = known.language === language ? known.knowledge : nothingKnown;
  const question = useMemo(() => questionFor(seeds, steps, knowledge), [seeds, steps, knowledge]);

  useEffect(() => {
    if (question === null || error !== undefined) return;
    const gone = new AbortController();
    ask(GraphExpansionDocument, variablesOf(question, language), gone.signal).then(
      ({ expansion }) => {
        const learned = learn(knowledge, question, readAnswer(expansion));
        if (!gone.signal.aborted) setKnown({ language, knowledge: learned });
      },
      (failure: unknown) => {
        if (gone.signal.aborted) return;
        setError(failure instanceof AskError ? failure : new AskError('internal', String(failure)));
      },
    );
    return () => gone.abort();
  }, [question, knowledge, language, error]);

  const retry = useCallback(() => setError(undefined), []);
  return { knowledge, isAsking: question !== null && error === undefined, error, retry };
}

/** The variables of the operation that answers a question. */
export function variablesOf(question: Question, language: Language): GraphExpansionQueryVariables {
  return {
    ids: [...question.ids],
    steps: question.pages.map(({ id, relationship, direction, first, after }) => ({
      id,
      relationships: [relationship],
      direction,
      first,
      after,
    })),
    shown: [...question.shown],
    lang: [...nameForms[language]],
  };
}
