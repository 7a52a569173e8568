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
  const characters = [...line];
  const whole = [...convert(line)];
  const once =
    whole.length === characters.length
      ? whole
      : characters.map((character) => oneForOne(character, convert(character)));
  // 薴 becomes 苧, which is itself the traditional form of 苎: what is simplified stays as it is.
  return once
    .map((character, index) =>
      character === characters[index] ? character : oneForOne(character, convert(character)),
    )
    .join('');
}

function oneForOne(original: string, converted: string): string {
  return [...converted].length === 1 ? converted : original;
}
