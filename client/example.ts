/**
 * A runnable example of the typed client: prints a district's figures for one metric, each with
 * the characters of the source that state it.
 *
 *     npx tsx client/example.ts http://127.0.0.1:4000/graphql haidian gdp
 */
import { argv, stdout } from 'node:process';
import { DistrictFiguresDocument, type SourcedFigureFragment } from './generated/graphql.ts';
import { request } from './request.ts';

/**
 * One line for each figure, newest first, read page by page.
 * @throws GraphQLRequestError when the service refuses
 */
export async function figureLines(endpoint: string, district: string, metric: string): Promise<string[]> {
  const lines: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(endpoint, district, metric, after);
    if (page == null) return lines;
    lines.push(...page.nodes.map((node) => line(node as unknown as SourcedFigureFragment)));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return lines;
}

async function readPage(endpoint: string, district: string, metric: string, after: string | null) {
  const variables = { district, metric, first: 2, after };
  const data = await request(endpoint, DistrictFiguresDocument, variables);
  return data.district?.observations;
}

function line({ asStated, period, evidence }: SourcedFigureFragment): string {
  const places = evidence.map(({ paragraph, start, end }) => `paragraph ${paragraph}, ${start}-${end}`);
  const when = period?.asStated ?? period?.start ?? 'no date';
  return `${when}: ${asStated} (${places.join('; ')})`;
}

if (argv[1]?.endsWith('client/example.ts')) {
  const [, , endpoint = 'http://127.0.0.1:4000/graphql', district = 'haidian', metric = 'gdp'] = argv;
  void figureLines(endpoint, district, metric).then((lines) => stdout.write(`${lines.join('\n')}\n`));
}
