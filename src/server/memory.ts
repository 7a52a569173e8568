import { getHeapStatistics } from 'node:v8';

/** Bytes the heap of this process may grow to. */
const heap = getHeapStatistics().heap_size_limit;

/** Bounds that follow from the memory there is, unless they are set: what a heap of 256 MiB bears. */
export const memoryBounds = {
  /** A plan is found again in any case; an eighth of the heap, at most 64 MiB. */
  planCacheBytes: Math.min(64 * 1024 * 1024, Math.floor(heap / 8)),
  documentBytes: Math.min(32 * 1024 * 1024, Math.floor(heap / 16)),
  /** Kept answers lie outside the heap, but the machine was sized by it. */
  cacheBytes: Math.min(64 * 1024 * 1024, Math.floor(heap / 8)),
  /** An answer is there as rows, as objects, as text and as bytes before it is sent. */
  answerLimit: Math.min(32 * 1024 * 1024, Math.floor(heap / 32)),
  /** About a kilobyte for each unit of price while it is answered, in half of the heap. */
  costInFlight: Math.min(400_000, Math.floor(heap / 2048)),
};
