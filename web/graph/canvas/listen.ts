import type Sigma from 'sigma';

export interface PictureEvents {
  select(id: string): void;
  expand(id: string): void;
  /** A node was dragged to a place. */
  pin(id: string, x: number, y: number): void;
}

/** What is done to the picture with a pointer. */
export function listen(sigma: Sigma, events: PictureEvents): void {
  let dragged: string | undefined;
  let wasDragged = false;
  sigma.on('clickNode', ({ node }) => {
    if (!wasDragged) events.select(node);
  });
  sigma.on('clickStage', () => events.select(''));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('enterNode', () => sigma.getContainer().classList.add('pointing'));
  sigma.on('leaveNode', () => sigma.getContainer().classList.remove('pointing'));
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    wasDragged = false;
    // Else the picture would rescale under the pointer while a node leaves its bounds.
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined || !sigma.getGraph().hasNode(dragged)) return;
    wasDragged = true;
    sigma.getGraph().mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    const node = dragged;
    dragged = undefined;
    if (node === undefined) return;
    sigma.setCustomBBox(null);
    if (!wasDragged || !sigma.getGraph().hasNode(node)) return;
    const { x, y } = sigma.getGraph().getNodeAttributes(node);
    events.pin(node, Number(x), Number(y));
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
