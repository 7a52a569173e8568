import { pinyin } from 'pinyin-pro';
import { syllablesIn } from '../../source/syllables.ts';
import { normalise } from './normalise.ts';

const toneMarks: readonly (readonly [mark: string, tone: string])[] = [
  ['\u0304', '1'],
  ['\u0301', '2'],
  ['\u030c', '3'],
  ['\u0300', '4'],
];

/**
 * The key by which texts sort in pinyin order, as dictionaries do: syllable by syllable, each first
 * by its letters, then by its tone. `Hǎidiàn Qū` becomes `hai3 dian4 qu1`; a neutral tone
 * has no digit and comes first, ü is v; words in other scripts stand in lower case. Keys are
 * compared by code point.
 * @param pinyinForm the stored pinyin; computed from the canonical text when there is none.
 */
export function collationKey(canonical: string, pinyinForm: string | undefined): string {
  const spelled = pinyinForm ?? pinyin(canonical, { toneType: 'symbol', nonZh: 'consecutive' });
  return spelled
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (isSpelling(word) ? syllablesIn(word.toLowerCase()) : [word]))
    .map(syllableKey)
    .join(' ');
}

/** Latin letters with a tone mark. */
function isSpelling(word: string): boolean {
  return /\p{M}/u.test(word.normalize('NFD'));
}

function syllableKey(syllable: string): string {
  const decomposed = syllable.toLowerCase().normalize('NFD');
  const tone = toneMarks.find(([mark]) => decomposed.includes(mark))?.[1];
  const letters = normalise(decomposed.replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '')).text;
  return tone === undefined ? letters : letters + tone;
}
