import { choice, day, integer, list, text } from '../view/fields.ts';

/** What the address of the graph view carries: the whole drawing, so that a pasted link draws it again. */
export const graphFields = {
  /** Ids the picture starts from. */
  seeds: list(500),
  /** Seed of the layout. */
  seed: integer(1, 0, 2 ** 31 - 1),
  /** What was done since, in order; `state/Step.ts` says how each is written. */
  steps: list(300),
  /** Ids taken out of the picture. */
  hidden: list(500),
  /** Types of nodes that are not shown. */
  withoutTypes: list(60),
  /** Types of relationships that are not shown. */
  withoutLinks: list(100),
  /** Ids of topics and of sources to which the picture is narrowed. */
  topics: list(50),
  sources: list(50),
  /** Days between which dated nodes are shown. */
  from: day,
  until: day,
  /** The selected node. */
  at: text(),
  /** The two nodes whose connections are asked for; of more, the first two. */
  ends: list(5),
  /** What is asked about the two. */
  ways: choice(['none', 'shortest', 'all', 'common'], 'none'),
};
