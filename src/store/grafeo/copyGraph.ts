import { constants, existsSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { makeProcessFolder, removeProcessFolder } from '../processFolder.ts';

/** A copy of a graph in a folder of its own. */
export interface GraphCopy {
  readonly folder: string;
  readonly path: string;
  /** Of its file, without the log beside it. */
  readonly bytes: number;
}

/**
 * Copy the graph to a new folder. Of a graph that is kept the files are copied, its log among them, while
 * this process goes on; one in memory is written by the engine, which stops everything else meanwhile.
 * @param path of the database, if it is kept
 * @throws Error when there is no room for it
 */
export async function copyGraph(database: GrafeoDB, path: string | undefined): Promise<GraphCopy> {
  const folder = makeProcessFolder('kg-replica');
  const copy = { folder, path: join(folder, 'graph.grafeo'), bytes: 0 };
  try {
    if (path === undefined) database.save(copy.path);
    else {
      for (const end of ['', '.wal']) {
        // Where the file system can, the copy shares its blocks until one of them is written.
        if (existsSync(path + end)) {
          await cp(path + end, copy.path + end, { recursive: true, mode: constants.COPYFILE_FICLONE });
        }
      }
    }
    return { ...copy, bytes: statSync(copy.path, { throwIfNoEntry: false })?.size ?? 0 };
  } catch (error) {
    removeProcessFolder(folder);
    throw error;
  }
}
