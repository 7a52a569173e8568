import { useEffect, useMemo, useRef, useState } from 'react';
import { lookSize } from '../state/change.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { LayoutRequest, LayoutResponse } from './layout.worker.ts';
import type { LayoutInput, LayoutStage, Places } from './place.ts';

/** What the layout is made from. The kinds that one look brought settle together. */
export function layoutInput({ stages, links, parents }: Drawing, seed: number): LayoutInput {
  const merged: { arrived: string[]; pin: LayoutStage['pin']; free: string | undefined; look: string }[] = [];
  for (const { arrived, step } of stages) {
    const look = step?.kind === 'expand' && step.count === lookSize ? step.id : '';
    const before = merged.at(-1);
    if (look !== '' && before?.look === look) {
      before.arrived.push(...arrived);
      continue;
    }
    merged.push({
      arrived: [...arrived],
      pin: step?.kind === 'pin' ? { id: step.id, x: step.x, y: step.y } : undefined,
      free: step?.kind === 'free' ? step.id : undefined,
      look,
    });
  }
  return {
    stages: merged.map(({ look: _, ...stage }) => stage),
    links: links.map(({ from, to }) => [from, to] as const),
    parents: [...parents],
    seed,
  };
}

export interface Placing {
  readonly places: Places;
  readonly isPlacing: boolean;
}

/** The places of a drawing's nodes, worked out in a worker, which tells where they are on the way. */
export function usePlaces(drawing: Drawing, seed: number): Placing {
  const [places, setPlaces] = useState<Places>(() => new Map());
  const [placed, setPlaced] = useState<LayoutInput>();
  const worker = useRef<Worker>(undefined);
  const number = useRef(0);
  const input = useMemo(() => layoutInput(drawing, seed), [drawing, seed]);

  useEffect(() => {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const current = worker.current;
    if (current === undefined) return;
    number.current += 1;
    const asked = number.current;
    current.onmessage = ({ data }: MessageEvent<LayoutResponse>) => {
      if (data.number !== asked) return;
      const { ids, coordinates, isDone } = data;
      setPlaces(
        new Map(
          ids.map((id, index) => [
            id,
            { x: coordinates[index * 2] ?? 0, y: coordinates[index * 2 + 1] ?? 0 },
          ]),
        ),
      );
      if (isDone) setPlaced(input);
    };
    const isFollowed = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    current.postMessage({ number: asked, input, isFollowed } satisfies LayoutRequest);
  }, [input]);

  return { places, isPlacing: placed !== input };
}
