import { countWork } from './countWork.ts';

/**
 * Nothing that runs on the main thread takes more than twice the work for twice the input. Work is
 * counted (`countWork`), never timed. Twice is 2.3 here: what grows with the logarithm is let pass.
 */
const most = 2.3;
/** What every call takes, however small its input: it would hide growth among small inputs. */
const smallest = 1_000;
const multiples = [1, 2, 4];

type Work = () => unknown;

/**
 * Hold some work to growing no faster than its input.
 * @param prepare makes an input of a size, and gives what is to be done with it
 * @param size of the smallest input; the others are twice and four times as large
 */
export async function expectLinear(
  prepare: (size: number) => Work | Promise<Work>,
  size = 500,
): Promise<void> {
  // Once for nothing: what is made once and kept is not counted.
  await (await prepare(size))();
  const work: number[] = [];
  for (const times of multiples) work.push(await countWork(await prepare(size * times)));
  expect(work[0]).toBeGreaterThan(smallest);
  expectLinearCounts(work);
}

/** Hold counts of work for an input, one twice and one four times as large, to the same. */
export function expectLinearCounts(work: readonly number[]): void {
  const [, two = 0, four = 0] = work;
  // A larger input may be one for which more is tried; from then on it must not grow faster.
  expect({ work, grows: four / two > most ? four / two : 'linearly' }).toEqual({ work, grows: 'linearly' });
}
