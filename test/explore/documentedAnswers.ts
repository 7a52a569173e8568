/** A call of a page with the answer printed below it. */
export interface DocumentedAnswer {
  readonly query: string;
  /** The JSON as printed. */
  readonly answer: string;
}

const call = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g;

/** The calls of a page that have an answer. */
export function documentedAnswers(page: string): readonly DocumentedAnswer[] {
  return [...page.matchAll(call)].map(([, query = '', answer = '']) => ({ query, answer }));
}

/** The page with its answers replaced, in order. */
export function withAnswers(page: string, answers: readonly unknown[]): string {
  let index = 0;
  return page.replace(call, (_, query: string) => {
    const answer = answers[index];
    index += 1;
    return `\`\`\`graphql\n${query}\`\`\`\n\`\`\`json\n${layOut(answer)}\n\`\`\``;
  });
}

const width = 110;

/** JSON with each value on one line where it fits. */
function layOut(value: unknown, indent = '', before = 0): string {
  const flat = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before + flat.length <= width)
    return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${layOut(item, inner)}`)
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${inner}${name}${layOut(item, inner, name.length)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
