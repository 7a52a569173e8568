/**
 * The media type to answer in (RFC 9110, section 12.5.1): the one the caller likes best, the first of
 * those it likes alike; undefined when it takes none.
 * @param offers most welcome first
 */
export function accepted(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ranges = (accept ?? '*/*').split(',').map((one) => {
    const [range = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    const given = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { range, quality: Number.isNaN(given) ? 1 : given };
  });
  const liking = (offer: string): number => {
    const [kind] = offer.split('/');
    for (const range of [offer, `${kind}/*`, '*/*']) {
      const found = ranges.find((one) => one.range === range);
      if (found !== undefined) return found.quality;
    }
    return 0;
  };
  let best: string | undefined;
  for (const offer of offers) {
    if (liking(offer) > (best === undefined ? 0 : liking(best))) best = offer;
  }
  return best;
}
