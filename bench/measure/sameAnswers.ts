import type { Shape } from '../shapes.ts';

/** Ask one GraphQL endpoint. */
export async function ask(url: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (answer.data === undefined || answer.errors !== undefined) {
    throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 800)}`);
  }
  return answer.data;
}

/**
 * An answer without the marks of who gave it: connections and single-element lists of a to-one are
 * what they hold, names are those of our API.
 */
export function canonical(answer: unknown, shape: Shape): unknown {
  const roots = [...shape.document.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name ?? '');
  const data = plain(answer) as Record<string, unknown>;
  return Object.fromEntries(
    roots.map((name) => {
      const value = data[name] ?? data[`${name}s`] ?? (data[name.replace(/y$/, 'ies')] as unknown);
      const isList = name.endsWith('s');
      return [name, !isList && Array.isArray(value) ? value[0] : value];
    }),
  );
}

const toOne = new Set(['metric', 'source']);
const renamed: Readonly<Record<string, string>> = { average: 'avg' };

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  if ('through' in object) return plain(object.through);
  if (typeof object.figures === 'object' && object.figures !== null) {
    const { figures, ...rest } = object;
    const { count: total, ...statistics } = figures as Record<string, unknown>;
    // SQL counts in 64 bits, which are told as text.
    return plain({ ...rest, measurements: { aggregate: { count: Number(total), value: statistics } } });
  }
  if (Array.isArray(object.edges)) {
    return (object.edges as { node: unknown }[]).map(({ node }) => plain(node));
  }
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, inner]): [string, unknown] => {
        const name = renamed[key] ?? key.replace(/Connection$/, '');
        if (name === 'aggregate') return [name, aggregate(inner as Record<string, unknown>)];
        if (toOne.has(name) && Array.isArray(inner)) return [name, plain(inner[0])];
        return [name, plain(inner)];
      })
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** `{ count: { nodes }, node: { value } }` as `{ count, value }`. */
function aggregate({ count, node, ...rest }: Record<string, unknown>): unknown {
  const all = { ...(node as object | undefined), ...rest };
  const total = typeof count === 'object' && count !== null ? (count as { nodes: number }).nodes : count;
  return plain({ ...all, count: total });
}
