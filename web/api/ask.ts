import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { serviceUrl } from '../view/navigation.ts';

/** A document that codegen wrote: its text, with the types of its variables and result. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** What went wrong, as far as a reader can act on it; each has a sentence in the messages. */
export type Failure = 'unreachable' | 'unavailable' | 'timeout' | 'budget' | 'refused' | 'internal';

const failureOfCode: Readonly<Record<string, Failure>> = {
  SERVICE_UNAVAILABLE: 'unavailable',
  TIMEOUT: 'timeout',
  COST_EXCEEDED: 'budget',
  INTERNAL_SERVER_ERROR: 'internal',
};

/** A request that was not answered with data. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    readonly failure: Failure,
    /** What the service said, in English. */
    message: string,
  ) {
    super(message);
  }
}

/** A request is given up after this many milliseconds: the service's own limit and the way there. */
const patienceMs = 20_000;

/**
 * Ask the API a question.
 * @throws AskError when there is no answer, or an answer with errors
 */
export async function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(patienceMs);
  let response: Response;
  let answer: { data?: Result | null; errors?: { message: string; extensions?: { code?: string } }[] };
  try {
    response = await fetch(serviceUrl('graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError(timeout.aborted ? 'timeout' : 'unreachable', String(error));
  }
  try {
    answer = await response.json();
  } catch {
    // Not our service: a proxy that speaks for it while it is away.
    throw new AskError(response.status === 504 ? 'timeout' : 'unreachable', `HTTP ${response.status}`);
  }
  const [error] = answer.errors ?? [];
  if (error !== undefined || answer.data === undefined || answer.data === null) {
    const failure =
      failureOfCode[error?.extensions?.code ?? ''] ?? (response.status >= 500 ? 'internal' : 'refused');
    throw new AskError(failure, error?.message ?? `HTTP ${response.status}`);
  }
  return answer.data;
}

/** Asking again may help against these. */
const passing: ReadonlySet<Failure> = new Set(['unreachable', 'unavailable']);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (count, error) => count < 2 && error instanceof AskError && passing.has(error.failure),
      retryDelay: (count) => 500 * 2 ** count,
      networkMode: 'always',
    },
  },
});

export interface AnswerOptions {
  /** False while there is nothing to ask yet. */
  readonly enabled?: boolean;
  /** Keep showing the answer before while the next is on its way. */
  readonly keepPrevious?: boolean;
}

/** The answer to a question, asked once and kept: the same document and variables share it. */
export function useAnswer<Result extends object, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: AnswerOptions = {},
) {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}
