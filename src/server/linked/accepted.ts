import { acceptRanges } from '../acceptRanges.ts';

/**
 * The media type to answer in (RFC 9110, section 12.5.1): the one the caller likes best, the first of
 * those it likes alike; undefined when it takes none.
 * @param offers most welcome first
 */
export function accepted(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ranges = acceptRanges(accept);
  const liking = (offer: string): number => {
    const [kind] = offer.split('/');
    for (const range of [offer, `${kind}/*`, '*/*']) {
      const found = ranges.find((one) => one.range === range);
      if (found !== undefined) return Number.isNaN(found.quality) ? 1 : found.quality;
    }
    return 0;
  };
  let best: string | undefined;
  for (const offer of offers) {
    if (liking(offer) > (best === undefined ? 0 : liking(best))) best = offer;
  }
  return best;
}
