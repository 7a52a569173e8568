import { join } from 'node:path';
import type { Logger } from 'pino';
import { KgError } from '../../errors/KgError.ts';
import { defaultBase } from '../../export/exportBase.ts';
import { publishDataset, versionName } from '../../export/publish/publishDataset.ts';
import {
  type PublishedVersion,
  publishedVersions,
  readVersion,
  removeOlder,
} from '../../export/publish/versionFolders.ts';
import type { DataState } from '../../load/dataVersion.ts';
import type { Model } from '../../model/Model.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { makeProcessFolder, removeProcessFolder } from '../../store/processFolder.ts';
import { type ExportsConfig, softwareName } from '../config.ts';

export interface ExportShelfOptions {
  readonly store: GraphStore;
  readonly model: Model;
  readonly config: ExportsConfig;
  readonly state: () => DataState;
  /** How many nodes the graph has. */
  readonly nodes: () => number;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

/** A larger graph is exported on a request only where the operator named a folder for it. */
const mostNodesUnnamed = 100_000;
/** A request waits no longer than this for files to be made; then it is told to come back. */
const longestWaitMs = 10_000;
/** Nodes read at a time: answers go on between the batches. */
const batchSize = 500;

/** Why the files of a dataset are not here. */
export type Absence = 'off' | 'large' | 'making' | 'unknown';

/**
 * The files of dataset versions. Those of the data as it is are made when they are first asked for, one
 * dataset at a time whoever asks; older ones stay, as many as the settings say.
 */
export class ExportShelf {
  readonly #options: ExportShelfOptions;
  readonly #making = new Map<string, Promise<unknown>>();
  readonly #read = new Map<string, PublishedVersion>();
  #last: Promise<unknown> = Promise.resolve();
  #temporary: string | undefined;
  readonly #closing = new AbortController();

  constructor(options: ExportShelfOptions) {
    this.#options = options;
  }

  get state(): DataState {
    return this.#options.state();
  }

  get isOff(): boolean {
    return this.#options.config.directory === false;
  }

  /** The versions of a dataset that are on disk, the newest first. */
  async versions(dataset: string): Promise<readonly PublishedVersion[]> {
    if (this.isOff || (this.#options.config.directory === undefined && this.#temporary === undefined))
      return [];
    return publishedVersions(join(this.#directory(), dataset));
  }

  /** One version of a dataset that is on disk. */
  async version(dataset: string, version: string): Promise<PublishedVersion | undefined> {
    // Names come from callers.
    if (this.isOff || !this.#isDataset(dataset) || version.startsWith('.') || /[/\\\0]/.test(version)) return;
    const parent = join(this.#directory(), dataset);
    const key = join(parent, version);
    const found = this.#read.get(key) ?? (await readVersion(parent, version));
    if (found !== undefined) this.#read.set(key, found);
    return found;
  }

  /**
   * The version of a dataset that says what the graph says, made if need be.
   * @throws KgError STORE_FULL | SERVICE_UNAVAILABLE and others when it cannot be made
   */
  async current(dataset: string): Promise<PublishedVersion | Absence> {
    if (!this.#isDataset(dataset)) return 'unknown';
    if (this.isOff) return 'off';
    const name = versionName({ ...this.#naming, dataset }, this.state);
    const found = await this.version(dataset, name);
    if (found !== undefined) return found;
    const { config, nodes } = this.#options;
    if (!config.isNamed && nodes() > mostNodesUnnamed) return 'large';
    const made = await Promise.race([this.#make(dataset), later(longestWaitMs)]);
    if (made === undefined) return 'making';
    return (await this.version(dataset, made.version)) ?? 'making';
  }

  /** Give up what is being made, and take away what is kept only as long as the service runs. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#last;
    if (this.#temporary !== undefined) removeProcessFolder(this.#temporary);
  }

  get #naming() {
    const { model, config } = this.#options;
    return { model, software: softwareName(), base: config.base ?? defaultBase };
  }

  #isDataset(dataset: string): boolean {
    return this.state.datasets.some(({ id }) => id === dataset);
  }

  #directory(): string {
    const { directory } = this.#options.config;
    if (typeof directory === 'string') return directory;
    this.#temporary ??= makeProcessFolder('kg-exports');
    return this.#temporary;
  }

  /** One at a time: each reads the whole dataset. */
  #make(dataset: string): Promise<{ readonly version: string }> {
    const running = this.#making.get(dataset);
    if (running !== undefined) return running as Promise<{ readonly version: string }>;
    const made = this.#last.then(() => this.#publish(dataset)).finally(() => this.#making.delete(dataset));
    this.#making.set(dataset, made);
    this.#last = made.catch((err: unknown) => {
      if (!this.#closing.signal.aborted)
        this.#options.logger.error({ err, dataset }, 'a dataset cannot be exported');
    });
    return made;
  }

  async #publish(dataset: string) {
    const { store, config, logger } = this.#options;
    const directory = this.#directory();
    const start = performance.now();
    const published = await publishDataset({
      ...this.#naming,
      ...{ store, dataset, directory, batchSize, signal: this.#closing.signal },
    });
    const parent = join(directory, dataset);
    const removed = await removeOlder(parent, config.keep);
    for (const version of removed) this.#read.delete(join(parent, version));
    const milliseconds = Math.round(performance.now() - start);
    logger.info({ dataset, version: published.version, removed, milliseconds }, 'exported');
    return published;
  }
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
}

/** What to tell a caller whose files are not here. */
export function absenceMessage(
  absence: Absence,
  dataset: string,
): { readonly status: number; readonly message: string } {
  switch (absence) {
    case 'off':
      return { status: 404, message: 'Exports are turned off here (KG_EXPORTS=off).' };
    case 'large':
      return {
        status: 404,
        message: `The graph has more than ${mostNodesUnnamed} nodes: exports are made where KG_EXPORTS names a folder with room for them, or by "kg export --format all".`,
      };
    case 'making':
      return { status: 503, message: `The files of ${dataset} are being made: come back in a few seconds.` };
    case 'unknown':
      return { status: 404, message: `No dataset has the id ${JSON.stringify(dataset.slice(0, 80))}.` };
  }
}

/** An error of making files as a caller may know it. */
export function isFull(error: unknown): boolean {
  return error instanceof KgError && error.code === 'STORE_FULL';
}
