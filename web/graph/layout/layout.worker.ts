import { type LayoutInput, type Places, placeStages } from './place.ts';

/** What the page sends: the newest request replaces those before. */
export interface LayoutRequest {
  readonly number: number;
  readonly input: LayoutInput;
  /** Whether places on the way there are wanted. */
  readonly isFollowed: boolean;
}

export interface LayoutResponse {
  readonly number: number;
  readonly ids: readonly string[];
  readonly coordinates: Float64Array;
  /** False for places on the way there. */
  readonly isDone: boolean;
}

let newest = 0;

/** The drawing placed last. One that only goes on from it is placed from there. */
let done:
  | { readonly key: string; readonly count: number; readonly places: Places; readonly pinned: Places }
  | undefined;

const keyOf = ({ stages, seed }: LayoutInput, count: number): string =>
  JSON.stringify([seed, stages.slice(0, count)]);

addEventListener('message', async ({ data: { number, input, isFollowed } }: MessageEvent<LayoutRequest>) => {
  newest = number;
  const goesOn = done !== undefined && keyOf(input, done.count) === done.key ? done : undefined;
  const places: Places = new Map(goesOn?.places);
  const pinned: Places = new Map(goesOn?.pinned);
  let slice = performance.now();
  let told = slice;
  for (const _ of placeStages(input, places, pinned, goesOn?.count)) {
    if (performance.now() - slice < 40) continue;
    // Let a newer request in; what is no longer wanted is given up.
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== number) return;
    slice = performance.now();
    if (isFollowed && slice - told > tellMs) {
      tell(number, places, false);
      told = slice;
    }
  }
  const count = input.stages.length;
  done = { key: keyOf(input, count), count, places, pinned };
  tell(number, places, true);
});

/** How often places on the way are told, in milliseconds: seldom enough that painting them costs little. */
const tellMs = 200;

function tell(number: number, places: Places, isDone: boolean): void {
  const ids = [...places.keys()];
  const coordinates = new Float64Array(ids.flatMap((id) => [places.get(id)?.x ?? 0, places.get(id)?.y ?? 0]));
  const response: LayoutResponse = { number, ids, coordinates, isDone };
  postMessage(response, { transfer: [coordinates.buffer] });
}
