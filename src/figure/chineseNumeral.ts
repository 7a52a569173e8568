const digits = new Map<string, bigint>(
  [...'零一二三四五六七八九'].map((character, index) => [character, BigInt(index)] as const),
);
digits.set('〇', 0n).set('两', 2n);

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

/**
 * A whole number in Chinese numerals: 四, 十一, 二百零五, 三万五千, 二〇二五, 万亿 (the 1 implied).
 * @returns undefined when the text is not a well-formed numeral.
 */
export function parseChineseNumeral(text: string): bigint | undefined {
  const characters = [...text];
  if (characters.length === 0) return undefined;
  if (characters.every((character) => digits.has(character))) return parseDigits(characters);
  return parseScaled(characters, ['亿', '万']);
}

/** Digit by digit, as years are written. */
function parseDigits(characters: readonly string[]): bigint {
  return characters.reduce((sum, character) => sum * 10n + (digits.get(character) ?? 0n), 0n);
}

/** Split at the largest scale word: what precedes it counts multiples, what follows is smaller. */
function parseScaled(characters: readonly string[], words: readonly string[]): bigint | undefined {
  const [word, ...smaller] = words;
  if (word === undefined) return parseSection(characters);
  const at = characters.lastIndexOf(word);
  if (at === -1) return parseScaled(characters, smaller);
  const factor = scaleWords.get(word) ?? 1n;
  const multiple = at === 0 ? 1n : parseScaled(characters.slice(0, at), words.slice(word === '亿' ? 1 : 2));
  const rest =
    at === characters.length - 1 ? 0n : parseScaled(withoutZero(characters.slice(at + 1)), smaller);
  if (multiple === undefined || multiple === 0n || rest === undefined || rest >= factor) return undefined;
  return multiple * factor + rest;
}

function withoutZero(characters: readonly string[]): readonly string[] {
  return characters[0] === '零' || characters[0] === '〇' ? characters.slice(1) : characters;
}

/** Up to 9999: 二百零五, 十一, 千. */
function parseSection(characters: readonly string[]): bigint | undefined {
  let sum = 0n;
  let pending: bigint | undefined;
  let below = 10000n;
  for (const [index, character] of characters.entries()) {
    const digit = digits.get(character);
    if (digit === 0n) {
      if (pending !== undefined || index === characters.length - 1) return undefined;
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
    below = factor;
  }
  const last = pending ?? 0n;
  return characters.length === 0 || sum + last === 0n ? undefined : sum + last;
}
