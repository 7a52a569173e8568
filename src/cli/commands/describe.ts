import { describeType, exampleRow, rowSchemas } from '../../dataset/draft/describeType.ts';
import { KgError } from '../../errors/KgError.ts';
import { loadModel } from '../../model/loadModel.ts';
import { nearest } from '../../model/naming.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg describe`: what a row of a type holds. */
export const command: Command = {
  usage: '[--json] [TYPE]',
  help: `Prints the fields a row of TYPE may have, with their values and meaning, and an example row; without
TYPE, the types that have files. With --json and a TYPE, the JSON Schema of its YAML file, by which an
editor completes and underlines; begin the file with "# yaml-language-server: $schema=FILE".`,
  options: { json: { type: 'boolean' } },
  positionals: [0, 1],

  async run({ positionals, values }, { out, environment }) {
    const model = await loadModel(readConfig(environment).schemaDirectory);
    const [name] = positionals;
    const schemas = rowSchemas(model);
    if (name === undefined) {
      out(
        values.json === true
          ? `${JSON.stringify(schemas, null, 2)}\n`
          : `${Object.keys(schemas).join('\n')}\n`,
      );
      return exitCodes.ok;
    }
    const type = model.nodes.get(name);
    if (type?.kind !== 'object' || type.managed) {
      const hint = nearest(name, Object.keys(schemas));
      throw new KgError('USAGE', `${name} is no type that has files.${hint ? ` Did you mean ${hint}?` : ''}`);
    }
    out(
      values.json === true
        ? `${JSON.stringify(schemas[name], null, 2)}\n`
        : `${describeType(type, model)}\n${exampleRow(type, model)}`,
    );
    return exitCodes.ok;
  },
};
