/**
 * `npx tsx test/search/judgeMain.ts [--write]`: the judged list on the shipped data, embedded engine;
 * `--write` puts the table into docs/search.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { engineNamed } from '../neo4j/openEngines.ts';
import { judge, meanReciprocalRank, readJudged, verdictTable } from './judge.ts';
import { openShipped } from './openShipped.ts';
import { replaceSection } from './replaceSection.ts';

async function main(): Promise<void> {
  const { engine, store } = await openShipped(engineNamed('grafeo'));
  const verdicts = await judge(engine, readJudged());
  await store.close();
  const rank = meanReciprocalRank(verdicts).toFixed(3);
  const report = `${verdicts.length} texts, mean reciprocal rank ${rank}.\n\n${verdictTable(verdicts)}`;
  console.log(report);
  if (!process.argv.includes('--write')) return;
  const file = new URL('../../docs/search.md', import.meta.url);
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'judged', report));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
