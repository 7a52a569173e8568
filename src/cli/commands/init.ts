import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { KgError } from '../../errors/KgError.ts';
import { SourceText } from '../../source/SourceText.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg init`: the folder of a new dataset. */
export const command: Command = {
  usage:
    'FOLDER --text FILE --title TITLE [--publisher NAME] [--url URL] [--published DATE] [--requires ID ...] [--json]',
  help: `Makes FOLDER with dataset.yaml and Source.yaml: what the dataset is, the source, and the hash of its
text. FOLDER must not exist; its last part is the dataset's id. The text itself stays where it is.`,
  options: {
    text: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    url: { type: 'string' },
    published: { type: 'string' },
    requires: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  positionals: [1, 1],

  async run({ positionals, values }, { out }) {
    const [folder = ''] = positionals;
    const { text: file, title, publisher, url, published } = values;
    if (typeof file !== 'string' || typeof title !== 'string') {
      throw new KgError('USAGE', 'Name the text with --text FILE and its title with --title TITLE.');
    }
    if (existsSync(folder)) throw new KgError('USAGE', `${folder} is there already; nothing was written.`);
    const { sha256 } = await SourceText.read(file);
    const id = basename(resolve(folder));
    const source = `src-${id}`;
    const requires = [values.requires ?? []].flat();
    const files: Readonly<Record<string, unknown>> = {
      'dataset.yaml': {
        ...{ id, title, version: '0.1.0', publisher, url, publishedOn: published },
        requires: requires.length > 0 ? requires : undefined,
        texts: [{ source, file: basename(file), sha256 }],
      },
      'Source.yaml': [
        { id: source, name: { ZH_HANS: title, EN: 'TODO' }, title, url, publishedOn: published, sha256 },
      ],
    };
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), stringify(content, { lineWidth: 0 }), { flag: 'wx' });
    }
    const written = Object.keys(files).map((name) => join(folder, name));
    out(
      values.json === true
        ? `${JSON.stringify({ id, source, sha256, written })}\n`
        : `${written.join('\n')}\n`,
    );
    return exitCodes.ok;
  },
};
