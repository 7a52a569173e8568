import { join } from 'node:path';
import type { DataState } from '../../load/dataVersion.ts';
import type { Model } from '../../model/Model.ts';
import type { ExportReader } from '../ExportReader.ts';
import type { StillSame } from '../fromOneVersion.ts';
import { graphMlText } from '../graphml/graphMlText.ts';
import { RdfMapper } from '../rdf/RdfMapper.ts';
import { turtleText } from '../rdf/turtleText.ts';
import { DatasetRows } from '../rows/DatasetRows.ts';
import { readDescription } from '../rows/readDescription.ts';
import { sideFiles } from '../rows/sideFiles.ts';
import { subjectsOf } from '../Subject.ts';
import type { SubjectText } from '../SubjectText.ts';
import { checksums, checksumsName, dataPackage, manifestName, type Resource } from './DataPackage.ts';
import { GraphTables } from './GraphTables.ts';
import { PublishedFile } from './PublishedFile.ts';
import { RowFiles } from './RowFiles.ts';

interface VersionOptions {
  readonly reader: ExportReader;
  readonly model: Model;
  readonly dataset: string;
  readonly base: string;
  readonly software: string;
  readonly state: DataState;
  readonly stillSame: StillSame;
  /** An empty folder. */
  readonly folder: string;
}

/** A graph in one file. */
interface OpenText {
  readonly path: string;
  readonly format: 'turtle' | 'graphml';
  readonly text: SubjectText;
  readonly file: PublishedFile;
}

/** Write the files of a version, its manifest and its checksums into a folder, in one pass over the graph. */
export async function writeVersion(options: VersionOptions): Promise<void> {
  const { reader, model, dataset, folder, state, stillSame } = options;
  const { node, definition, required } = await readDescription(reader, dataset);
  const rows = new RowFiles(folder);
  const tables = new GraphTables(model, folder);
  const texts: OpenText[] = [];
  try {
    const datasetRows = await DatasetRows.begin(reader, dataset, required, rows);
    texts.push(await openText(folder, 'graph.ttl', 'turtle', turtleText(new RdfMapper(model, options.base))));
    texts.push(await openText(folder, 'graph.graphml', 'graphml', graphMlText(model)));
    const counts = { nodes: 0, relationships: 0 };
    for await (const batch of reader.batches(dataset, required)) {
      await datasetRows.write(batch);
      const subjects = subjectsOf(batch.nodes, batch.outgoing);
      await tables.write(subjects);
      for (const { file, text } of texts) await file.write(text.batch(subjects));
      counts.nodes += subjects.length;
      counts.relationships += subjects.reduce((sum, { outgoing }) => sum + outgoing.length, 0);
      await stillSame();
    }
    const files = [
      ...(await sideResources(folder, sideFiles(dataset, node, definition))),
      ...(await rows.finish()),
      ...(await tables.finish()),
      ...(await Promise.all(texts.map(finishText))),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    const requires = definition.requires.map(({ id }) => id);
    const { version: dataVersion, instance } = state;
    const facts = { ...counts, dataset, node, dataVersion, instance, requires, software: options.software };
    const manifest = `${JSON.stringify(dataPackage({ ...facts, createdAt: new Date() }, files), null, 2)}\n`;
    const whole = await writeWhole(folder, manifestName, manifest);
    await writeWhole(folder, checksumsName, checksums([...files, { path: manifestName, ...whole }]));
  } catch (error) {
    await rows.close();
    await tables.close();
    for (const { file } of texts) await file.close();
    throw error;
  }
}

async function openText(
  folder: string,
  path: string,
  format: OpenText['format'],
  text: SubjectText,
): Promise<OpenText> {
  const file = await PublishedFile.open(join(folder, path));
  await file.write(text.head());
  return { path, format, text, file };
}

async function finishText({ path, format, text, file }: OpenText): Promise<Resource> {
  await file.write(text.tail());
  return { ...(await file.finish()), path, format };
}

async function sideResources(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly Resource[]> {
  const resources: Resource[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = `ndjson/${name}`;
    resources.push({ ...(await writeWhole(folder, path, text)), path, format: 'yaml' });
  }
  return resources;
}

async function writeWhole(folder: string, path: string, text: string) {
  const file = await PublishedFile.open(join(folder, path));
  await file.write(text);
  return file.finish();
}
