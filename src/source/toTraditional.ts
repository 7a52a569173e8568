import { Converter } from 'opencc-js/cn2t';

let converter: ((text: string) => string) | undefined;

/**
 * Simplified to traditional Chinese, phrase-aware. The dictionaries take 22 MB and are built on first use: a
 * process has them once, and one that asks nothing of them has none.
 */
export function toTraditional(text: string): string {
  const convert: (text: string) => string = converter ?? Converter({ from: 'cn', to: 't' });
  converter = convert;
  return convert(text);
}
