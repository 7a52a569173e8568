import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { KgError } from '../../errors/KgError.ts';
import { citedSpan } from '../../source/cite.ts';
import { occurrences, SourceText, type Span } from '../../source/SourceText.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg init`: the folder of a new dataset. */
export const command: Command = {
  usage:
    'FOLDER --text FILE --title TITLE [--publisher NAME] [--url URL] [--published DATE] [--requires ID ...] [--about ID] [--json]',
  help: `Makes FOLDER with dataset.yaml, Source.yaml and Evidence.yaml: what the dataset is, the source with the places
where its text prints the title and the day, and the hash of the text. FOLDER must not exist; its last part is the dataset's id. The text itself stays where it is.`,
  options: {
    text: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    url: { type: 'string' },
    published: { type: 'string' },
    about: { type: 'string' },
    requires: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  positionals: [1, 1],

  async run({ positionals, values }, { out }) {
    const [folder = ''] = positionals;
    const { text: file, title, publisher, url, published, about } = values;
    if (typeof file !== 'string' || typeof title !== 'string') {
      throw new KgError('USAGE', 'Name the text with --text FILE and its title with --title TITLE.');
    }
    if (existsSync(folder)) throw new KgError('USAGE', `${folder} is there already; nothing was written.`);
    const read = await SourceText.read(file);
    const { sha256 } = read;
    const id = basename(resolve(folder));
    const source = `src-${id}`;
    const requires = [values.requires ?? []].flat();
    const places = placesOf(read, {
      title,
      published: typeof published === 'string' ? published : undefined,
    });
    const evidence = places.map(([name, span]) => ({
      id: `${id}.${name}`,
      source,
      ...citedSpan(read, span),
    }));
    const isDated = places.some(([name]) => name === 'published');
    const files: Readonly<Record<string, unknown>> = {
      'dataset.yaml': {
        ...{ id, title, version: '0.1.0', publisher, url, publishedOn: published },
        requires: requires.length > 0 ? requires : undefined,
        texts: [{ source, file: basename(file), sha256 }],
      },
      'Source.yaml': [
        {
          ...{ id: source, name: { ZH_HANS: title, EN: 'TODO' }, title, url, publishedOn: published },
          publishedOnBasis: published === undefined || isDated ? undefined : 'BACKGROUND',
          about: typeof about === 'string' ? aboutWhole(about, `${id}.title`, places) : undefined,
          evidence: evidence.length > 0 ? evidence.map((row) => row.id) : undefined,
          sha256,
        },
      ],
      ...(evidence.length > 0 && { 'Evidence.yaml': evidence }),
    };
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      const rows = name === 'Evidence.yaml' ? flowRows(evidence) : stringify(content, { lineWidth: 0 });
      writeFileSync(join(folder, name), rows, { flag: 'wx' });
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

/** What a source is about as a whole: its title says so, where the text prints one. */
function aboutWhole(
  subject: string,
  title: string,
  places: readonly (readonly [name: string, span: Span])[],
): object {
  const isPrinted = places.some(([name]) => name === 'title');
  return isPrinted ? { to: subject, evidence: title } : { to: subject, basis: 'BACKGROUND' };
}

/** Where the text prints its title and its day, each for the first time. */
function placesOf(
  text: SourceText,
  { title, published }: { readonly title: string; readonly published: string | undefined },
): readonly (readonly [name: string, span: Span])[] {
  const [year = '', month = '', day = ''] = published?.split('-') ?? [];
  const days = [
    `${year}-${month}-${day}`,
    `${year}年${month}月${day}日`,
    `${year}年${Number(month)}月${Number(day)}日`,
  ];
  const found = (wanted: readonly string[]): Span | undefined => {
    for (const paragraph of text.paragraphs) {
      for (const words of wanted.map((one) => [...one])) {
        const [from] = occurrences(paragraph, words);
        if (from !== undefined) return text.span(paragraph, from, from + words.length);
      }
    }
    return undefined;
  };
  const places = [
    ['title', found([title])],
    ['published', published === undefined ? undefined : found(days)],
  ] as const;
  return places.flatMap(([name, span]) => (span === undefined ? [] : [[name, span] as const]));
}

/** Rows of one line each. */
function flowRows(rows: readonly object[]): string {
  const fields = (row: object) =>
    Object.entries(row)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(', ');
  return rows.map((row) => `- { ${fields(row)} }\n`).join('');
}
