import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/**
 * Traditional to simplified Chinese, phrase-aware, keeping one code point for one code point so
 * that offsets survive. Where a phrase conversion would change the length, the line is converted
 * character by character instead.
 */
export function simplify(text: string): string {
  const convert = simplifier();
  return text
    .split('\n')
    .map((line) => convertLine(line, convert))
    .join('\n');
}

/** The dictionaries are built on first use: starting the service must not wait for them. */
function simplifier(): (text: string) => string {
  const ready: (text: string) => string = converter ?? Converter({ from: 't', to: 'cn' });
  converter = ready;
  return ready;
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
