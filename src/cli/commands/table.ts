import { existsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { namedNodes } from '../../dataset/draft/namedNodes.ts';
import { loadUnits } from '../../dataset/loadUnits.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import { tableFigures } from '../../dataset/table/tableFigures.ts';
import { ndjson, tableFiles, tableRows } from '../../dataset/table/writeTable.ts';
import { KgError, type Problem } from '../../errors/KgError.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import { identifyText } from '../../source/identifyText.ts';
import { readGrid } from '../../source/table/readGrid.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openTexts } from '../openDataset.ts';

/** `kg table`: the figures of tables as rows, as table.yaml says. */
export const command: Command = {
  usage: '--text FILE [--text FILE ...] [--write] [--json] FOLDER',
  help: `Reads tables (CSV, TSV, XLSX, or a text with one cell a line) as table.yaml in FOLDER says, which columns
are subject, metric, period and unit, into rows of Evidence and Observation: each figure cites its cell and
the cells that say what it is. Prints the rows, or with --write makes Evidence.ndjson and
Observation.ndjson; it never overwrites a file. Names every cell it left out, and why. When something
cannot be read, every such place is named and nothing is written.`,
  options: {
    text: { type: 'string', multiple: true },
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionals: [1, 1],

  async run(input, context) {
    const [folder = ''] = input.positionals;
    const write = input.values.write === true;
    const taken = write ? tableFiles.filter((name) => existsSync(join(folder, name))) : [];
    if (taken.length > 0) {
      throw new KgError('USAGE', `${folder} has ${taken.join(' and ')} already; nothing was written.`);
    }
    const model = await loadModel(readConfig(context.environment).schemaDirectory);
    const datasets = await readDatasets([folder], model);
    const dataset = datasets.find(({ metadata }) => metadata.id === basename(resolve(folder)));
    const { texts = [] } = dataset?.metadata ?? {};
    const file = join(folder, 'table.yaml');
    if (dataset?.tables === undefined || dataset.tables.length === 0) {
      throw new KgError('USAGE', `${file} is missing: it says which columns are what.`);
    }
    const knowledge = { nodes: namedNodes(datasets, model), units: await loadUnits([folder]), file };
    const all = { evidence: [] as object[], observations: [] as object[] };
    const problems: Problem[] = [];
    const leftOut: Problem[] = [];
    for (const text of await openTexts(input)) {
      const { source, file: name } = identifyText(texts, text);
      for (const [index, mapping] of dataset.tables.entries()) {
        if (mapping.source !== source) continue;
        const grid = readGrid(text, { file: name, sheet: mapping.sheet, lines: mapping.lines });
        const reading = tableFigures(grid, mapping, knowledge);
        problems.push(...reading.problems);
        leftOut.push(...reading.leftOut);
        const prefix = `${dataset.metadata.id}${dataset.tables.length > 1 ? `.t${index + 1}` : ''}`;
        const rows = tableRows(text, reading.figures, { prefix, source, sheet: grid.sheet });
        all.evidence.push(...rows.evidence);
        all.observations.push(...rows.observations);
      }
    }
    if (problems.length > 0) {
      throw new KgError('DATASET_INVALID', 'The table cannot be read; nothing was written.', problems);
    }
    const contents = [ndjson(all.evidence), ndjson(all.observations)];
    if (input.values.json === true) context.out(`${JSON.stringify({ ...all, leftOut }, null, 2)}\n`);
    for (const [index, name] of tableFiles.entries()) {
      if (write) writeFileSync(join(folder, name), contents[index] ?? '', { flag: 'wx' });
      else if (input.values.json !== true) context.out(`# ${name}\n${contents[index]}`);
    }
    for (const { where, message } of leftOut) context.error(`left out: ${where}: ${message}\n`);
    context.error(`${all.observations.length} figures, ${leftOut.length} cells left out\n`);
    return exitCodes.ok;
  },
};
