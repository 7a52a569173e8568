import { type DatasetDefinition, readDefinition } from '../../dataset/DatasetDefinition.ts';
import type { ExportReader, StoredProperties } from '../ExportReader.ts';

/** The type whose nodes say what a dataset is. */
const datasetType = 'Dataset';

/** What the graph holds of a dataset besides its rows. */
export interface DatasetDescription {
  /** Stored properties of its Dataset node; none when the graph has no such node. */
  readonly node: StoredProperties;
  readonly definition: DatasetDefinition;
  /** Datasets it requires, and those they require. */
  readonly required: readonly string[];
}

/** Read what the graph holds of a dataset besides its rows. */
export async function readDescription(reader: ExportReader, id: string): Promise<DatasetDescription> {
  const node = await datasetNode(reader, id);
  const definition = definitionOf(node);
  const required = new Set<string>();
  for (const queue = definition.requires.map(({ id }) => id); queue.length > 0; ) {
    const next = queue.pop() as string;
    if (required.has(next)) continue;
    required.add(next);
    queue.push(...definitionOf(await datasetNode(reader, next)).requires.map(({ id }) => id));
  }
  return { node, definition, required: [...required] };
}

async function datasetNode(reader: ExportReader, id: string): Promise<StoredProperties> {
  const type = reader.model.nodes.get(datasetType);
  return (type?.kind === 'object' ? await reader.node(id, type) : undefined) ?? {};
}

function definitionOf({ definition }: StoredProperties): DatasetDefinition {
  return readDefinition(typeof definition === 'string' ? definition : undefined);
}
