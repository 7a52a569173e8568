import { join } from 'node:path';
import { SourceText } from '../../src/source/SourceText.ts';
import { repository, schemaModel } from '../dataset/folder.ts';
import { sourceFile } from '../dataset/sourceFile.ts';
import { Judge } from './judge.ts';
import { listMutations } from './listMutations.ts';
import { sampled } from './sampled.ts';
import { type Judged, scoreOf, scoreTable } from './scoreTable.ts';

const file = sourceFile('haidian-2025-07-17.txt');
const withText = file === undefined ? describe.skip : describe;
const folder = join(repository, 'data/haidian-2025-07');

withText('edits of meaning are noticed', () => {
  test('of a sample of all changes to stated facts, 95 in 100 are caught', async () => {
    const model = await schemaModel();
    const facts = listMutations(folder, model).filter(({ about }) => about === 'FACT');
    expect(facts.length).toBeGreaterThan(2000);
    const judge = await Judge.open(folder, model, await SourceText.read(file as string));
    const judged: Judged[] = [];
    try {
      expect(await judge.findings()).toEqual([]);
      for (const mutation of sampled(facts, 120, Number(process.env.KG_SEED ?? 14))) {
        const found = await judge.judge(mutation);
        if (found !== undefined) judged.push({ mutation, found });
      }
    } finally {
      judge.close();
    }
    // A sample of 120 strays by 2 in 100 from the score of all, which docs/data-model.md has.
    if (scoreOf(judged, 'FACT') < 0.93) throw new Error(scoreTable(judged));
  }, 240_000);
});
