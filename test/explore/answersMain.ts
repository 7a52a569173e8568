/**
 * `npx tsx test/explore/answersMain.ts`: ask every call of docs/explore.md on the embedded engine and
 * print what the service answers below it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { engineNamed } from '../neo4j/openEngines.ts';
import { documentedAnswers, withAnswers } from './documentedAnswers.ts';
import { openShipped } from './openShipped.ts';

async function main(): Promise<void> {
  const file = new URL('../../docs/explore.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const { ask, store } = await openShipped(engineNamed('grafeo'));
  try {
    const answers: unknown[] = [];
    for (const { query } of documentedAnswers(page)) answers.push(await ask(query));
    writeFileSync(file, withAnswers(page, answers.map(printed)));
  } finally {
    await store.close();
  }
}

/** The data alone; a refusal as the message and code of its error. */
function printed(answer: unknown): unknown {
  const { data, errors } = answer as { data?: unknown; errors?: { message: string; extensions: unknown }[] };
  return errors === undefined
    ? data
    : { errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
