import type { Choices } from '../Choices.ts';

const tokens = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '@include(if: $x)',
  '@skip(if: null)',
  '"',
  '"""',
  '$',
  ':',
  '!',
  '[',
  ']',
  '#',
  '\u0000',
  '🙂',
  'null',
  'fragment F on Node { ...F }',
  '99999999999999999999',
  '__proto__',
  'query',
  'mutation',
  'subscription',
  '&',
];

/** Take a token of a document out, say it twice, swap it for another, or put one in. */
export function changeTokens(query: string, choices: Choices): string {
  const parts = query.split(/(\s+|[{}()[\]:!$@,"])/u).filter((part) => part !== '');
  const at = choices.below(parts.length);
  switch (choices.below(4)) {
    case 0:
      return [...parts.slice(0, at), ...parts.slice(at + 1)].join('');
    case 1:
      return [...parts.slice(0, at), parts[at], ...parts.slice(at)].join('');
    case 2:
      return [...parts.slice(0, at), choices.pick(parts), ...parts.slice(at + 1)].join('');
    default:
      return [...parts.slice(0, at), choices.pick(tokens), ...parts.slice(at)].join('');
  }
}
