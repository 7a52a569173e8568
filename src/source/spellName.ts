import { foldLookalikes, readCharacters } from './readings.ts';
import { compoundSurnames, spelledWords } from './spelledWords.ts';

/** What a name is the name of, which decides its capitals and where its words end. */
export type NameKind = 'person' | 'place' | 'proper' | 'title' | 'common';

const han = /^\p{Script=Han}$/u;

/** Words that say what kind of place a name is of: written apart from the name, as in Hǎidiàn Qū. */
const generic = [
  ...[
    '特别行政区',
    '自治区',
    '自治州',
    '自治县',
    '自治旗',
    '开发区',
    '街道',
    '新区',
    '地区',
    '林区',
    '公园',
    '水库',
    '机场',
  ],
  ...[
    '省',
    '市',
    '区',
    '县',
    '旗',
    '盟',
    '乡',
    '镇',
    '路',
    '街',
    '山',
    '河',
    '湖',
    '江',
    '海',
    '岛',
    '桥',
    '站',
  ],
];
/** Longest name of a place that is one word without a dictionary: 门头沟, 乌鲁木齐. */
const longestStem = 4;
/** The same of a name that does not say what kind of place it is of. */
const longestBare = 3;

/** Characters that are words of their own wherever they stand between words. */
const alone = new Set('的之和与及或等为在以从自至对被占超每各数即起有');
/** Characters that belong to the word before them: 现代化, 覆盖率. */
const endings = new Set('级性化率型者员力们');
/** Punctuation of Chinese texts, as a text in Latin letters has it. */
const marks: Readonly<Record<string, string>> = {
  '、': ', ',
  '，': ', ',
  '；': '; ',
  '：': ': ',
  '（': ' (',
  '）': ') ',
  '“': ' “',
  '”': '” ',
  '《': ' “',
  '》': '” ',
  '·': ' · ',
  '。': '. ',
};

const longestWord = Math.max(...Object.keys(spelledWords).map((word) => word.length));
let segmenter: Intl.Segmenter | undefined;

/** A word of a name, and how it is written. */
interface Word {
  readonly text: string;
  readonly spelled: string;
}

/**
 * The pinyin of a name as GB/T 16159 writes it: syllables of a word joined, with an apostrophe before
 * a, o and e; words apart; surname and given name apart; the kind of a place apart from its name; names
 * with capitals; the tones of a dictionary, not those of speech. Words are those of `spelledWords`,
 * then those that the dictionary of the runtime (ICU) knows; characters that neither knows are one word.
 * Where that is wrong, a person writes the form.
 */
export function spellName(text: string, kind: NameKind): string {
  const folded = foldLookalikes(text);
  const words =
    kind === 'person' ? personWords(folded) : kind === 'place' ? placeWords(folded) : wordsOf(folded);
  const proper = kind !== 'common' && kind !== 'title';
  return words
    .map((word, index) => {
      const first = words.findIndex(({ spelled }) => /\p{L}/u.test(spelled)) === index;
      const named = proper ? kind === 'person' || !alone.has(word.text) : isGeneric(words, index);
      return named || (first && kind !== 'common') ? capitalised(word.spelled) : word.spelled;
    })
    .join(' ')
    .replace(/ +([,;:.)”])/gu, '$1')
    .replace(/([(“]) +/gu, '$1')
    .replace(/ +/gu, ' ')
    .trim();
}

/** Whether a word says what kind of place the name before it is of: Běijīng Shì. */
function isGeneric(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.spelled ?? '';
  return /^\p{Lu}/u.test(before) && generic.includes(words[index]?.text ?? '');
}

/** Surname and given name; of a name in several parts, such as a foreign one, each part. */
function personWords(text: string): readonly Word[] {
  const characters = [...text];
  if (!characters.every((character) => han.test(character))) return wordsOf(text);
  const syllables = readCharacters(text, true);
  const length = compoundSurnames.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  const part = (from: number, to: number): Word[] =>
    from < to
      ? [{ text: characters.slice(from, to).join(''), spelled: joined(syllables.slice(from, to)) }]
      : [];
  return [...part(0, length), ...part(length, characters.length)];
}

function placeWords(text: string): readonly Word[] {
  const suffix = generic.find((end) => text.endsWith(end) && text.length > end.length);
  const stem = text.slice(0, text.length - (suffix?.length ?? 0));
  const characters = [...stem];
  const known = characters.some(
    (_, at) => spelledWords[stem] === undefined && longestKnown(characters, at) !== undefined,
  );
  const plain = characters.every((character) => han.test(character) && !alone.has(character));
  const longest = suffix === undefined ? longestBare : longestStem;
  if (known || !plain || characters.length > longest || Object.hasOwn(spelledWords, text))
    return wordsOf(text);
  // Read as a whole: 长 is zhǎng in 长子县.
  const syllables = readCharacters(text, false);
  const at = characters.length;
  const name = { text: stem, spelled: spelledWords[stem] ?? joined(syllables.slice(0, at)) };
  return suffix === undefined ? [name] : [name, { text: suffix, spelled: joined(syllables.slice(at)) }];
}

function wordsOf(text: string): readonly Word[] {
  const characters = [...text];
  const syllables = readCharacters(text, false);
  const words: Word[] = [];
  for (let at = 0; at < characters.length; ) {
    const known = longestKnown(characters, at);
    if (known !== undefined) {
      words.push({ text: known, spelled: spelledWords[known] ?? '' });
      at += [...known].length;
      continue;
    }
    let end = at + 1;
    while (end < characters.length && longestKnown(characters, end) === undefined) end += 1;
    for (const [from, to] of divided(characters, at, end)) {
      const piece = characters.slice(from, to);
      const isHan = piece.every((character) => han.test(character));
      // A word is read by itself: with its neighbours, 长度 after 河道 is misread.
      const read = piece.length > 1 ? readCharacters(piece.join(''), false) : syllables.slice(from, to);
      const spelled = isHan ? joined(read) : piece.map((character) => marks[character] ?? character).join('');
      words.push({ text: piece.join(''), spelled });
    }
    at = end;
  }
  return words;
}

/** The longest word of `spelledWords` that begins at a character. */
function longestKnown(characters: readonly string[], at: number): string | undefined {
  for (let length = Math.min(longestWord, characters.length - at); length > 0; length -= 1) {
    const word = characters.slice(at, at + length).join('');
    if (Object.hasOwn(spelledWords, word)) return word;
  }
  return undefined;
}

/** The words of a stretch without a known one, as the runtime's dictionary divides it. */
function divided(
  characters: readonly string[],
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces: { from: number; to: number; single: boolean }[] = [];
  let at = start;
  for (const { segment } of segmenter.segment(characters.slice(start, end).join(''))) {
    const from = at;
    at += [...segment].length;
    const [first = ''] = segment;
    const last = pieces.at(-1);
    const one = at - from === 1 && han.test(segment);
    const before = last === undefined ? '' : (characters[last.to - 1] ?? '');
    const joins = one
      ? !alone.has(segment) &&
        (endings.has(segment) ? han.test(before) && last?.single === false : last?.single)
      : isSign(first) && isSign(before);
    if (joins && last !== undefined) last.to = at;
    else pieces.push({ from, to: at, single: one && !alone.has(first) });
  }
  return pieces.map(({ from, to }) => [from, to]);
}

/** What stands in a Latin text as it is: letters, digits, signs such as those of 1+X+1. */
function isSign(character: string): boolean {
  return character !== '' && !han.test(character) && !/\s/u.test(character) && marks[character] === undefined;
}

function joined(syllables: readonly string[]): string {
  return syllables
    .map((syllable, index) =>
      index > 0 && /^[aoe]/u.test(syllable.normalize('NFD')) ? `'${syllable}` : syllable,
    )
    .join('');
}

/** Each part of a word with a capital, but not those of a hyphenated one. */
function capitalised(word: string): string {
  return word.replace(
    /(^|[\s“(])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
