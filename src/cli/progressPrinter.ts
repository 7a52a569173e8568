import type { LoadProgress } from '../load/loadDataset.ts';

/** A load that is done sooner than this says nothing on the way; a longer one a line each time. */
const every = 1000;

/** Print a line a second about a load that takes a while. */
export function progressPrinter(print: (text: string) => void) {
  let last: number | undefined;
  return (dataset: string, { phase, done, total }: LoadProgress): void => {
    const now = Date.now();
    last ??= now;
    if (now - last < every) return;
    last = now;
    const doing = phase === 'compare' ? 'comparing' : 'writing';
    print(`${dataset}: ${doing} ${done} of ${total} (${Math.floor((100 * done) / Math.max(1, total))}%)\n`);
  };
}
