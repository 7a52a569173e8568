/** How exact a stated number is: the values of the model's `Qualifier`. */
export type QualifierName = 'EXACT' | 'ABOUT' | 'OVER' | 'NEARLY' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN';

/** A word before a number: what it says of the number, and whether it makes it a decrease. */
export interface Prefix {
  readonly word: string;
  readonly qualifier: QualifierName;
  readonly negative: boolean;
}

const words = (qualifier: QualifierName, list: string, negative = false): Prefix[] =>
  list.split(' ').map((word) => ({ word, qualifier, negative }));

/** Longest first, so that 不超过 is not read as its part. */
const prefixes = [
  ...words('EXACT', '达到 已达 高达 多达 达 共计 合计 总计 累计 共有 共 为 有 整整'),
  ...words('EXACT', '同比 环比 较上年 比上年 增长 增加 提高 上升 提升 上涨 增幅 增长了 增加了 提高了'),
  // A level that was reached, not a change.
  ...words('EXACT', '增长到 增至 增加到 提高到 上升到 升至 下降到 降到 降至 减少到 减至 降低到'),
  ...words('EXACT', '下降 降低 减少 下滑 下跌 回落 缩减 减 负 负增长 零下 下降了 降低了 减少了', true),
  ...words('ABOUT', '大约 约为 约 大概 大致 差不多'),
  ...words('OVER', '超过 已超 超出 超 逾 突破 破 多于 高于 大于'),
  ...words('NEARLY', '将近 接近 近 不足 不到 不满 未满 未达 几乎 少于 低于 小于'),
  ...words('AT_LEAST', '至少 最少 不少于 不低于 不小于 不下于 不下 起码 上'),
  ...words('AT_MOST', '至多 最多 不超过 未超过 不多于 不高于 不大于'),
].sort((a, b) => b.word.length - a.word.length);

/** Words after a number or its unit; a word before those it ends with. */
export const suffixes: readonly (readonly [word: string, qualifier: QualifierName])[] = (
  [
    ['EXACT', '之多'],
    ['ABOUT', '左右 上下 前后'],
    ['OVER', '余 多 强 开外 出头'],
    ['NEARLY', '弱'],
    ['AT_LEAST', '及以上 以上'],
    ['AT_MOST', '及以下 以下 以内 之内'],
  ] as const
).flatMap(([qualifier, list]) => list.split(' ').map((word) => [word, qualifier] as const));

/** The word a text begins with; 上 only before 百, 千, 万 and 亿, where it means "as many as". */
export function startingWord(text: string): Prefix | undefined {
  if (/^\d/u.test(text)) return undefined;
  return prefixes.find(({ word }) => text.startsWith(word) && (word !== '上' || /^上[百千万亿]/u.test(text)));
}

/** What a qualifier says of the number with its sign changed: a fall of nearly 3 is a change above -3. */
export function negatedQualifier(qualifier: QualifierName): QualifierName {
  const other: Partial<Record<QualifierName, QualifierName>> = {
    OVER: 'NEARLY',
    NEARLY: 'OVER',
    AT_LEAST: 'AT_MOST',
    AT_MOST: 'AT_LEAST',
  };
  return other[qualifier] ?? qualifier;
}
