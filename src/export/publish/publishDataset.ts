import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KgError } from '../../errors/KgError.ts';
import type { DataState } from '../../load/dataVersion.ts';
import type { Model } from '../../model/Model.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { ExportReader } from '../ExportReader.ts';
import { defaultBase } from '../exportBase.ts';
import { fromOneVersion } from '../fromOneVersion.ts';
import { unwritable } from '../unwritable.ts';
import { manifestName } from './DataPackage.ts';
import { removeAbandoned } from './versionFolders.ts';
import { writeVersion } from './writeVersion.ts';

export interface PublishOptions {
  readonly store: GraphStore;
  readonly model: Model;
  readonly dataset: string;
  /** Folder of all datasets: the version appears at `directory/DATASET/VERSION`. */
  readonly directory: string;
  /** What made it, such as `district-graph 1.0.0`. */
  readonly software: string;
  /** What identifiers begin with in RDF: an absolute IRI. */
  readonly base?: string;
  /** Nodes read at a time; default 1,000. */
  readonly batchSize?: number;
  /** Aborted when nobody wants the files any more. */
  readonly signal?: AbortSignal;
}

/** A version of a dataset as files. */
export interface Publication {
  readonly dataset: string;
  /** Name of its folder. */
  readonly version: string;
  readonly folder: string;
  /** False when it was there already. */
  readonly made: boolean;
}

/**
 * Write what the graph holds of a dataset as files of every format, in one pass over it: memory does not
 * grow with it (on the embedded engine by the ids alone). The folder appears whole, when all of it is
 * written and of one version of the data, or not at all; a run that was killed leaves nothing that
 * anybody takes for a version, and what it left is taken away by a later one.
 *
 * The name of the version tells the content: the version of the dataset, and a hash of which data of which
 * graph it is, of the model and of the software. One that is there already is not made again.
 *
 * @throws KgError USAGE when the graph has no such dataset | STORE_FULL when the disk is full
 * @throws KgError SERVICE_UNAVAILABLE when the data keeps changing | CANCELLED
 */
export async function publishDataset(options: PublishOptions): Promise<Publication> {
  const { store, dataset, directory, signal } = options;
  const parent = join(directory, dataset);
  return fromOneVersion(store, async (state, isSame) => {
    const stillSame = async () => {
      if (signal?.aborted === true) throw new KgError('CANCELLED', `The export of ${dataset} was given up.`);
      await isSame();
    };
    const version = versionName(options, state);
    const published = { dataset, version, folder: join(parent, version) };
    if (isPublished(published.folder)) return { ...published, made: false };
    const partial = join(parent, `.${version}.${randomUUID()}.partial`);
    try {
      await mkdir(partial, { recursive: true });
      await removeAbandoned(parent);
      const { batchSize = 1_000, base = defaultBase } = options;
      const reader = new ExportReader(store, options.model, batchSize);
      await writeVersion({ ...options, reader, state, stillSame, base, folder: partial });
      await stillSame();
      await rename(partial, published.folder);
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      // Another process was faster: what it made is the same.
      if (isPublished(published.folder)) return { ...published, made: false };
      throw unwritable(published.folder, error);
    }
    return { ...published, made: true };
  });
}

/** The name that a version of a dataset has now. @throws KgError USAGE when the graph has no such dataset */
export function versionName(
  {
    dataset,
    model,
    software,
    base = defaultBase,
  }: Pick<PublishOptions, 'dataset' | 'model' | 'software' | 'base'>,
  state: DataState,
): string {
  const loaded = state.datasets.find(({ id }) => id === dataset);
  if (loaded === undefined) {
    const known = state.datasets.map(({ id }) => id).join(', ') || 'none';
    throw new KgError('USAGE', `The graph has no dataset ${dataset}; it has ${known}.`);
  }
  const content = [state.instance, state.version, software, base, modelText(model)];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${loaded.version.replace(/[^\w.-]+/g, '_')}-${hash.slice(0, 10)}`;
}

/** What files say depends on the model in these respects. */
function modelText({ nodes, properties }: Model): string {
  return JSON.stringify(
    [...nodes.values(), ...properties.values()].map(({ name, fields }) => [
      name,
      [...fields.values()].map(({ location: _, description: __, ...field }) => field),
    ]),
  );
}

function isPublished(folder: string): boolean {
  return existsSync(join(folder, manifestName));
}
