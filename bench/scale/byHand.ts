import type { Dataset } from '../../src/dataset/Dataset.ts';
import { modelShape } from '../../src/load/modelShape.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore, ParameterValue } from '../../src/store/GraphStore.ts';

interface Statement {
  readonly text: string;
  readonly rows: readonly ParameterValue[];
}

const [rowsOfStatement, statementsOfTransaction] = [1_000, 20];

/**
 * What somebody would write by hand to put one dataset into an empty graph, so that it ends as a load leaves
 * it: `UNWIND ... CREATE` with all properties, internal ones included.
 * @returns statements that are ready, since who writes by hand has the rows; and what runs them
 */
export function byHand(
  model: Model,
  { metadata, nodes, relationships }: Dataset,
): (store: GraphStore) => Promise<void> {
  const shape = modelShape(model);
  const internal = { _datasets: [metadata.id], _changedAt: new Date().toISOString() };
  const byLabels = new Map<string, ParameterValue[]>();
  for (const { id, type, properties } of nodes.values()) {
    const { labels = [], derive } = shape.nodes.get(type) ?? {};
    const own = { ...properties, ...derive?.(id, properties), ...internal, _saidBy: [metadata.id] };
    add(byLabels, labels.join(':'), own);
  }
  const byType = new Map<string, ParameterValue[]>();
  for (const { type, from, to, properties } of relationships) {
    add(byType, type, { from, to, properties: { ...properties, ...internal } });
  }
  const statements = [
    ...inStatements(byLabels, (labels) => `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`),
    ...inStatements(
      byType,
      (type) =>
        `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    ),
  ];
  return async (store) => {
    for (let start = 0; start < statements.length; start += statementsOfTransaction) {
      await store.write(async (transaction) => {
        for (const { text, rows } of statements.slice(start, start + statementsOfTransaction)) {
          await transaction.run({ text, parameters: { rows } });
        }
      });
    }
  };
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

function inStatements(
  groups: ReadonlyMap<string, readonly ParameterValue[]>,
  textOf: (key: string) => string,
): readonly Statement[] {
  return [...groups].flatMap(([key, rows]) => {
    const starts = Array.from(
      { length: Math.ceil(rows.length / rowsOfStatement) },
      (_, n) => n * rowsOfStatement,
    );
    return starts.map((start) => ({ text: textOf(key), rows: rows.slice(start, start + rowsOfStatement) }));
  });
}
