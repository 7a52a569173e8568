import type { MultiDirectedGraph } from 'graphology';

type Attributes = Record<string, unknown>;

/** Most nodes and links that are put into a graph without letting the page breathe. */
export const sliceSize = 1_000;

export interface Contents {
  readonly nodes: readonly (readonly [id: string, attributes: Attributes])[];
  readonly links: readonly {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly attributes: Attributes;
  }[];
}

/** Fill an empty graph slice by slice: yields whenever `sliceSize` nodes and links have come and more will. */
export function* fill(graph: MultiDirectedGraph, { nodes, links }: Contents): Generator<void, void, void> {
  let room = sliceSize;
  for (const [id, attributes] of nodes) {
    if (room === 0) {
      yield;
      room = sliceSize;
    }
    graph.addNode(id, attributes);
    room -= 1;
  }
  for (const { key, from, to, attributes } of links) {
    if (room === 0) {
      yield;
      room = sliceSize;
    }
    graph.addEdgeWithKey(key, from, to, attributes);
    room -= 1;
  }
}

/**
 * Do work in slices, each in a task of its own, so that what the reader does comes in between. The first
 * runs at once, and all of it when there are no more.
 * @returns ends it
 */
export function inSlices(work: Iterator<void>, done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = () => {
    if (work.next().done === true) done();
    else timer = setTimeout(step);
  };
  step();
  return () => clearTimeout(timer);
}
