/**
 * The length of the beginning of `text` that is `sought` with one letter changed, added, dropped or
 * swapped with the next; undefined when there is none. Of several, the longest text covered whole,
 * else the one as long as `sought`.
 */
export function nearPrefix(sought: string, text: string): number | undefined {
  let same = 0;
  while (same < sought.length && same < text.length && sought[same] === text[same]) same += 1;
  const lengths: number[] = [];
  const rest = (from: number, to: number) => text.startsWith(sought.slice(from), to);
  if (same < text.length && rest(same + 1, same + 1)) lengths.push(sought.length);
  if (rest(same, same + 1)) lengths.push(sought.length + 1);
  if (rest(same + 1, same)) lengths.push(sought.length - 1);
  if (
    same + 1 < sought.length &&
    sought[same] === text[same + 1] &&
    sought[same + 1] === text[same] &&
    rest(same + 2, same + 2)
  ) {
    lengths.push(sought.length);
  }
  return lengths.find((length) => length === text.length) ?? lengths[0];
}
