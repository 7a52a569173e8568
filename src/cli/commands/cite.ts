import { readFileSync } from 'node:fs';
import { KgError } from '../../errors/KgError.ts';
import { citation, citeList } from '../../source/cite.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openText } from '../openDataset.ts';

/** `kg cite`: find a place in a source text and print its evidence. */
export const command: Command = {
  usage: '--text FILE (--paragraph N [--occurrence N] WORDS | --source ID < LIST)',
  help: `Prints the evidence of the place where WORDS stand in paragraph N (the N-th line of the text): its
offsets, its characters and their hash, hashes of what stands before and after, and the page where form
feeds part the text into pages. WORDS may be simplified or traditional.
With --source, reads lines of "id<TAB>paragraph<TAB>words[<TAB>occurrence]" from standard input and
prints a row of Evidence.yaml for each.`,
  options: {
    text: { type: 'string' },
    paragraph: { type: 'string' },
    occurrence: { type: 'string' },
    source: { type: 'string' },
  },
  positionals: [0, 1],

  async run(input, { out }) {
    const { paragraph, occurrence, source } = input.values;
    const [words] = input.positionals;
    const text = await openText(input);
    if (typeof source === 'string') {
      out(citeList(text, source, readFileSync(0, 'utf8')));
      return exitCodes.ok;
    }
    if (words === undefined || paragraph === undefined) {
      throw new KgError('USAGE', 'Name --paragraph N and the words to find, or --source ID and a list.');
    }
    const nth = occurrence === undefined ? undefined : wholeNumber('--occurrence', occurrence);
    out(`${citation(text, text.findSpan(wholeNumber('--paragraph', paragraph), words, nth))}\n`);
    return exitCodes.ok;
  },
};

function wholeNumber(option: string, given: unknown): number {
  if (typeof given === 'string' && /^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new KgError('USAGE', `${option} must be a whole number from 1, not "${given}".`);
}
