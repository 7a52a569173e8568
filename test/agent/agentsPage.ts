import { type Caller, countTokens } from './Caller.ts';

/** The page of the tools, with their transcripts. */
export const agentsPage = 'docs/agents.md';

/** What stands for the address of a service in the page. */
const example = 'https://graph.example.org';

/**
 * The page with its transcripts and its table as the tools of a service give them: what follows a
 * comment `call TOOL ARGUMENTS` or `tokens`, up to the next blank line after a block.
 */
export async function rendered(page: string, caller: Caller, address: string): Promise<string> {
  const { tools } = await caller.client.listTools();
  const rows: string[] = [];
  let text = page;
  for (const [, name = '', args = ''] of page.matchAll(/<!-- call (\w+) (\{.*\}) -->/g)) {
    const { values, error, tokens } = await caller.call(name, JSON.parse(args));
    if (error !== undefined) throw new Error(`${name} ${args}: ${error}`);
    const answer = spread(values).replaceAll(address, example);
    const listed = countTokens(JSON.stringify(tools.find((tool) => tool.name === name)));
    // The address is as long as the example, whatever the port.
    rows.push(`| \`${name}\` | ${listed} | ${Math.ceil(tokens / 10) * 10} |`);
    const marker = `<!-- call ${name} ${args} -->`;
    text = replaceAfter(text, marker, `\`\`\`json\n${answer}\n\`\`\``);
  }
  const all = countTokens(JSON.stringify({ tools }));
  const table = ['| tool | in `tools/list` | its answer below, about |', '| --- | --- | --- |', ...rows];
  return replaceAfter(text, '<!-- tokens -->', [...table, `| all | ${all} | |`].join('\n'));
}

/** JSON in lines of about a hundred characters: what fits one line stands on one. */
function spread(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= 110 || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => spread(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spread(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function replaceAfter(text: string, marker: string, content: string): string {
  const start = text.indexOf(marker) + marker.length;
  const rest = text.slice(start);
  const next = /\n(?:#|<!--)/.exec(rest)?.index ?? rest.length;
  return `${text.slice(0, start)}\n${content}\n${rest.slice(next)}`;
}
