import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { parse as parseYaml } from 'yaml';
import type { QueryEngine } from '../../src/query/QueryEngine.ts';

/** One text with the ids any of which should be found first. */
export interface Judged {
  readonly kind: string;
  readonly text: string;
  readonly first: readonly string[];
}

/** What a search engine made of it. */
export interface Verdict extends Judged {
  /** The rank of the first wanted id among the first ten, from 1; undefined when it is not there. */
  readonly rank: number | undefined;
  /** What was found first: id, field and highlighted text. */
  readonly found: string;
}

const document = parse(
  'query($text: String!) { search(text: $text, first: 10) { edges { matchedField matchedText highlights { start end } node { id } } } }',
);

/** The judged list, in file order. */
export function readJudged(): readonly Judged[] {
  const kinds = parseYaml(readFileSync('test/search/judged.yaml', 'utf8')) as Record<
    string,
    readonly { text: string; first: string | readonly string[] }[]
  >;
  return Object.entries(kinds).flatMap(([kind, items]) =>
    items.map(({ text, first }) => ({
      kind,
      text,
      first: typeof first === 'string' ? [first] : first,
    })),
  );
}

interface Edge {
  readonly matchedField: string;
  readonly matchedText: string;
  readonly highlights: readonly { start: number; end: number }[];
  readonly node: { readonly id: string };
}

/** Search for each text and see where the wanted node comes. */
export async function judge(engine: QueryEngine, list: readonly Judged[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const item of list) {
    const { data, errors } = await engine.execute({ document, variables: { text: item.text } });
    if (errors !== undefined) throw errors[0];
    const { search } = data as unknown as { search: { edges: readonly Edge[] } };
    const { edges } = search;
    const at = edges.findIndex(({ node }) => item.first.includes(node.id));
    const [top] = edges;
    verdicts.push({
      ...item,
      rank: at < 0 ? undefined : at + 1,
      found: top === undefined ? 'nothing' : `${top.node.id} by ${top.matchedField}: ${marked(top)}`,
    });
  }
  return verdicts;
}

/** Mean reciprocal rank. */
export function meanReciprocalRank(verdicts: readonly Verdict[]): number {
  const sum = verdicts.reduce((total, { rank }) => total + (rank === undefined ? 0 : 1 / rank), 0);
  return sum / verdicts.length;
}

/** The verdicts as a table in Markdown. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    ({ kind, text, rank, found }) => `| ${kind} | ${text} | ${rank ?? '–'} | ${found} |`,
  );
  return ['| kind | text | rank | found first |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function marked({ matchedText, highlights }: Edge): string {
  const points = [...matchedText];
  for (const { start, end } of [...highlights].reverse()) {
    points.splice(end, 0, '**');
    points.splice(start, 0, '**');
  }
  return points.join('');
}
