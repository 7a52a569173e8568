import { parseChineseNumeral } from '../../../figure/chineseNumeral.ts';
import type { DatasetNode } from '../../Dataset.ts';
import { printed, quoted } from './CitedGraph.ts';
import { enumWords } from './enumWords.ts';
import { type MeaningFinding, ofEach } from './MeaningCheck.ts';

const numeral = '[0-9]+|[零〇一二两三四五六七八九十百千万]+';

/** A value of an enum that is printed in words agrees with the words that are cited. */
export const checkEnumWords = ofEach('Statement', function* (node, graph) {
  const spans = graph.spans(node);
  const cited = spans.map(printed).join('|');
  for (const [field, [code, patterns]] of Object.entries(enumWords)) {
    const [type, name] = field.split('.') as [string, string];
    const value = String(node.properties[name] ?? '');
    if (node.type !== type || spans.length === 0) continue;
    const wanted = patterns[value];
    const other =
      wanted === undefined
        ? Object.entries(patterns).find(
            ([, pattern]) =>
              field === 'Observation.modality' && /将新增|力争|预计/u.test(cited) && pattern.test(cited),
          )
        : undefined;
    if (wanted?.test(cited) === true || (wanted === undefined && other === undefined)) continue;
    const expected = wanted === undefined ? `${other?.[0]} by its words` : `words such as ${wanted.source}`;
    yield {
      code,
      id: node.id,
      location: node.location,
      message: `${node.id} has ${name} ${value}; expected ${expected} in its evidence ${quoted(spans)}.`,
    };
  }
});

/** What a period is printed as stands in the evidence; a SINCE has a word that says so. */
export const checkPeriodWords = ofEach('Statement', function* (node, graph) {
  const spans = graph.spans(node);
  const asStated = node.properties.period_asStated;
  const report = (message: string): MeaningFinding => ({
    code: 'PERIOD_WORDS',
    id: node.id,
    location: node.location,
    message,
  });
  if (spans.length === 0) return;
  if (typeof asStated === 'string' && !spans.some((span) => printed(span).includes(asStated)))
    yield report(
      `The period of ${node.id} is printed as ${asStated}, which does not stand in its evidence ${quoted(spans)}.`,
    );
  const since = typeof asStated === 'string' && /以来|至今/u.test(asStated);
  const kind = node.properties.period_kind;
  if (since !== (kind === 'SINCE') && (since || (kind === 'SINCE' && typeof asStated === 'string')))
    yield report(
      `The period of ${node.id} is ${String(kind)}, and its words are ${String(asStated)}: 以来 is SINCE and SINCE has such a word.`,
    );
  if (kind === 'UNKNOWN' && typeof asStated === 'string')
    yield report(`The period of ${node.id} is UNKNOWN, but the source prints ${asStated} for it.`);
  if (kind === 'INSTANT' && typeof asStated === 'string' && /半年|季度|年$/u.test(asStated))
    yield report(`The period of ${node.id} is an INSTANT, and ${asStated} is a span of time.`);
});

const streaks = new RegExp(`连续(${numeral})(?:个)?年`, 'u');
const counted = new RegExp(`^(${numeral})[个家项名所位]`, 'u');
const ordinal = new RegExp(`第(${numeral})`, 'u');

/** Streaks, positions and numbers of recipients are the ones their words print. */
export const checkCounts = ofEach('Statement', function* (node, graph) {
  const spans = graph.spans(node);
  if (spans.length === 0) return;
  const asStated = String(node.properties.asStated);
  const finding = (message: string): MeaningFinding => ({
    code: 'COUNT_WORDS',
    id: node.id,
    location: node.location,
    message: `${message} Its evidence is ${quoted(spans)}.`,
  });
  const streak = numberIn(streaks, [asStated, ...spans.map(printed)].join('|'));
  const years = integer(node, 'streakYears');
  // Of several statements that cite one streak, the latest has it.
  const told = () =>
    years === undefined &&
    spans.some((span) =>
      [...graph.into(span.id)].some(({ from }) => graph.node(from)?.properties.streakYears !== undefined),
    );
  if (streak !== years && !told())
    yield finding(
      `${node.id} has streakYears ${years ?? 'none'}, and its words print ${streak === undefined ? 'no streak' : `${streak} years`}.`,
    );
  if (node.type === 'Ranking') yield* checkPosition(node, asStated, finding);
  if (node.type === 'AwardGrant') {
    const named = graph.follow(node, 'recipients').length;
    const count = integer(node, 'recipientCount');
    const words = numberIn(counted, asStated);
    if (words !== undefined && words !== count)
      yield finding(`${node.id} has recipientCount ${count ?? 'none'}, and ${asStated} prints ${words}.`);
    if (count !== undefined && count < named)
      yield finding(`${node.id} names ${named} recipients, more than its recipientCount ${count}.`);
    if (count !== undefined && words === undefined)
      yield finding(
        `${node.id} has recipientCount ${count}, and ${asStated} prints no number of recipients.`,
      );
  }
});

function* checkPosition(
  node: DatasetNode,
  asStated: string,
  finding: (message: string) => MeaningFinding,
): Generator<MeaningFinding> {
  const position = integer(node, 'position');
  const { kind } = node.properties;
  const written = numberIn(ordinal, asStated) ?? (/首位|之首|榜首|最/u.test(asStated) ? 1 : undefined);
  const wanted = kind === 'POSITION' || kind === 'SUPERLATIVE' ? written : undefined;
  if (position !== wanted)
    yield finding(
      `${node.id} has position ${position ?? 'none'}; ${asStated} as ${String(kind)} gives ${wanted ?? 'none'}.`,
    );
}

/** A post is written as it is printed. */
export const checkPosts = ofEach('Tenure', function* (node) {
  const { post, asStated } = node.properties;
  if (post === asStated) return;
  yield {
    code: 'POST_WORDS',
    id: node.id,
    location: node.location,
    message: `The post of ${node.id} is ${String(post)}, and the source prints ${String(asStated)}.`,
  };
});

function numberIn(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return undefined;
  const value = /^\d+$/u.test(found) ? Number(found) : Number(parseChineseNumeral(found) ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

function integer(node: DatasetNode, name: string): number | undefined {
  const value = node.properties[name];
  return value === undefined ? undefined : Number(value);
}
