import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Caller, ToolAnswer } from './Caller.ts';

/** A call that a question is answered by, and what must be in its answer. */
interface GoldenCall {
  readonly tool: string;
  readonly arguments: Record<string, unknown>;
  /** Part of the structured content; lists must have these items in this order and no others. */
  readonly answer?: object;
  /** Items that the list at a path, such as `figures.figures`, must have among others. */
  readonly among?: Readonly<Record<string, readonly object[]>>;
  /** Texts that notes must have. */
  readonly notes?: string;
  /** Text of the error. */
  readonly error?: string;
  /** What `cite` must give for the evidence in the answer. */
  readonly cites?: readonly { readonly source: string; readonly printed: string }[];
}

/** A question of a person, with the datasets it is about. */
export interface GoldenQuestion {
  readonly question: string;
  /** What is tried: bound, target, disagreement, missing, ambiguous, premise, plain. */
  readonly about: string;
  readonly datasets: readonly string[];
  readonly calls: readonly GoldenCall[];
}

export const goldenQuestions = parse(
  readFileSync('test/agent/golden.yaml', 'utf8'),
) as readonly GoldenQuestion[];

/** Ask a question's calls and hold the answers to what is expected. */
export async function ask({ calls }: GoldenQuestion, caller: Caller): Promise<readonly ToolAnswer[]> {
  const answers: ToolAnswer[] = [];
  for (const { tool, arguments: args, ...expected } of calls) {
    const answer = await caller.call(tool, args);
    answers.push(answer);
    if (expected.error !== undefined) {
      expect(answer.error).toContain(expected.error);
      continue;
    }
    expect(answer.error).toBeUndefined();
    if (expected.answer !== undefined) expect(answer.values).toMatchObject(expected.answer);
    for (const [path, items] of Object.entries(expected.among ?? {})) {
      const list = path.split('.').reduce((value, key) => value?.[key], answer.values);
      for (const item of items) expect(list).toContainEqual(expect.objectContaining(item));
    }
    if (expected.notes !== undefined) expect(answer.values.notes?.join('\n')).toContain(expected.notes);
    if (expected.cites !== undefined) {
      const ids = figuresIn(answer.values).slice(0, 40);
      const cited = await caller.call('cite', { ids });
      for (const { source, printed } of expected.cites) {
        const found = expect.objectContaining({ source, printed, hash: expect.any(String) });
        expect(cited.values.citations).toContainEqual(expect.objectContaining({ evidence: found }));
      }
    }
  }
  return answers;
}

/** Ids of the figures in an answer of get_figures or check_claim. */
// biome-ignore lint/suspicious/noExplicitAny: answers of several tools
function figuresIn({ figures, claim }: any): string[] {
  const listed =
    figures?.figures ?? claim?.figures.map(({ observation }: { observation: unknown }) => observation);
  return (listed as { id: string }[]).map(({ id }) => id);
}
