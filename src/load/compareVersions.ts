/**
 * Which of two versions of a dataset is the newer: negative when `a` is older, 0 when neither is.
 * Part by part, as people write them (`1.2.0`, `2025-07`): numbers as numbers, and a missing part
 * before any other; what follows a `-` after three numbers (`1.0.0-draft`) comes before its absence.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [x, y] = [left[at], right[at]];
    if (x === y) continue;
    if (x === undefined) return isDraft(y) ? 1 : -1;
    if (y === undefined) return isDraft(x) ? -1 : 1;
    const [m, n] = [Number(x), Number(y)];
    if (!Number.isNaN(m) && !Number.isNaN(n)) {
      if (m !== n) return m - n;
    } else if (Number.isNaN(m) !== Number.isNaN(n)) return Number.isNaN(m) ? -1 : 1;
    else return x < y ? -1 : 1;
  }
  return 0;
}

const parts = (version: string): readonly string[] => version.split(/[.\-_+]/).filter((part) => part !== '');
const isDraft = (part: string | undefined): boolean => Number.isNaN(Number(part));
