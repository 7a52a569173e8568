import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { ExportCounts } from './ExportCounts.ts';
import { ExportReader } from './ExportReader.ts';
import { checkBase, defaultBase } from './exportBase.ts';
import { graphMlText } from './graphml/graphMlText.ts';
import { writeNeo4jImport } from './neo4j/writeNeo4jImport.ts';
import { jsonLdText } from './rdf/jsonLdText.ts';
import { RdfMapper } from './rdf/RdfMapper.ts';
import { turtleText } from './rdf/turtleText.ts';
import { exportDataset } from './rows/exportDataset.ts';
import { isStated, type Subject, subjectsOf } from './Subject.ts';
import { piecesOf } from './SubjectText.ts';
import { TextFile, type TextSink } from './TextFile.ts';

/** What a graph can be written as. The first two can be loaded again, the last one imported into Neo4j. */
export const exportFormats = ['ndjson', 'csv', 'jsonld', 'turtle', 'graphml', 'neo4j-import'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  readonly store: GraphStore;
  readonly model: Model;
  readonly format: ExportFormat;
  /** Every dataset of the graph when undefined. */
  readonly dataset: string | undefined;
  /** A folder for ndjson and csv, in which each dataset gets one of its own, and for neo4j-import; a file for the rest. */
  readonly out: string | TextSink;
  /** What identifiers begin with in RDF: an absolute IRI. */
  readonly base?: string;
  /** Nodes read at a time; default 1,000. */
  readonly batchSize?: number;
}

/** What an export wrote. */
export interface ExportReport extends ExportCounts {
  /** The datasets, in the order in which they were written. */
  readonly datasets: readonly string[];
  /** Nodes left out because the model does not know their type. */
  readonly unknown: number;
}

/**
 * Write a graph, or one dataset of it, in a format of the outside world. Nodes are read in batches;
 * a file or folder appears whole or not at all.
 * @throws KgError USAGE when there is no such dataset, the base is no IRI or the place cannot be written
 * @throws KgError STORE_FULL when the disk is full
 */
export async function exportGraph({
  store,
  model,
  format,
  dataset,
  out,
  base = defaultBase,
  batchSize = 1_000,
}: ExportOptions): Promise<ExportReport> {
  checkBase(base);
  const reader = new ExportReader(store, model, batchSize, { whole: format === 'neo4j-import' });
  const known = await reader.datasets();
  if (dataset !== undefined && !known.includes(dataset)) {
    throw new KgError('USAGE', `The graph has no dataset ${dataset}; it has ${known.join(', ') || 'none'}.`);
  }
  const datasets = dataset === undefined ? known : [dataset];
  const counts = { nodes: 0, relationships: 0 };
  const add = ({ nodes, relationships }: ExportCounts) => {
    counts.nodes += nodes;
    counts.relationships += relationships;
  };
  if (format === 'ndjson' || format === 'csv') {
    if (typeof out !== 'string') throw new KgError('USAGE', `${format} needs a folder: name it with --out.`);
    for (const id of datasets) add(await exportDataset(reader, id, out, format === 'csv'));
  } else if (format === 'neo4j-import') {
    if (typeof out !== 'string') throw new KgError('USAGE', `${format} needs a folder: name it with --out.`);
    if (dataset !== undefined) {
      throw new KgError('USAGE', 'neo4j-import writes the whole graph: leave --dataset out.');
    }
    add(await writeNeo4jImport(reader, out));
  } else {
    const mapper = new RdfMapper(model, base);
    const batches = subjects(reader, dataset, add);
    const formats = {
      turtle: () => turtleText(mapper),
      jsonld: () => jsonLdText(mapper),
      graphml: () => graphMlText(model),
    };
    await writeTo(out, piecesOf(formats[format](), batches));
  }
  return { ...counts, datasets, unknown: reader.unknown };
}

/** Nodes with the relationships that leave them; both ends of each are written. */
async function* subjects(
  reader: ExportReader,
  dataset: string | undefined,
  count: (counts: ExportCounts) => void,
): AsyncGenerator<readonly Subject[]> {
  for await (const batch of reader.nodes(dataset)) {
    const nodes = batch.filter(isStated);
    const relationships = await reader.outgoing(
      nodes.map(({ id }) => id),
      dataset,
    );
    const found = subjectsOf(nodes, relationships);
    count({
      nodes: found.length,
      relationships: found.reduce((sum, { outgoing }) => sum + outgoing.length, 0),
    });
    yield found;
  }
}

async function writeTo(out: string | TextSink, texts: AsyncIterable<string>): Promise<void> {
  if (typeof out !== 'string') {
    for await (const text of texts) await out.write(text);
    return;
  }
  const file = await TextFile.open(out);
  try {
    for await (const text of texts) await file.write(text);
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
