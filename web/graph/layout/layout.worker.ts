import { type LayoutInput, type Places, placeStages } from './place.ts';

/** What the page sends: the newest request replaces those before. */
export interface LayoutRequest {
  readonly number: number;
  readonly input: LayoutInput;
}

export interface LayoutResponse {
  readonly number: number;
  readonly ids: readonly string[];
  readonly coordinates: Float64Array;
}

let newest = 0;

/** The drawing placed last. One that only goes on from it is placed from there. */
let done:
  | { readonly key: string; readonly count: number; readonly places: Places; readonly pinned: Places }
  | undefined;

const keyOf = ({ stages, seed }: LayoutInput, count: number): string =>
  JSON.stringify([seed, stages.slice(0, count)]);

addEventListener('message', async ({ data: { number, input } }: MessageEvent<LayoutRequest>) => {
  newest = number;
  const goesOn = done !== undefined && keyOf(input, done.count) === done.key ? done : undefined;
  const places: Places = new Map(goesOn?.places);
  const pinned: Places = new Map(goesOn?.pinned);
  let slice = performance.now();
  for (const _ of placeStages(input, places, pinned, goesOn?.count)) {
    if (performance.now() - slice < 40) continue;
    // Let a newer request in; what is no longer wanted is given up.
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== number) return;
    slice = performance.now();
  }
  const count = input.stages.length;
  done = { key: keyOf(input, count), count, places, pinned };
  const ids = [...places.keys()];
  const coordinates = new Float64Array(ids.flatMap((id) => [places.get(id)?.x ?? 0, places.get(id)?.y ?? 0]));
  const response: LayoutResponse = { number, ids, coordinates };
  postMessage(response, { transfer: [coordinates.buffer] });
});
