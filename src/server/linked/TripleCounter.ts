import type { Quad } from 'n3';
import { claimsOf, ExportReader } from '../../export/ExportReader.ts';
import { RdfMapper } from '../../export/rdf/RdfMapper.ts';
import { nodeCount } from '../../store/GraphStatistics.ts';
import type { LinkedOptions } from './LinkedOptions.ts';

/** A graph of more nodes is not read to its end for the sake of a description. */
const mostNodes = 50_000;
/** Nodes read at a time: others have their turn between two batches. */
const batch = 200;

type CounterOptions = Pick<LinkedOptions, 'store' | 'model' | 'statistics' | 'state'>;

/** Counts the triples of a graph, once for each version of the data, for whoever asks first. */
export class TripleCounter {
  readonly #options: CounterOptions;
  #known: { readonly version: string; readonly triples: Promise<number> } | undefined;

  constructor(options: CounterOptions) {
    this.#options = options;
  }

  /**
   * How many triples `kg export --format turtle` writes of the graph as it is.
   * @returns undefined for a graph that is too large to be counted for this
   */
  async count(): Promise<number | undefined> {
    if (nodeCount(this.#options.statistics()) > mostNodes) return undefined;
    const { instance, version } = this.#options.state();
    const name = `${instance} ${version}`;
    if (this.#known?.version !== name) {
      const triples = count(this.#options);
      this.#known = { version: name, triples };
      // What failed is tried again by the next one who asks.
      triples.catch(() => {
        if (this.#known?.triples === triples) this.#known = undefined;
      });
    }
    return this.#known?.triples;
  }
}

function textOf({ subject, predicate, object }: Quad): string {
  const kind = object.termType === 'Literal' ? [object.language, object.datatype.value] : [];
  return JSON.stringify([subject.value, predicate.value, object.termType, object.value, ...kind]);
}

async function count({ store, model }: CounterOptions): Promise<number> {
  const reader = new ExportReader(store, model, batch);
  // How identifiers begin changes no number.
  const mapper = new RdfMapper(model, 'urn:x:');
  let triples = 0;
  for await (const all of reader.nodes(undefined)) {
    // As `kg export` has it: the load log is no statement of any dataset.
    const nodes = all.filter(({ type, properties }) => !type.managed || claimsOf(properties).length > 0);
    const outgoing = await reader.outgoing(
      nodes.map(({ id }) => id),
      undefined,
    );
    for (const node of nodes) {
      // Two fields of one public name may say the same: RDF has it once.
      const links = (outgoing.get(node.id) ?? []).filter(({ other }) => other !== undefined);
      triples += new Set(Array.from(mapper.node(node, links), textOf)).size;
    }
  }
  return triples;
}
