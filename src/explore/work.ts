import {
  degreeKey,
  edgeCount,
  type GraphStatistics,
  largestDegree,
  nodeCount,
} from '../store/GraphStatistics.ts';
import { comparedLimit, countLimit, readLimit } from './figures/FigureReader.ts';
import { workBudget } from './graph/WorkBudget.ts';

/** Reading a figure with its sources and converting it, in rows looked at. */
const figureWork = 64;
/** Counting a figure where it is, or reading whose it is and of when. */
const countWork = 2;
/** Reading a linked node with its dates, in rows looked at. */
const entryWork = 16;
/** Reading a relationship from either end, keeping it and walking over it. */
const stepWork = 4;

/** Rows an exploration of a graph looks at: all of a small one, its budget of a large one. */
export function explorationWork(statistics: GraphStatistics): number {
  return stepWork * Math.min(workBudget, edgeCount(statistics));
}

/** Counting a relationship of a node, reading it with its evidence and putting it in order. */
const neighborWork = 6;

/** Rows looked at around some nodes, each of which may be a hub. */
export function neighborhoodWork(statistics: GraphStatistics, nodes: number): number {
  return neighborWork * nodes * largestDegree(statistics);
}

/** Rows looked at to list what is linked to a node. */
export function entriesWork(statistics: GraphStatistics): number {
  return entryWork * Math.min(readLimit, largestDegree(statistics));
}

/** Rows looked at to read the figures of some subjects. */
export function figuresWork(statistics: GraphStatistics, subjects: number): number {
  const most = statistics.degrees[degreeKey('OBSERVES', 'IN')]?.largest ?? 0;
  return figureWork * Math.min(readLimit, subjects * most);
}

/** Rows looked at to count the figures of an entity that one of some relationships leads to. */
export function countingWork(statistics: GraphStatistics, ...relationships: readonly string[]): number {
  const most = relationships.map((type) => statistics.degrees[degreeKey(type, 'IN')]?.largest ?? 0);
  return countWork * Math.min(countLimit, Math.max(...most));
}

/** Rows looked at to rank the subjects of a metric: its figures are counted, those of one period read. */
export function rankingWork(statistics: GraphStatistics): number {
  const counted = statistics.degrees[degreeKey('MEASURES', 'IN')]?.largest ?? nodeCount(statistics);
  return countWork * Math.min(countLimit, counted) + figureWork * Math.min(comparedLimit, counted);
}

/** Rows looked at to read figures of any subject. */
export function allFiguresWork(statistics: GraphStatistics): number {
  return figureWork * Math.min(readLimit, statistics.nodes.Observation ?? nodeCount(statistics));
}

/** Rows looked at to check all that is stated: rankings with a streak are figures to the audit too, and every metric is read. */
export function auditWork(statistics: GraphStatistics): number {
  const { Statement: statements = nodeCount(statistics), Metric: metrics = 0 } = statistics.nodes;
  return figureWork * Math.min(readLimit, statements) + entryWork * metrics;
}
