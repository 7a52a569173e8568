import { validateDatasets } from '../../dataset/readDatasets.ts';
import { formatProblems } from '../../errors/formatKgError.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg validate`: check the schema files and dataset folders without touching a database. */
export const command: Command = {
  usage: '[--json] [FOLDER ...]',
  help: `Checks the schema files and the dataset folders (default: those of KG_DATASETS), and names every
problem with its file, line and column, and what keeps them from being loaded together. Warnings are things a person should look at; they do not
fail. With --json, prints one line of JSON a folder, with at most 10,000 of either and how many are not among them
(unlisted). Exits 1 when there are errors.`,
  options: { json: { type: 'boolean' } },
  positionals: [0, Number.POSITIVE_INFINITY],

  async run({ positionals, values }, { out, environment }) {
    const config = readConfig(environment);
    const model = await loadModel(config.schemaDirectory);
    let code: number = exitCodes.ok;
    const { folders, clashes, unlistedClashes } = await validateDatasets(
      datasetFolders(positionals, config),
      model,
    );
    for (const { folder, dataset, errors, warnings, unlisted } of folders) {
      if (errors.length > 0) code = exitCodes.failed;
      if (values.json === true) {
        out(`${JSON.stringify({ folder, errors, warnings, unlisted })}\n`);
        continue;
      }
      const size =
        dataset === undefined
          ? 'not valid'
          : `${dataset.nodes.size} nodes, ${dataset.relationships.length} relationships`;
      const counts = [errors.length + unlisted.errors, warnings.length + unlisted.warnings];
      out(`${folder}: ${size}; ${counts[0]} errors, ${counts[1]} warnings\n`);
      if (errors.length > 0) out(`${formatProblems(errors, unlisted.errors)}\n`);
      if (warnings.length > 0) out(`Warnings:\n${formatProblems(warnings, unlisted.warnings)}\n`);
    }
    if (clashes.length === 0) return code;
    if (values.json === true) out(`${JSON.stringify({ clashes, unlisted: unlistedClashes })}\n`);
    else out(`These datasets cannot be loaded together:\n${formatProblems(clashes, unlistedClashes)}\n`);
    return exitCodes.failed;
  },
};
