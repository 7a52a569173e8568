import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AskError } from '../api/ask.ts';
import { useMessages } from '../messages/messages.ts';
import { FailureDetail } from './FailureDetail.tsx';
import { Notice } from './Notice.tsx';

export interface AnsweredProps<Data> {
  readonly answer: UseQueryResult<Data, Error>;
  /** Shown until there is an answer; a line of text when left out. */
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a question was answered with; until then that it loads, or why it failed and how to go on. */
export function Answered<Data>({ answer, waiting, children }: AnsweredProps<Data>) {
  const { errors, again, loading } = useMessages();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error === null) return waiting ?? <Notice>{loading}</Notice>;
  const failure = answer.error instanceof AskError ? answer.error.failure : 'crashed';
  return (
    <Notice kind="error" title={errors.title} action={{ label: again, run: () => void answer.refetch() }}>
      {errors[failure]}
      {failure === 'refused' && <FailureDetail error={answer.error} />}
    </Notice>
  );
}
