import { isHan, type NormalText, normalise, wordsOf } from './keys/normalise.ts';
import { romanise, syllablesOf } from './keys/romanise.ts';

/** Longest text that is searched for, in code points. */
export const longestText = 200;

/** One way to read what was typed. */
export interface Reading {
  /** Normalised, nothing between words. */
  readonly text: string;
  readonly words: readonly string[];
  /** True for Chinese spelled in Latin letters: it is compared with spellings alone. */
  readonly spelled: boolean;
  /** True when a word was replaced by another name of what it names. */
  readonly replaced: boolean;
  /** What a match by this reading counts, at most 1. */
  readonly weight: number;
}

/** A text to search for, with all its readings; none when nothing in it can be searched. */
export interface SearchText {
  readonly raw: string;
  readonly normal: NormalText;
  readonly readings: readonly Reading[];
}

/** Read a typed text: as it is, without tone digits, and as pinyin where it is Chinese. */
export function readText(raw: string): SearchText {
  const normal = normalise(raw);
  const { text } = normal;
  if (text === '') return { raw, normal, readings: [] };
  const readings: Reading[] = [{ text, words: wordsOf(normal), spelled: false, replaced: false, weight: 1 }];
  const plain = withoutTones(text);
  if (plain !== text)
    readings.push({ text: plain, words: [plain], spelled: true, replaced: false, weight: 0.98 });
  if ([...text].some(isHan)) {
    const spelling = romanise(normal, syllablesOf(text));
    readings.push({
      text: spelling.text,
      words: [spelling.text],
      spelled: true,
      replaced: false,
      weight: 0.7,
    });
  }
  return { raw, normal, readings };
}

/** The same text with one word said otherwise. */
export function replacedReading(words: readonly string[], replaced: string, by: string): Reading {
  const said = words.map((word) => (word === replaced ? by : word));
  return { text: said.join(''), words: said, spelled: false, replaced: true, weight: 0.95 };
}

/** `hai3dian4qu1` as `haidianqu`, and `lv` as `lu`, as spellings are kept; other texts as they are. */
function withoutTones(text: string): string {
  if (!/^[a-z1-5]+$/.test(text)) return text;
  const letters = /^([a-z]+[1-5])+$/.test(text) ? text.replace(/[1-5]/g, '') : text;
  return letters.replace(/([ln])v/g, '$1u');
}
