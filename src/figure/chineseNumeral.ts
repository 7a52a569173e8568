const digits = new Map<string, bigint>(
  [...'零一二三四五六七八九'].map((character, index) => [character, BigInt(index)] as const),
);
digits.set('〇', 0n).set('两', 2n);

/** Capital numerals of accounts, and the old words for twenty, thirty and forty. */
const spelled = new Map<string, string>([
  ...[...'壹贰叁肆伍陆柒捌玖拾佰仟'].map(
    (capital, index) => [capital, [...'一二三四五六七八九十百千'][index] ?? ''] as const,
  ),
  ['貳', '二'],
  ['陸', '六'],
  ['兩', '两'],
  ['萬', '万'],
  ['億', '亿'],
  ['廿', '二十'],
  ['卅', '三十'],
  ['卌', '四十'],
]);

/** The characters numerals are written with, for use within a character class. */
export const numeralCharacters = `零〇一二两三四五六七八九十百千万亿${[...spelled.keys()].join('')}`;

const tens = new Map<string, bigint>([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);

/** The factor of a scale word such as 亿 or 百万; undefined for anything else. */
export function scaleFactor(word: string): bigint | undefined {
  return scaleWords.get(word);
}

const scaleWords = new Map<string, bigint>([
  ['', 1n],
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
  ['万', 10n ** 4n],
  ['十万', 10n ** 5n],
  ['百万', 10n ** 6n],
  ['千万', 10n ** 7n],
  ['亿', 10n ** 8n],
  ['十亿', 10n ** 9n],
  ['百亿', 10n ** 10n],
  ['千亿', 10n ** 11n],
  ['万亿', 10n ** 12n],
]);

/** What a numeral says: one number, or the numbers between two. */
export interface NumeralReading {
  readonly low: bigint;
  /** Equal to `low` for one number. */
  readonly high: bigint;
  /** Both ends are excluded, as those of 几十 and 十几 are. */
  readonly open: boolean;
  /** One unit of the last place that is written. */
  readonly step: bigint;
  /** Two digits alone, which may be read one by one as well: 二三. */
  readonly pairAlone: boolean;
}

/** Two neighbours of which a speaker leaves open which: 两三, 七八, and 三五 by custom. */
function isPair(a: bigint, b: bigint): boolean {
  return a >= 1n && (b === a + 1n || (a === 3n && (b === 5n || b === 2n)));
}

/**
 * Read a numeral: one number as `parseChineseNumeral` does; an approximate pair (两三百, 二十五六);
 * 几 and 数 for more than one and fewer than ten (几十, 数百万, 十几), as 现代汉语词典 defines 几.
 * @returns undefined when the text is none
 */
export function readChineseNumeral(text: string): NumeralReading | undefined {
  const characters = spell(text);
  const vague = characters.findIndex((character) => character === '几' || character === '数');
  if (vague >= 0) return readVague(characters, vague);
  const one = parse(characters);
  if (one !== undefined)
    return { low: one, high: one, open: false, step: stepOf(characters), pairAlone: false };
  const at = characters.findIndex((character, index) => {
    const [a, b] = [digits.get(character), digits.get(characters[index + 1] ?? '')];
    return a !== undefined && b !== undefined && isPair(a, b);
  });
  if (at < 0 || characters.slice(at + 2).some((character) => digits.has(character))) return undefined;
  const without = (index: number) => characters.filter((_, other) => other !== index);
  const [first, second] = [parse(without(at + 1)), parse(without(at))];
  if (first === undefined || second === undefined || first === second) return undefined;
  const [low, high] = first < second ? [first, second] : [second, first];
  return { low, high, open: false, step: stepOf(without(at)), pairAlone: characters.length === 2 };
}

/** 几 stands where a digit could: before a scale, or last after 十. 数 stands at the head. */
function readVague(characters: readonly string[], at: number): NumeralReading | undefined {
  if (characters[at] === '数' && at > 0) return undefined;
  const before = characters[at - 1];
  if (before !== undefined && !tens.has(before)) return undefined;
  const after = characters.slice(at + 1);
  // 十几万: the digit is missing, what follows are scales alone.
  if (!after.every((character) => tens.has(character) || character === '万' || character === '亿'))
    return undefined;
  const head = characters.slice(0, at);
  const last = [...head, '一', ...after];
  const [least, one] = [head.length === 0 ? 0n : parse([...head, ...after]), parse(last)];
  if (least === undefined || one === undefined) return undefined;
  const unit = one - least;
  return {
    low: head.length === 0 ? unit : least,
    high: least + unit * 10n,
    open: true,
    step: unit,
    pairAlone: false,
  };
}

/**
 * A whole number in Chinese numerals: 四, 十一, 二百零五, 三万五千, 三万五 (its last digit counts the next
 * place: 35,000), 二〇二五, 壹佰贰拾, 廿, 万亿 (the 1 implied).
 * @returns undefined when the text is not a well-formed numeral.
 */
export function parseChineseNumeral(text: string): bigint | undefined {
  return parse(spell(text));
}

function spell(text: string): readonly string[] {
  return [...text].flatMap((character) => [...(spelled.get(character) ?? character)]);
}

function parse(characters: readonly string[]): bigint | undefined {
  if (characters.length === 0) return undefined;
  if (characters.every((character) => digits.has(character))) return parseDigits(characters);
  return parseScaled(characters, ['亿', '万']);
}

/** Digit by digit, as years are written; two or three are so only with a zero among them. */
function parseDigits(characters: readonly string[]): bigint | undefined {
  const values = characters.map((character) => digits.get(character) ?? 0n);
  if (values.length > 1 && values.length < 4 && !values.includes(0n)) return undefined;
  return values.reduce((sum, value) => sum * 10n + value, 0n);
}

/** Split at the largest scale word: what precedes it counts multiples, what follows is smaller. */
function parseScaled(characters: readonly string[], words: readonly string[]): bigint | undefined {
  const [word, ...smaller] = words;
  if (word === undefined) return parseSection(characters);
  const at = characters.lastIndexOf(word);
  if (at === -1) return parseScaled(characters, smaller);
  const factor = scaleWords.get(word) ?? 1n;
  const multiple = at === 0 ? 1n : parseScaled(characters.slice(0, at), words.slice(word === '亿' ? 1 : 2));
  const rest = parseRest(characters.slice(at + 1), factor, smaller);
  if (multiple === undefined || multiple === 0n || rest === undefined || rest >= factor) return undefined;
  return multiple * factor + rest;
}

function parseRest(
  characters: readonly string[],
  factor: bigint,
  smaller: readonly string[],
): bigint | undefined {
  const [first] = characters;
  if (first === undefined) return 0n;
  const digit = characters.length === 1 ? digits.get(first) : undefined;
  if (digit !== undefined) return digit === 0n ? undefined : (digit * factor) / 10n;
  return parseScaled(digits.get(first) === 0n ? characters.slice(1) : characters, smaller);
}

/** Up to 9999: 二百零五, 十一, 千, 一百五. */
function parseSection(characters: readonly string[]): bigint | undefined {
  let sum = 0n;
  let pending: bigint | undefined;
  let below = 10000n;
  let skipped = false;
  for (const [index, character] of characters.entries()) {
    const digit = digits.get(character);
    if (digit === 0n) {
      if (pending !== undefined || index === characters.length - 1) return undefined;
      skipped = true;
      continue;
    }
    if (digit !== undefined) {
      if (pending !== undefined) return undefined;
      pending = digit;
      continue;
    }
    const factor = tens.get(character);
    if (factor === undefined || factor >= below) return undefined;
    sum += (pending ?? 1n) * factor;
    pending = undefined;
    skipped = false;
    below = factor;
  }
  const elliptic = !skipped && characters.length > 1 && below < 10000n && below >= 100n;
  const last = (pending ?? 0n) * (elliptic ? below / 10n : 1n);
  return characters.length === 0 || sum + last === 0n ? undefined : sum + last;
}

/** One unit of the last place written: of 三万五 a thousand, of 二百 a hundred. */
function stepOf(characters: readonly string[]): bigint {
  const trailing = /[十百千万亿]{1,2}$/u.exec(characters.join(''))?.[0];
  if (trailing !== undefined) return scaleFactor(trailing) ?? scaleFactor([...trailing].at(-1) ?? '') ?? 1n;
  const scale = characters.at(-2) ?? '';
  return /^[百千万亿]$/u.test(scale) ? (scaleFactor(scale) ?? 10n) / 10n : 1n;
}
