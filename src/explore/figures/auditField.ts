import type { AuditResult } from '../../figure/audit/AuditResult.ts';
import { answerQuestion, auditQuestions } from '../../figure/audit/audit.ts';
import { compareText } from '../../figure/compareText.ts';
import type { QueryAuditArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { mapInTurns } from '../../query/run/inTurns.ts';
import { bounded, strings } from '../input.ts';
import { pageById, readPageById } from '../pageById.ts';
import { auditWork } from '../work.ts';
import { StoredAuditGraph } from './StoredAuditGraph.ts';

const most = 100;
const signature = 'audit';

/** `audit`: figures checked against each other, over everything that is loaded. */
export const auditField: RootField<'audit', QueryAuditArgs> = {
  name: 'audit',
  nodes: (args) => bounded(args, 'first', 1, most) * 4,
  work: (_args, statistics) => auditWork(statistics),
  async resolve(args, context) {
    const page = readPageById(args, most, signature);
    const graph = await StoredAuditGraph.read(context.store, () => context.reading);
    const breathe = () => context.breathe();
    const questions = [...auditQuestions(graph, graph.declared)];
    const results = await mapInTurns(questions, breathe, (question) => answerQuestion(graph, question));
    const all = results
      .map((result) => ({ id: result.id, result, statedIn: datasetsOf(graph, result) }))
      .filter(isWanted(graph, args));
    return pageById(all, page, signature, ({ result, statedIn }) => findingOf(result, statedIn));
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
