/**
 * What a word may have been meant to be if one letter of it is wrong, missing, too much or swapped
 * with the next; `wildcard` stands for any letter. The first letter is the token's kind and stays.
 */
export function slips(word: string, wildcard: string): readonly string[] {
  const meant = new Set<string>();
  for (let at = 1; at < word.length; at += 1) {
    const before = word.slice(0, at);
    meant.add(before + wildcard + word.slice(at));
    meant.add(before + wildcard + word.slice(at + 1));
    meant.add(before + word.slice(at + 1));
    const next = word[at + 1];
    if (next !== undefined) meant.add(before + next + word[at] + word.slice(at + 2));
  }
  return [...meant];
}
