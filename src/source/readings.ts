import { addDict, pinyin } from 'pinyin-pro';

/**
 * Place names that are read otherwise than their characters mostly are, where pinyin-pro's own words
 * do not say so. Readings as in 现代汉语词典 and the gazetteers of the places.
 */
const places: Readonly<Record<string, string>> = {
  台州: 'tāi zhōu',
  天台: 'tiān tāi',
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  会稽: 'kuài jī',
  蔚县: 'yù xiàn',
  尉犁: 'yù lí',
  歙县: 'shè xiàn',
  大埔: 'dà bù',
  浚县: 'xùn xiàn',
  莘县: 'shēn xiàn',
  单县: 'shàn xiàn',
  繁峙: 'fán shì',
  东阿: 'dōng ē',
  中牟: 'zhōng mù',
  荥经: 'yíng jīng',
  监利: 'jiàn lì',
  黄陂: 'huáng pí',
  洪洞: 'hóng tóng',
  华山: 'huà shān',
  华阴: 'huà yīn',
  涡阳: 'guō yáng',
  泌阳: 'bì yáng',
  渑池: 'miǎn chí',
  柞水: 'zhà shuǐ',
  筠连: 'jūn lián',
  长子县: 'zhǎng zǐ xiàn',
  冠县: 'guān xiàn',
  任丘: 'rén qiū',
  燕山: 'yān shān',
  燕京: 'yān jīng',
  甪直: 'lù zhí',
  浒墅关: 'xǔ shù guān',
  浒湾: 'xǔ wān',
  穆棱: 'mù líng',
  珲春: 'hún chūn',
  东莞: 'dōng guǎn',
  龟兹: 'qiū cí',
  大宛: 'dà yuān',
  高句丽: 'gāo gōu lí',
  十里堡: 'shí lǐ pù',
  马家堡: 'mǎ jiā pǔ',
  乐山: 'lè shān',
  台湾: 'tái wān',
  台北: 'tái běi',
  丰台: 'fēng tái',
  烟台: 'yān tái',
  邢台: 'xíng tái',
};

/** Characters that names of places have so often in their usual reading that to doubt it says nothing. */
const seldomDoubtful = new Set('长会华任阿大子洞句中');

/** Surnames whose reading pinyin-pro does not know as one. */
const surnames: Readonly<Record<string, string>> = { 种: 'chóng' };

const options = { toneType: 'symbol', type: 'array', nonZh: 'spaced', toneSandhi: false } as const;
let ready = false;

function prepare(): void {
  if (ready) return;
  addDict(places, 'places');
  ready = true;
}

/** Radicals that Unicode holds a second time, for lists of radicals, as the characters they look like. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民⺩王⺬示⻁虎',
  ].reduce<string[][]>((pairs, character, index) => {
    if (index % 2 === 0) pairs.push([character]);
    else pairs.at(-1)?.push(character);
    return pairs;
  }, []),
);

/** Whether a text holds characters that only look like Chinese ones, or ones kept for old encodings. */
export function hasLookalikes(text: string): boolean {
  return /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(text);
}

/** A text with radicals and characters kept for old encodings as the characters they stand for. */
export function foldLookalikes(text: string): string {
  if (!hasLookalikes(text)) return text;
  return [...text]
    .map(
      (character) =>
        radicals[character] ?? (hasLookalikes(character) ? character.normalize('NFKC') : character),
    )
    .join('');
}

/**
 * Pinyin with tone marks, one syllable for each character; what is no Chinese character stands for
 * itself. A person's name begins with a surname, read as one. Tones are those of a dictionary.
 */
export function readCharacters(text: string, isPerson: boolean): readonly string[] {
  prepare();
  const characters = [...foldLookalikes(text)];
  const folded = characters.join('');
  const read = isPerson ? pinyin(folded, { ...options, surname: 'head' }) : pinyin(folded, options);
  const surname = isPerson ? surnames[characters[0] ?? ''] : undefined;
  const spelled =
    read.length === characters.length
      ? read
      : characters.map((character) => pinyin(character, options)[0] ?? character);
  return surname === undefined ? spelled : [surname, ...spelled.slice(1)];
}

/** A character of a name that places read in two ways. */
export interface Doubt {
  readonly character: string;
  /** How it was read. */
  readonly read: string;
  /** A place that reads it otherwise, and how. */
  readonly place: string;
  readonly otherwise: string;
}

let otherwise: ReadonlyMap<string, Doubt> | undefined;

/** Characters that a known place reads otherwise than they mostly are. */
function doubtful(): ReadonlyMap<string, Doubt> {
  if (otherwise !== undefined) return otherwise;
  const found = new Map<string, Doubt>();
  for (const [place, reading] of Object.entries(places)) {
    const syllables = reading.split(' ');
    for (const [index, character] of [...place].entries()) {
      const read = pinyin(character, options)[0] ?? character;
      const syllable = syllables[index] ?? read;
      if (read === syllable || seldomDoubtful.has(character) || found.has(character)) continue;
      found.set(character, { character, read, place, otherwise: syllable });
    }
  }
  otherwise = found;
  return found;
}

/**
 * The first character of a place's name that was read as it mostly is, though places read it in
 * another way too, and no place that is known here says which.
 */
export function doubtOfPlace(text: string): Doubt | undefined {
  const folded = foldLookalikes(text);
  const unknown = Object.keys(places).reduce((left, place) => left.replaceAll(place, ' '), folded);
  const read = readCharacters(unknown, false);
  return [...unknown]
    .map((character, index) => ({ doubt: doubtful().get(character), syllable: read[index] }))
    .find(({ doubt, syllable }) => doubt !== undefined && doubt.read === syllable)?.doubt;
}

/** Toneless syllables of a text, one for each character; undefined where pinyin-pro joins some. */
export function readSyllables(text: string): readonly string[] | undefined {
  prepare();
  const read = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced' });
  return read.length === [...text].length ? read : undefined;
}

/** Every toneless reading of one character, the commonest first. */
export function readingsOf(character: string): readonly string[] {
  return [...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true }))];
}
