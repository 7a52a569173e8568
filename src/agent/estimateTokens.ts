/**
 * How many tokens a language model reads a text as, estimated from above without its vocabulary: a word
 * of letters is a token for each four, numbers and signs are one for each three, and a character outside
 * ASCII is one and a third. `test/agent` holds it to be no less than o200k_base counts.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  let kind = 0;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const next = kindOf(code);
    if (next !== kind) {
      tokens += ofRun(kind, length);
      kind = next;
      length = 0;
    }
    length += 1;
  }
  return Math.ceil(tokens + ofRun(kind, length));
}

const letters = 1;
const digits = 2;
const signs = 3;
const others = 4;

function kindOf(code: number): number {
  if (code > 127) return others;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letters;
  return code >= 48 && code <= 57 ? digits : signs;
}

function ofRun(kind: number, length: number): number {
  if (kind === letters) return Math.ceil(length / 4);
  if (kind === digits || kind === signs) return Math.ceil(length / 3);
  return kind === others ? (length * 4) / 3 : 0;
}
