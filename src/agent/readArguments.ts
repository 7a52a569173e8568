import { KgError } from '../errors/KgError.ts';
import { nearest } from '../model/naming.ts';
import type { AgentTool } from './AgentTool.ts';

type Values = Readonly<Record<string, unknown>>;

/** Longest arguments of a call, in characters of JSON. */
const longest = 20_000;

/**
 * The arguments of a call, nulls left out. Their types are checked by the API.
 * @throws KgError BAD_USER_INPUT for one that is missing, not known, or too long
 */
export function readArguments(tool: AgentTool, given: Values): { variables: Values; cursor: unknown } {
  const entries = Object.entries(given).filter(([, value]) => value != null);
  const names = [...tool.arguments];
  for (const [name] of entries) {
    if (tool.arguments.has(name)) continue;
    const close = nearest(name, names);
    const hint = close === undefined ? `It takes ${names.join(', ')}.` : `Did you mean "${close}"?`;
    throw refusal(`${tool.name} has no argument "${name.slice(0, 60)}". ${hint}`);
  }
  for (const name of tool.required) {
    if (entries.some(([one]) => one === name)) continue;
    throw refusal(`${tool.name} needs "${name}". It takes ${names.join(', ')}.`);
  }
  const length = JSON.stringify(entries).length;
  if (length > longest) {
    throw refusal(`The arguments have ${length} characters; at most ${longest}. Ask for less at a time.`);
  }
  const { cursor, ...variables } = Object.fromEntries(entries);
  return { variables, cursor };
}

const refusal = (message: string) => new KgError('BAD_USER_INPUT', message);
