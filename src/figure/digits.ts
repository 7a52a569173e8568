const anyDigit = /\p{Nd}/u;

/** The value of a decimal digit of any script: Unicode keeps each script's ten in a row from zero. */
function digitValue(point: number): number {
  let before = 0;
  while (anyDigit.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}

const known = new Map<string, string>();

/** One character with its digit as an ASCII digit and its width as ASCII's, where it has one. */
function plain(character: string): string {
  let found = known.get(character);
  if (found === undefined) {
    const point = character.codePointAt(0) ?? 0;
    if (anyDigit.test(character)) found = String(digitValue(point));
    else if (point >= 0xff01 && point <= 0xff5e) found = String.fromCharCode(point - 0xfee0);
    else if (character === '\u3000') found = ' ';
    // The minus sign, and the hyphen that is not broken.
    else if (character === '\u2212' || character === '\u2011') found = '-';
    else found = character;
    known.set(character, found);
  }
  return found;
}

/**
 * The one place where digits are digits: decimal digits of any script become ASCII digits, full-width
 * forms their narrow ones, the minus sign a hyphen. One code point stays one code point, so that
 * offsets keep their meaning.
 */
export function plainDigits(text: string): string {
  return [...text].map(plain).join('');
}

/** ¼ ½ ⅔ and their kind, each of which is a number of its own. */
export const vulgarFraction = '[\u00bc-\u00be\u2150-\u215e\u2189]';
