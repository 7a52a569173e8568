import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { estimateTokens } from './estimateTokens.ts';

/** A line of the schema with how well it matches. */
interface Line {
  readonly score: number;
  readonly text: string;
}

/**
 * Fields and types whose names or descriptions have the words searched, best first, as many as fit: root
 * fields first among equals.
 * @param most tokens
 */
export function searchSchema(
  schema: GraphQLSchema,
  text: string,
  most: number,
): { found: readonly string[]; notes?: readonly string[] } {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9\p{Script=Han}]+/u)
    .filter((word) => word !== '');
  const lines = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => linesOf(type, words))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  const found: string[] = [];
  let left = most;
  for (const { text: line } of lines) {
    left -= estimateTokens(line) + 2;
    if (left < 0) break;
    found.push(line);
  }
  const rest = lines.length - found.length;
  const note =
    rest > 0 ? `${rest} more match: use more words.` : found.length === 0 ? 'Nothing matches.' : undefined;
  return { found, ...(note !== undefined && { notes: [note] }) };
}

function linesOf(type: GraphQLNamedType, words: readonly string[]): readonly Line[] {
  const own = scoreOf(type.name, type.description, words);
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return [{ score: own, text: `enum ${type.name} { ${values.join(' ')} }` }];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => `${name}: ${String(of)}`);
    return [{ score: own, text: `input ${type.name} { ${fields.join(', ')} }` }];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const isRoot = type.name === 'Query';
  return Object.values(type.getFields()).map(({ name, description, args, type: of }) => {
    const taken = args.map((argument) => `${argument.name}: ${String(argument.type)}`).join(', ');
    const score = scoreOf(name, description, words) + (own > 0 && words.length > 1 ? own / 4 : 0);
    const told = `${type.name}.${name}${taken === '' ? '' : `(${taken})`}: ${String(of)}`;
    return { score: score > 0 && isRoot ? score + 1 : score, text: told };
  });
}

/** Two for each word in the name, three when it is the name, a half for each in the description. */
function scoreOf(name: string, description: string | null | undefined, words: readonly string[]): number {
  const lower = name.toLowerCase();
  const told = description?.toLowerCase() ?? '';
  return words.reduce((sum, word) => {
    if (lower === word) return sum + 3;
    if (lower.includes(word)) return sum + 2;
    return told.includes(word) ? sum + 0.5 : sum;
  }, 0);
}
