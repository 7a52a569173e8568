import type { ExportNode, ExportReader, ExportRelationship } from '../ExportReader.ts';
import type { DatasetRow, RowValue } from './RowBuilder.ts';

/** The type whose nodes say what datasets claim of each other's entities. */
const claimType = 'FieldClaim';

/**
 * Where a dataset leads a single field of another's entity elsewhere than its owner does: no
 * relationship of the graph tells it, its FieldClaim nodes do.
 */
export class ClaimedLinks {
  readonly #links = new Map<
    string,
    Map<string, { readonly to: string; readonly evidence: readonly string[] }>
  >();

  /** Read those of one dataset. */
  static async read(reader: ExportReader, dataset: string): Promise<ClaimedLinks> {
    const claims = new ClaimedLinks();
    if (reader.model.nodes.get(claimType)?.kind !== 'object') return claims;
    for await (const batch of reader.nodes(dataset, claimType)) {
      const outgoing = await reader.outgoing(
        batch.map(({ id }) => id),
        dataset,
      );
      for (const { id, properties } of batch)
        claims.#add(properties.field, properties.value, outgoing.get(id) ?? []);
    }
    return claims;
  }

  #add(field: unknown, value: unknown, relationships: readonly ExportRelationship[]): void {
    const ends = (type: string) => relationships.filter((one) => one.type === type).map(({ to }) => to);
    const [entity = ''] = ends('CLAIM_OF');
    const links = this.#links.get(entity) ?? new Map();
    links.set(String(field), { to: String(value), evidence: ends('CLAIM_EVIDENCE') });
    this.#links.set(entity, links);
  }

  /** The fields of an `extend` row that lead elsewhere than its relationships show. */
  of({ id, type }: ExportNode, relationships: readonly ExportRelationship[]): DatasetRow {
    const row: Record<string, RowValue> = {};
    for (const [name, { to, evidence }] of this.#links.get(id) ?? []) {
      const field = type.fields.get(name);
      if (field?.kind !== 'relationship') continue;
      const isShown = relationships.some((one) => one.type === field.type && [one.to, one.from].includes(to));
      if (!isShown) row[name] = evidence.length === 0 ? to : { to, evidence: [...evidence] };
    }
    return row;
  }
}
