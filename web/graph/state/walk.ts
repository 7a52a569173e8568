import type { LinkFact } from './Knowledge.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const ways: Readonly<Record<Arrow, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * Where an arrow key leads from a node: the neighbour that lies most in that direction, near ones
 * before far ones; where none does, the nearest other node that way. Ties go to the first id.
 * @param places with y upwards
 */
export function neighborTowards(
  at: string,
  arrow: Arrow,
  links: readonly LinkFact[],
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const start = places.get(at);
  if (start === undefined) return undefined;
  const linked = links.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : []));
  return best(start, linked, arrow, places) ?? best(start, [...places.keys()], arrow, places, at);
}

function best(
  start: Place,
  ids: readonly string[],
  arrow: Arrow,
  places: ReadonlyMap<string, Place>,
  except?: string,
): string | undefined {
  const way = ways[arrow];
  let found: { id: string; cost: number } | undefined;
  for (const id of new Set(ids)) {
    const place = places.get(id);
    if (place === undefined || id === except) continue;
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y - dy * way.x);
    // Within 60 degrees of the key's direction.
    if (along <= 0 || across > along * 1.75) continue;
    const cost = along + across * 2;
    if (found === undefined || cost < found.cost || (cost === found.cost && id < found.id)) {
      found = { id, cost };
    }
  }
  return found?.id;
}
