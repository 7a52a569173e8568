import type { AuditGraph, AuditNode, AuditQuestion } from './AuditGraph.ts';
import type { AuditResult } from './AuditResult.ts';
import {
  checkGrowth,
  checkOrder,
  checkParts,
  checkShare,
  checkStreak,
  checkTarget,
  type Finding,
} from './checks.ts';
import { graphChecks } from './graphChecks.ts';

/**
 * Check figures against each other: what is declared, and what the graph itself ties together (shares and
 * their wholes, growth and prior, parts and wholes, streaks, targets). Derived values appear in results
 * only, marked as derived. Each is made when it is asked for.
 */
export function* audit(graph: AuditGraph, declared: readonly AuditQuestion[]): Generator<AuditResult> {
  for (const question of auditQuestions(graph, declared)) yield answerQuestion(graph, question);
}

/** The checks that are to be made; a declared one replaces that which the graph would give. */
export function* auditQuestions(
  graph: AuditGraph,
  declared: readonly AuditQuestion[],
): Generator<AskedQuestion> {
  const asked = new Set(declared.map((check) => checkedKey(check)));
  for (const check of declared) yield { ...check, origin: 'DECLARED' };
  for (const check of graphChecks(graph)) {
    if (!asked.has(checkedKey(check))) yield { ...check, origin: 'GRAPH' };
  }
}

interface AskedQuestion extends AuditQuestion {
  readonly origin: AuditResult['origin'];
}

/** Kind and first operand: a declared check replaces the one the graph would give. */
function checkedKey({ check, operands }: AuditQuestion): string {
  const [[, ids] = ['', []]] = operands;
  return `${check}\n${[...ids].sort().join('\n')}`;
}

/** Make one of the checks. */
export function answerQuestion(graph: AuditGraph, question: AskedQuestion): AuditResult {
  const { id, note, tolerance, check, origin } = question;
  const finding = run(graph, question);
  return { id, check, origin, tolerance: tolerance ?? 'printed digits', note, ...finding };
}

function run(graph: AuditGraph, { check, operands, years, tolerance }: AuditQuestion): Finding {
  const all = (role: string): AuditNode[] => (operands.get(role) ?? []).flatMap((id) => graph.node(id) ?? []);
  const one = (role: string): AuditNode | undefined => all(role)[0];
  const [share, growth, whole] = [one('share'), one('growth'), one('whole')];
  const [lower, upper, target, streak] = [one('lower'), one('upper'), one('target'), one('streak')];
  const mixed = mixedUnits([...all('parts'), ...all('part'), whole, lower, upper, one('from'), one('to')]);
  if (mixed !== undefined) return { inputs: [], derived: [], verdict: 'UNDECIDED', reason: mixed };
  if (check === 'SHARE' && share !== undefined) return checkShare(share, one('part'), whole, tolerance);
  if (check === 'GROWTH' && growth !== undefined) {
    const found = checkGrowth(growth, one('from'), one('to'), years ?? 1, tolerance);
    const prices = otherPrices(graph, growth, [one('from'), one('to')]);
    return prices === undefined || found.verdict !== 'FAILS'
      ? found
      : { ...found, verdict: 'UNDECIDED', reason: `${found.reason} ${prices}` };
  }
  if (check === 'PARTS_WITHIN_WHOLE' && whole !== undefined)
    return checkParts(all('parts'), whole, tolerance);
  if (check === 'NOT_ABOVE' && lower !== undefined && upper !== undefined)
    return checkOrder(lower, upper, tolerance);
  if (check === 'TARGET' && target !== undefined) return checkTarget(target, one('actual'), tolerance);
  if (check === 'STREAK' && streak !== undefined) {
    const stated = years ?? Number(streak.properties.streakYears ?? 0);
    return checkStreak(streak, all('observations'), stated > 0 ? stated : undefined);
  }
  return { inputs: [], derived: [], verdict: 'UNDECIDED', reason: 'The check lacks an operand.' };
}

/** Real growth is of levels at the prices of one year; levels at the prices of their own years grow otherwise. */
function otherPrices(
  graph: AuditGraph,
  growth: AuditNode,
  levels: readonly (AuditNode | undefined)[],
): string | undefined {
  const pricesOf = (figure: AuditNode) => graph.follow(figure, 'metric')[0]?.properties.prices;
  const prices = pricesOf(growth);
  const others = levels.flatMap((level) => (level === undefined ? [] : pricesOf(level)));
  if (prices !== 'REAL' || !others.includes('NOMINAL')) return undefined;
  return 'The growth is at constant prices and the figures are at those of their years, so this decides nothing.';
}

/** Figures in different units cannot be compared; the units say so, not the numbers. */
function mixedUnits(nodes: readonly (AuditNode | undefined)[]): string | undefined {
  const units = new Set(
    nodes.flatMap((node) => (typeof node?.properties.unit === 'string' ? node.properties.unit : [])),
  );
  return units.size > 1 ? `The figures have different units: ${[...units].join(', ')}.` : undefined;
}
