import type { StoredProperties } from '../ExportReader.ts';
import type { Column } from './Column.ts';
import type { FileFacts } from './PublishedFile.ts';

/** Name of the manifest of a published version, and of the list of its hashes. */
export const manifestName = 'datapackage.json';
export const checksumsName = 'SHA256SUMS';

/** Formats a version is published in, with what each is for. */
export const publishedFormats = {
  ndjson: {
    mediaType: 'application/x-ndjson',
    about: 'the dataset folder, a row a line: "kg load" reads it again',
  },
  csv: { mediaType: 'text/csv', about: 'a table of each type of node and of relationship' },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    about: 'the same tables for DuckDB, pandas and Spark',
  },
  turtle: { mediaType: 'text/turtle', about: 'everything as RDF' },
  graphml: { mediaType: 'application/graphml+xml', about: 'everything for Gephi, igraph and networkx' },
  yaml: { mediaType: 'application/yaml', about: 'what the dataset is' },
} as const;
export type PublishedFormat = keyof typeof publishedFormats;

/** A file of a published version. */
export interface Resource extends FileFacts {
  readonly path: string;
  readonly format: PublishedFormat;
  /** Rows of a table, lines of NDJSON, nodes and relationships of a graph; left out for what has none. */
  readonly rows?: number;
  /** Columns of a table. */
  readonly columns?: readonly Column[];
}

/** What a version is, besides its files. */
export interface VersionFacts {
  readonly dataset: string;
  /** Stored properties of its Dataset node. */
  readonly node: StoredProperties;
  /** Version of the data of the graph it was read from, and which graph that was. */
  readonly dataVersion: number;
  readonly instance: string;
  readonly software: string;
  readonly createdAt: Date;
  readonly requires: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
}

/** The manifest, as it is read by others. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly dataVersion: number;
  readonly created: string;
  readonly licenceNote?: string;
  readonly citation: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly resources: readonly {
    readonly path: string;
    readonly format: PublishedFormat;
    readonly mediatype: string;
    readonly bytes: number;
    /** `sha256:` and the hash in hexadecimal. */
    readonly hash: string;
    readonly rows?: number;
  }[];
}

/**
 * The manifest of a version in the form of the Data Package standard (datapackage.org, version 2), whose
 * readers pass over what it does not name: `dataVersion`, `citation`, `licenceNote`, `rows`.
 */
export function dataPackage(facts: VersionFacts, files: readonly Resource[]): DataPackage {
  const { dataset, node, dataVersion, instance, software, createdAt, requires, nodes, relationships } = facts;
  const text = (name: string) => (typeof node[name] === 'string' ? (node[name] as string) : undefined);
  const [url, licenceNote] = [text('url'), text('licenceNote')];
  return {
    ...{ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    ...{ name: dataset, title: text('title') ?? dataset, version: text('version') ?? '0' },
    ...{ dataVersion, instance, software, created: createdAt.toISOString() },
    ...(licenceNote !== undefined && { licenceNote }),
    citation: citationOf(dataset, text),
    ...(url !== undefined && {
      sources: [{ title: text('publisher') ?? text('title') ?? dataset, path: url }],
    }),
    ...(requires.length > 0 && { requires }),
    ...{ nodes, relationships },
    resources: files.map(({ path, format, bytes, sha256, rows, columns }) => ({
      name: path.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
      path,
      format,
      mediatype: publishedFormats[format].mediaType,
      ...(publishedFormats[format].mediaType.startsWith('text/') && { encoding: 'utf-8' }),
      bytes,
      hash: `sha256:${sha256}`,
      ...(rows !== undefined && { rows }),
      ...(columns !== undefined && {
        schema: { fields: columns.map(({ name, type, list }) => ({ name, type: list ? 'array' : type })) },
      }),
    })),
  };
}

/** How to cite a dataset: what it is called, who published its source, when and where, and its version. */
function citationOf(dataset: string, text: (name: string) => string | undefined): string {
  const when = text('publishedOn') ?? text('eventOn');
  const of = [text('publisher'), when].filter((part) => part !== undefined).join(', ');
  const parts = [
    `${text('title') ?? dataset}, dataset ${dataset} version ${text('version') ?? '0'}`,
    of,
    text('url'),
  ];
  return `${parts.filter((part) => part).join('. ')}.`;
}

/** The hashes of files as `sha256sum --check` reads them. */
export function checksums(files: readonly Pick<Resource, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
