import { escapeXml } from '../../export/graphml/escapeXml.ts';
import {
  checksumsName,
  type DataPackage,
  manifestName,
  type PublishedFormat,
  publishedFormats,
} from '../../export/publish/DataPackage.ts';

/** A page of text, tables and links to this service: nothing runs, nothing is loaded. */
export const exportsPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A dataset in the index. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licenceNote?: string | undefined;
  /** Address of its files, relative to the index. */
  readonly latest: string;
  /** Versions that are here, the newest first. */
  readonly versions: readonly {
    readonly version: string;
    readonly created: string;
    readonly address: string;
  }[];
}

export function indexPage(entries: readonly IndexEntry[]): string {
  const rows = entries.map(
    ({ id, title, version, latest, versions }) =>
      `<tr><td><a href="${escapeXml(latest)}">${escapeXml(title)}</a></td><td><code>${escapeXml(id)}</code></td>` +
      `<td>${escapeXml(version)}</td><td>${versions.map(versionLink).join(', ')}</td></tr>`,
  );
  return page(
    'Datasets as files',
    `<p>Each dataset of this graph as files to download: tables for spreadsheets, pandas and DuckDB, rows that
load again, RDF, and a graph for Gephi. <code>latest</code> is what the graph says now; its files are made when they are
first asked for. An address with a version never changes.</p>
<table><tr><th>Dataset</th><th>Id</th><th>Version</th><th>Files that are here</th></tr>
${rows.join('\n')}</table>
<p>For programs: this list as <a href="?format=json">JSON</a>; each version has a <code>${manifestName}</code> and
<code>${checksumsName}</code>.</p>`,
  );
}

export function versionPage(
  version: string,
  { title, name, citation, licenceNote, nodes, relationships, dataVersion, created, resources }: DataPackage,
): string {
  const formats = Object.entries(publishedFormats) as [PublishedFormat, { readonly about: string }][];
  const sections = formats.map(([format, { about }]) => {
    const rows = resources
      .filter((one) => one.format === format)
      .map(
        ({ path, bytes, rows, hash }) =>
          `<tr><td><a href="${path.split('/').map(encodeURIComponent).join('/')}">${escapeXml(path)}</a></td>` +
          `<td align="right">${rows ?? ''}</td><td align="right">${sizeOf(bytes)}</td><td><code>${hash.slice(7, 19)}…</code></td></tr>`,
      );
    if (rows.length === 0) return '';
    return `<h2>${format}</h2>\n<p>${escapeXml(about)}</p>
<table><tr><th>File</th><th>Rows</th><th>Size</th><th>SHA-256</th></tr>\n${rows.join('\n')}</table>\n`;
  });
  return page(
    title,
    `<p>Dataset <code>${escapeXml(name)}</code>, files <code>${escapeXml(version)}</code>: ${nodes} nodes and
${relationships} relationships of version ${dataVersion} of the data, written ${escapeXml(created)}.
<a href="../../">All datasets</a></p>
<p>Cite as: ${escapeXml(citation)}</p>
${licenceNote === undefined ? '' : `<p>Reuse: ${escapeXml(licenceNote)}</p>\n`}<p>What is here, for programs: <a href="${manifestName}">${manifestName}</a>. To check what was downloaded:
<a href="${checksumsName}">${checksumsName}</a> with <code>sha256sum --check ${checksumsName}</code>.</p>
${sections.join('')}`,
  );
}

const versionLink = ({ version, address }: IndexEntry['versions'][number]): string =>
  `<a href="${escapeXml(address)}">${escapeXml(version)}</a>`;

function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const [unit, size] = bytes < 1_000_000 ? ['kB', bytes / 1_000] : ['MB', bytes / 1_000_000];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title></head>
<body><h1>${escapeXml(title)}</h1>
${body}
</body></html>
`;
}
