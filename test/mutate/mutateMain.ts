/**
 * `npm run mutate -- [--sample N] [--each N] [--seed N] [--only REGEX] [--facts] [--survivors]`: changes one value of
 * the shipped dataset at a time in every way its type allows, runs every check, and prints the
 * share caught by kind with the survivors. `--each` takes at most N of every kind, so that each is
 * seen, `--facts` what a source states alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/model/loadModel.ts';
import { SourceText } from '../../src/source/SourceText.ts';
import { Judge } from './judge.ts';
import { listMutations } from './listMutations.ts';
import { sampled, sampledOfEach } from './sampled.ts';
import { type Judged, scoreTable } from './scoreTable.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      each: { type: 'string' },
      seed: { type: 'string', default: '14' },
      only: { type: 'string' },
      facts: { type: 'boolean', default: false },
      survivors: { type: 'boolean', default: false },
    },
  });
  const root = process.cwd();
  const file = join(process.env.KG_SOURCE_DIR ?? join(root, '../shared/source'), 'haidian-2025-07-17.txt');
  const model = await loadModel(join(root, 'schema'));
  const folder = join(root, 'data/haidian-2025-07');
  const all = listMutations(folder, model).filter(
    ({ name, about }) =>
      (!values.facts || about === 'FACT') &&
      (values.only === undefined || new RegExp(values.only, 'u').test(name)),
  );
  const seed = Number(values.seed);
  const some = values.each === undefined ? all : sampledOfEach(all, Number(values.each), seed);
  const chosen = values.sample === undefined ? some : sampled(some, Number(values.sample), seed);
  const judge = await Judge.open(folder, model, await SourceText.read(file));
  const judged: Judged[] = [];
  try {
    for (const mutation of chosen) {
      const found = await judge.judge(mutation);
      if (found !== undefined) judged.push({ mutation, found });
    }
  } finally {
    judge.close();
  }
  console.log(
    `${chosen.length} of ${all.length} mutations, ${chosen.length - judged.length} of which change nothing that loads.`,
  );
  console.log(scoreTable(judged));
  if (values.survivors) {
    for (const { mutation, found } of judged)
      if (found.length === 0) console.log(`${mutation.about} ${mutation.name} | ${mutation.description}`);
  }
}

await main();
