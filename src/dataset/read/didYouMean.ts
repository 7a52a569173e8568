/** ` Did you mean X?` for the nearest known word, or a short list of what is known. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  if (word.length <= 100) {
    for (const candidate of words) {
      const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    }
  }
  if (best !== undefined) return ` Did you mean ${best}?`;
  return words.length > 0 && words.length <= 30 ? ` Known: ${words.join(', ')}.` : '';
}

/** Levenshtein distance, or `limit` as soon as it cannot be below that. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let previous = right.map((_, index) => index + 1);
  for (const [row, character] of left.entries()) {
    let diagonal = row;
    let leftward = row + 1;
    previous = previous.map((above, column) => {
      const cost = character === right[column] ? diagonal : 1 + Math.min(diagonal, above, leftward);
      diagonal = above;
      leftward = cost;
      return cost;
    });
    if (Math.min(...previous) >= limit) return limit;
  }
  return previous.at(-1) ?? left.length;
}
