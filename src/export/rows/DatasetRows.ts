import { readShared } from '../../load/sharedValues.ts';
import type { ObjectNodeType } from '../../model/Model.ts';
import type { ExportCounts } from '../ExportCounts.ts';
import {
  claimsOf,
  type DatasetBatch,
  type ExportReader,
  type ExportRelationship,
  type StoredProperties,
} from '../ExportReader.ts';
import { ClaimedLinks } from './ClaimedLinks.ts';
import { type DatasetRow, RowBuilder } from './RowBuilder.ts';

/** Takes the rows of a dataset one after another. */
export interface RowSink {
  write(type: ObjectNodeType, row: DatasetRow): Promise<void>;
}

/**
 * The rows of the dataset format that say what one dataset says, made of batches of its nodes. What it
 * says of nodes of the datasets it requires becomes `extend` rows; what several datasets say of a thing
 * is divided among them again. The nodes that loading makes itself (`@managed` types) are left out.
 */
export class DatasetRows {
  readonly #builder: RowBuilder;

  private constructor(
    readonly dataset: string,
    readonly required: readonly string[],
    reader: ExportReader,
    readonly claimed: ClaimedLinks,
    readonly sink: RowSink,
  ) {
    this.#builder = new RowBuilder(reader.model);
  }

  /** @param required datasets it requires, and those they require */
  static async begin(
    reader: ExportReader,
    dataset: string,
    required: readonly string[],
    sink: RowSink,
  ): Promise<DatasetRows> {
    return new DatasetRows(dataset, required, reader, await ClaimedLinks.read(reader, dataset), sink);
  }

  /** Write the rows of a batch. @returns how many rows of its own and relationships they say */
  async write(batch: DatasetBatch): Promise<ExportCounts> {
    const { dataset, claimed, sink } = this;
    const counts = { nodes: 0, relationships: 0 };
    for (const node of batch.nodes.filter(({ type }) => !type.managed)) {
      const { said, partial } = wordsOf(dataset, node.properties);
      const outgoing = this.#plain(batch.outgoing.get(node.id));
      if (this.#isOwn(claimsOf(node.properties)[0])) {
        const relationships = [...outgoing, ...this.#plain(batch.incoming.get(node.id))];
        await sink.write(node.type, this.#builder.row({ ...node, properties: said }, relationships));
        counts.nodes += 1;
        counts.relationships += relationships.length;
        continue;
      }
      // What leads to a row of this dataset is written there.
      const relationships = outgoing.filter(({ otherOwner }) => !this.#isOwn(otherOwner));
      const properties = partial ? said : {};
      const { id: _, ...fields } = {
        ...this.#builder.row({ ...node, properties }, relationships),
        ...claimed.of(node, relationships),
      };
      if (Object.keys(fields).length === 0) continue;
      await sink.write(node.type, { extend: node.id, ...fields });
      counts.relationships += relationships.length;
    }
    return counts;
  }

  /** What a required dataset owns is no row of this one; it is extended. */
  #isOwn(owner: string | undefined): boolean {
    return !this.required.includes(owner ?? this.dataset);
  }

  #plain(relationships: readonly ExportRelationship[] = []): readonly ExportRelationship[] {
    return relationships
      .filter(({ other }) => other?.managed === false)
      .map((one) => ({ ...one, properties: wordsOf(this.dataset, one.properties).said }));
  }
}

/** What a dataset says of a thing, whoever owns it; `partial` where it says only that. */
function wordsOf(
  dataset: string,
  properties: StoredProperties,
): { readonly said: StoredProperties; readonly partial: boolean } {
  const { own, extensions } = readShared(properties);
  const added = claimsOf(properties)[0] === dataset ? undefined : extensions[dataset];
  return { said: added ?? own, partial: added !== undefined };
}
