import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { citation, citeList } from './cite.ts';
import { SourceText } from './text/SourceText.ts';

/** The command line of `cite`: one place as arguments, or a list of places on standard input. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      text: { type: 'string' },
      paragraph: { type: 'string' },
      occurrence: { type: 'string' },
      source: { type: 'string' },
    },
  });
  if (values.text === undefined) throw new Error('Say which text with --text FILE.');
  const text = await SourceText.read(values.text);
  if (values.source !== undefined) {
    process.stdout.write(citeList(text, values.source, readFileSync(0, 'utf8')));
    return;
  }
  const wanted = positionals[0];
  if (wanted === undefined || values.paragraph === undefined) {
    throw new Error('Say --paragraph N and the text to find, or --source ID with a list on standard input.');
  }
  const occurrence = values.occurrence === undefined ? undefined : Number(values.occurrence);
  process.stdout.write(`${citation(text.findSpan(Number(values.paragraph), wanted, occurrence))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
