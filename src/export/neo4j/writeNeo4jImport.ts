import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KgError } from '../../errors/KgError.ts';
import type { DataState } from '../../load/dataVersion.ts';
import { type ModelShape, modelShape } from '../../load/modelShape.ts';
import { isOrderProperty } from '../../store/KeptOrder.ts';
import type { ExportCounts } from '../ExportCounts.ts';
import type { ExportReader, StoredProperties } from '../ExportReader.ts';
import { fromOneVersion, type StillSame } from '../fromOneVersion.ts';
import { unwritable } from '../unwritable.ts';
import { ImportTable, listDelimiter } from './ImportTable.ts';
import { importScript } from './importScript.ts';

/**
 * Write the whole graph, book-keeping included, as files for `neo4j-admin database import full`, with the
 * script `import.sh` that runs it. The next load of the same datasets makes constraints and indexes, and
 * changes nothing else. The folder appears whole or not at all.
 * @throws KgError USAGE when the folder is there already or cannot be written | STORE_FULL when the disk is full
 * @throws KgError SERVICE_UNAVAILABLE when the data keeps changing
 */
export async function writeNeo4jImport(reader: ExportReader, target: string): Promise<ExportCounts> {
  if (existsSync(target)) {
    throw new KgError('USAGE', `${target} is there already: remove it, or name another folder with --out.`);
  }
  const folder = `${target.replace(/\/+$/, '')}.partial`;
  return fromOneVersion(reader.store, async (state, stillSame) => {
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const counts = await writeFiles(reader, folder, state, stillSame);
      await rename(folder, target);
      return counts;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw unwritable(target, error);
    }
  });
}

async function writeFiles(
  reader: ExportReader,
  folder: string,
  state: DataState,
  stillSame: StillSame,
): Promise<ExportCounts> {
  const tables = new ImportTables(folder, modelShape(reader.model));
  const counts = { nodes: 0, relationships: 0 };
  try {
    for await (const nodes of reader.nodes(undefined)) {
      const outgoing = await reader.outgoing(
        nodes.map(({ id }) => id),
        undefined,
      );
      for (const { type, properties } of nodes) tables.learn(type.name, properties);
      for (const { id, type, properties } of nodes) {
        await tables.writeNode(type.name, id, properties);
        counts.nodes += 1;
        for (const { other, ...one } of outgoing.get(id) ?? []) {
          // Its end is left out as well: the model does not know its type.
          if (other === undefined) continue;
          await tables.writeRelationship(one.type, one.from, one.to, one.properties);
          counts.relationships += 1;
        }
      }
      await stillSame();
    }
    await tables.writeState(state);
    await tables.finish();
  } catch (error) {
    await tables.discard();
    throw error;
  }
  await stillSame();
  return counts;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The first load or start of the new graph keeps its orders anew. */
function withoutOrders(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !isOrderProperty(name)));
}

/** The node that says which state of the data the graph holds; its id is not of the other nodes. */
const stateLabel = '_Data';
const stateColumns = ['id:ID(state)', ':LABEL'];
const nodeColumns = ['id:ID', ':LABEL'];
const relationshipColumns = [':START_ID', ':END_ID', ':TYPE'];

class ImportTables {
  readonly #nodes = new Map<string, ImportTable>();
  readonly #relationships = new Map<string, ImportTable>();
  readonly #emptyLists = new Set<string>();

  constructor(
    readonly folder: string,
    readonly shape: ModelShape,
  ) {}

  async writeState({ version, datasets, pending }: DataState): Promise<void> {
    const table = this.#table(this.#nodes, `nodes/${stateLabel}`, stateColumns, []);
    // A graph of its own from now on: versions of different graphs never mean the same.
    const { instance, emptyLists } = { instance: randomUUID(), emptyLists: [...this.#emptyLists] };
    const state = {
      version,
      instance,
      datasets: JSON.stringify(datasets),
      imported: true,
      pending,
      emptyLists,
    };
    await table.write(['data', stateLabel], state);
  }

  learn(type: string, properties: StoredProperties): void {
    this.#nodesOf(type).learn(this.#imported(properties));
  }

  async writeNode(type: string, id: string, properties: StoredProperties): Promise<void> {
    const labels = this.shape.nodes.get(type)?.labels ?? [];
    await this.#nodesOf(type).write([id, labels.join(listDelimiter)], this.#imported(properties));
  }

  /** The tool takes an empty list for none: those are named beside, and the next load makes them. */
  #imported({ id: _, ...stored }: StoredProperties): StoredProperties {
    const properties = withoutOrders(stored);
    const empty = Object.keys(properties).filter((name) => isEmptyList(properties[name]));
    for (const name of empty) this.#emptyLists.add(name);
    return empty.length === 0 ? properties : { ...properties, _emptyLists: empty };
  }

  async writeRelationship(
    type: string,
    from: string,
    to: string,
    properties: StoredProperties,
  ): Promise<void> {
    const floats = this.shape.relationships.get(type) ?? [];
    const empty = Object.keys(properties).find((name) => isEmptyList(properties[name]));
    if (empty !== undefined) {
      throw new KgError(
        'STORE_FAILURE',
        `A relationship ${type} has an empty list (${empty}); the import tool has none.`,
      );
    }
    const table = this.#table(this.#relationships, `relationships/${type}`, relationshipColumns, floats);
    await table.write([from, to, type], withoutOrders(properties));
  }

  async finish(): Promise<void> {
    const [nodes, relationships] = [[...this.#nodes.values()], [...this.#relationships.values()]];
    const all = [...nodes, ...relationships];
    for (const table of all) await table.finish();
    const script = importScript({
      nodes: nodes.flatMap(({ files }) => files),
      relationships: relationships.flatMap(({ files }) => files),
      isMultiline: all.some(({ isMultiline }) => isMultiline),
    });
    const path = join(this.folder, 'import.sh');
    await writeFile(path, script);
    await chmod(path, 0o755);
  }

  async discard(): Promise<void> {
    for (const tables of [this.#nodes, this.#relationships]) {
      for (const table of tables.values()) await table.discard();
    }
  }

  #nodesOf(type: string): ImportTable {
    return this.#table(this.#nodes, `nodes/${type}`, nodeColumns, this.shape.nodes.get(type)?.floats ?? []);
  }

  #table(
    tables: Map<string, ImportTable>,
    name: string,
    first: readonly string[],
    floats: readonly string[],
  ): ImportTable {
    const known = tables.get(name);
    if (known !== undefined) return known;
    const table = new ImportTable(this.folder, name, first, floats);
    tables.set(name, table);
    return table;
  }
}
