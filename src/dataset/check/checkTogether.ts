import { ProblemList } from '../../errors/ProblemList.ts';
import type { Model, SourceLocation } from '../../model/Model.ts';
import type { Dataset, DatasetRelationship, StatedUnit } from '../Dataset.ts';
import { TextMap } from '../paged/TextMap.ts';
import { type DatasetProblem, whereOf } from '../read/DatasetProblems.ts';

/**
 * What keeps valid datasets from being loaded together: two of one id; an id that has two types, or
 * two rows of a type whose nodes have one dataset (`@scoped`); a field for one node that leads to
 * two; a unit that means two things. Each names both places.
 */
export function checkTogether(datasets: readonly Dataset[], model: Model): ProblemList<DatasetProblem> {
  // One alone has been checked, and has nothing to clash with.
  if (datasets.length < 2) return new ProblemList();
  const clashes = new Clashes(model);
  for (const dataset of datasets) clashes.add(dataset);
  return clashes.problems;
}

class Clashes {
  readonly problems = new ProblemList<DatasetProblem>();
  readonly #datasets = new Map<string, SourceLocation>();
  readonly #rows = new TextMap<{
    readonly type: string;
    readonly dataset: string;
    readonly location: SourceLocation;
  }>();
  readonly #singles = new TextMap<{ readonly row: DatasetRelationship; readonly dataset: string }>();
  readonly #units = new Map<string, { readonly unit: StatedUnit; readonly dataset: string }>();

  /** Ids that have been reported: what follows from one mistake is not another. */
  readonly #reported = new Set<string>();

  constructor(readonly model: Model) {}

  add(dataset: Dataset): void {
    const { id } = dataset.metadata;
    const [first] = dataset.nodes.values();
    const start = { file: first?.location.file ?? id, line: 1, column: 1 };
    const other = this.#datasets.get(id);
    if (other !== undefined) {
      this.#clash(
        start,
        `There are two datasets ${id}, the other in ${other.file}: give one another id and folder name.`,
      );
    }
    this.#datasets.set(id, start);
    for (const node of dataset.nodes.values()) this.#row(node.id, node.type, id, node.location);
    for (const relationship of dataset.relationships) this.#single(dataset, relationship);
    for (const unit of dataset.units ?? []) this.#unit(unit, id, start);
  }

  #row(id: string, type: string, dataset: string, location: SourceLocation): void {
    const first = this.#rows.get(id);
    if (first === undefined) {
      this.#rows.set(id, { type, dataset, location });
      return;
    }
    const place = `in the dataset ${first.dataset}, at ${whereOf(first.location)}`;
    const nodeType = this.model.nodes.get(type);
    if (first.type !== type) {
      this.#reported.add(id);
      this.#clash(location, `${id} is a ${type} here and a ${first.type} ${place}: choose another id.`);
    } else if (nodeType?.kind === 'object' && nodeType.scoped) {
      const message = `${id} is an id of type ${type} ${place} too, and nodes of that type have one dataset: choose another id, such as ${dataset}.${id}.`;
      this.#reported.add(id);
      this.#clash(location, message);
    }
  }

  /** Fields for one node, seen from the side that has the one. */
  #single(dataset: Dataset, row: DatasetRelationship): void {
    const ends = [
      { id: row.from, other: row.to, direction: 'OUT' as const },
      { id: row.to, other: row.from, direction: 'IN' as const },
    ];
    for (const { id, other, direction } of ends) {
      if (this.#reported.has(id)) continue;
      const type = (dataset.nodes.get(id) ?? dataset.external?.get(id))?.type ?? '';
      const target = (dataset.nodes.get(other) ?? dataset.external?.get(other))?.type ?? '';
      const field = this.#singleField(type, row.type, direction, target);
      if (field === undefined) continue;
      const key = `${field}\n${id}`;
      const first = this.#singles.get(key);
      const before = direction === 'OUT' ? first?.row.to : first?.row.from;
      if (first === undefined) this.#singles.set(key, { row, dataset: dataset.metadata.id });
      else if (before !== other) {
        const message = `${field} of ${id} is ${other} here and ${before} in the dataset ${first.dataset}, at ${whereOf(first.row.location)}; there is one: let this dataset require that one, and extend ${id}, so that both are kept.`;
        this.#clash(row.location, message);
      }
    }
  }

  #singleField(
    type: string,
    relationship: string,
    direction: 'OUT' | 'IN',
    target: string,
  ): string | undefined {
    const targets = [target, ...(this.model.nodes.get(target)?.interfaces ?? [])];
    for (const field of this.model.nodes.get(type)?.fields.values() ?? []) {
      if (field.kind !== 'relationship' || field.cardinality !== 'one') continue;
      if (field.type === relationship && field.direction === direction && targets.includes(field.target)) {
        return field.name;
      }
    }
    return undefined;
  }

  #unit(unit: StatedUnit, dataset: string, location: SourceLocation): void {
    const first = this.#units.get(unit.code);
    if (first === undefined) this.#units.set(unit.code, { unit, dataset });
    else if (JSON.stringify(first.unit) !== JSON.stringify(unit)) {
      const message = `The unit ${unit.code} of units.yaml means something else in the dataset ${first.dataset}: choose another code.`;
      this.#clash(location, message);
    }
  }

  #clash(location: SourceLocation, message: string): void {
    this.problems.add({ code: 'CLASH', where: whereOf(location), message });
  }
}
