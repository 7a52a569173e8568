import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/**
 * Traditional to simplified Chinese, phrase-aware, keeping one code point for one code point so
 * that offsets survive. Where a phrase conversion would change the length, the line is converted
 * character by character instead.
 */
export function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  const convert = converter;
  return text
    .split('\n')
    .map((line) => convertLine(line, convert))
    .join('\n');
}

function convertLine(line: string, convert: (text: string) => string): string {
  const whole = convert(line);
  const characters = [...line];
  if ([...whole].length === characters.length) return whole;
  return characters.map((character) => oneForOne(character, convert(character))).join('');
}

function oneForOne(original: string, converted: string): string {
  return [...converted].length === 1 ? converted : original;
}
