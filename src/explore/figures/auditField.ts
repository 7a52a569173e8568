import type { AuditResult } from '../../figure/audit/AuditResult.ts';
import { answerQuestion, auditQuestions } from '../../figure/audit/audit.ts';
import { compareText } from '../../figure/compareText.ts';
import type { QueryAuditArgs } from '../../generated/api.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { mapInTurns } from '../../query/run/inTurns.ts';
import { bounded, cursorValues, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { allFiguresWork } from '../work.ts';
import { StoredAuditGraph } from './StoredAuditGraph.ts';

const most = 100;
const signature = 'audit';

/** `audit`: figures checked against each other, over everything that is loaded. */
export const auditField: RootField<'audit', QueryAuditArgs> = {
  name: 'audit',
  nodes: (args) => bounded(args, 'first', 1, most) * 4,
  work: (_args, statistics) => allFiguresWork(statistics),
  async resolve(args, context) {
    const first = integer(args, 'first', 0, most);
    const [after] = cursorValues(args, signature, 1) ?? [];
    const graph = await StoredAuditGraph.read(context.store, () => context.reading);
    const breathe = () => context.breathe();
    const questions = auditQuestions(graph, graph.declared);
    const results = await mapInTurns(questions, breathe, (question) => answerQuestion(graph, question));
    const all = results
      .map((result) => ({ result, statedIn: datasetsOf(graph, result) }))
      .filter(isWanted(graph, args))
      .sort((a, b) => compareText(a.result.id, b.result.id));
    const rest = after === undefined ? all : all.filter(({ result }) => compareText(result.id, after) > 0);
    const edges = rest.slice(0, first).map(({ result, statedIn }) => ({
      node: findingOf(result, statedIn),
      cursor: encodeCursor(signature, [result.id]),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfo(edges, rest.length > first, after !== undefined),
      totalCount: all.length,
    };
  },
};

interface Found {
  readonly result: AuditResult;
  readonly statedIn: readonly string[];
}

/** Ids of the datasets whose figures went into a check. */
function datasetsOf(graph: StoredAuditGraph, { inputs }: AuditResult): readonly string[] {
  return [...new Set(inputs.map(({ id }) => graph.datasetOf(id)))].sort(compareText);
}

function isWanted(graph: StoredAuditGraph, args: Readonly<QueryAuditArgs>) {
  const [verdicts, subjects] = [strings(args, 'verdicts'), strings(args, 'subjects')];
  const { acrossDatasets } = args;
  const about = ({ inputs }: AuditResult): readonly string[] =>
    inputs.flatMap(({ id }) => {
      const node = graph.node(id);
      return node === undefined ? [] : graph.follow(node, 'subject').map((subject) => subject.id);
    });
  return ({ result, statedIn }: Found): boolean =>
    (verdicts === undefined || verdicts.includes(result.verdict)) &&
    (acrossDatasets == null || acrossDatasets === statedIn.length > 1) &&
    (subjects === undefined || about(result).some((subject) => subjects.includes(subject)));
}

function findingOf(result: AuditResult, statedIn: readonly string[]) {
  const { id, check, origin, verdict, reason, tolerance, note, inputs, derived } = result;
  return {
    ...{ key: id, check, origin, verdict, reason, tolerance, note: note ?? null, statedIn },
    inputs: inputs.map(({ role, id: statement, unit, interval, reading }) => ({
      ...{ role, statement, unit, ...interval, reading },
    })),
    derived: derived.map(({ name, formula, unit, caveat, interval }) => ({
      ...{ label: name, formula, unit, caveat: caveat ?? null, ...interval },
    })),
  };
}
