import type { Field, Model, RelationshipField } from '../../../model/Model.ts';
import type { Dataset, DatasetNode, DatasetRelationship } from '../../Dataset.ts';
import { DatasetGraph } from '../../verify/DatasetGraph.ts';

/** So many nodes of one type are kept as they were found. */
const mostKept = 2_000;

/** A dataset with what its rows cite: the characters of their evidence, and the names of things. */
export class CitedGraph extends DatasetGraph {
  readonly #localNames: ReadonlyMap<string, readonly string[]>;
  readonly #ownOfType = new Map<string, Iterable<DatasetNode>>();
  readonly #knownOfType = new Map<string, Iterable<DatasetNode>>();
  /** The node whose evidence was asked for last: one check after the other asks for that of a row. */
  #asked: DatasetNode | undefined;
  #spans: readonly DatasetNode[] = [];
  /** Ids of the evidence a node cites: a metric is asked about with each of its figures. */
  readonly #cited = new WeakMap<DatasetNode, ReadonlySet<string>>();

  constructor(dataset: Dataset, model: Model) {
    super(dataset, model);
    const local = new Map<string, string[]>();
    for (const [word, id] of Object.entries(dataset.metadata.localNames ?? {}))
      local.set(id, [...(local.get(id) ?? []), word]);
    this.#localNames = local;
  }

  /** Nodes of the dataset itself that are of a type or implement it, in order; it can be asked for again. */
  own(type: string): Iterable<DatasetNode> {
    return this.#once(type, this.#ownOfType, () => this.ofType(this.dataset.nodes, type));
  }

  /** Nodes of the dataset and of those it requires that are of a type or implement it. */
  known(type: string): Iterable<DatasetNode> {
    return this.#once(type, this.#knownOfType, () => this.#ownAndExternal(type));
  }

  *#ownAndExternal(type: string): Generator<DatasetNode> {
    yield* this.own(type);
    yield* this.ofType(this.dataset.external, type);
  }

  /** Few are kept once they were found, many are looked for each time. */
  #once(
    type: string,
    kept: Map<string, Iterable<DatasetNode>>,
    find: () => Iterable<DatasetNode>,
  ): Iterable<DatasetNode> {
    const known = kept.get(type);
    if (known !== undefined) return known;
    const first: DatasetNode[] = [];
    for (const node of find()) {
      first.push(node);
      if (first.length > mostKept) break;
    }
    const nodes = first.length > mostKept ? { [Symbol.iterator]: () => find()[Symbol.iterator]() } : first;
    kept.set(type, nodes);
    return nodes;
  }

  /**
   * Entities that a row of the dataset gives evidence of, its own or one it extends, with the evidence
   * of the dataset.
   */
  *named(): Iterable<readonly [DatasetNode, readonly DatasetNode[]]> {
    for (const node of this.own('Entity')) yield [node, this.spans(node)];
    for (const { id, location } of this.dataset.extensions?.values() ?? []) {
      const node = this.node(id);
      if (node === undefined || !this.isOfType(node, 'Entity')) continue;
      yield [{ ...node, location }, this.spans(node).filter((span) => this.dataset.nodes.has(span.id))];
    }
  }

  /** The evidence a node cites. */
  spans(node: DatasetNode): readonly DatasetNode[] {
    if (node !== this.#asked) {
      this.#spans = this.follow(node, 'evidence');
      this.#asked = node;
    }
    return this.#spans;
  }

  /** Whether a node cites any evidence. */
  cites(node: DatasetNode): boolean {
    return this.leads(node, 'evidence');
  }

  /** The evidence a relationship cites. */
  spansOf({ properties }: DatasetRelationship): readonly DatasetNode[] {
    const ids = properties.evidence;
    const list = Array.isArray(ids) ? ids : typeof ids === 'string' ? [ids] : [];
    return list.flatMap((id) => this.node(id) ?? []);
  }

  /** Name, other forms and aliases of a node, and the words this dataset's texts call it by. */
  namesOf(node: DatasetNode): readonly string[] {
    const { name, aliases } = node.properties;
    return [
      ...(typeof name === 'string' ? [name] : []),
      ...(Array.isArray(aliases) ? aliases : []),
      ...(this.#localNames.get(node.id) ?? []),
    ];
  }

  /** True when one of the spans contains a name of the node, or is where a source names it. */
  isNamedIn(node: DatasetNode, spans: readonly DatasetNode[]): boolean {
    const own = this.#cited.get(node) ?? new Set(this.follow(node, 'evidence').map(({ id }) => id));
    this.#cited.set(node, own);
    if (spans.some(({ id }) => own.has(id))) return true;
    const names = this.namesOf(node).map(compact);
    const texts = spans.map((span) => compact(printed(span)));
    const [name = ''] = names;
    if (isPutTogether(name, texts)) return true;
    return texts.some((text) => names.some((one) => one !== '' && text.includes(one)));
  }

  /** What the sources of these spans are about as a whole, and the occasion they report. */
  subjectsOf(spans: readonly DatasetNode[]): ReadonlySet<string> {
    const sources = spans.flatMap((span) => this.follow(span, 'source'));
    const about = ['about', 'event'].flatMap((field) =>
      sources.flatMap((source) => this.follow(source, field)),
    );
    return new Set(about.map(({ id }) => id));
  }

  /** The day a statement was said, from its sources. */
  statedOn(node: DatasetNode): string | undefined {
    const { statedOn } = node.properties;
    return typeof statedOn === 'string' ? statedOn : undefined;
  }

  /** The outgoing field a relationship of the dataset was written for, if one leaves that type. */
  fieldOf({ type, from, to }: DatasetRelationship): RelationshipField | undefined {
    const [start, end] = [this.node(from), this.node(to)];
    if (start === undefined || end === undefined) return undefined;
    const fits = (field: Field, direction: 'OUT' | 'IN', other: DatasetNode): field is RelationshipField =>
      field.kind === 'relationship' &&
      field.type === type &&
      field.direction === direction &&
      this.isOfType(other, field.target);
    for (const field of this.model.nodes.get(start.type)?.fields.values() ?? [])
      if (fits(field, 'OUT', end)) return field;
    for (const field of this.model.nodes.get(end.type)?.fields.values() ?? [])
      if (fits(field, 'IN', start)) return field;
    return undefined;
  }
}

/** The characters of an evidence span, in simplified Chinese. */
export function printed(span: DatasetNode): string {
  return String(span.properties.asStated ?? '');
}

/** Evidence as messages quote it. */
export function quoted(spans: readonly DatasetNode[]): string {
  return spans.map((span) => `${span.id} "${printed(span)}"`).join(', ') || 'none';
}

/** Characters that tell names apart: without quotation marks, spaces and other punctuation, in lower case. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');
}

/** A figure that says by how much something changed from the year before: 增长5.2%, not 年均增长5.2%. */
const changed = /(?<!年均)(?:增长|下降|减少|增加|降低|提高)\d/u;
const yearOnYear = '同比增长';

/**
 * True when a Chinese name is put together from stretches of the texts of two characters or more, such as
 * 地区生产总值 and 同比增长; what is counted may end in 数 without its standing there, and 同比增长 may stand
 * as the figure's own 增长5.2% or 下降2.7%.
 */
function isPutTogether(name: string, texts: readonly string[]): boolean {
  if (!/^\p{Script=Han}{4,}$/u.test(name)) return false;
  const characters = [...name];
  const reached = new Set([0]);
  for (let from = 0; from < characters.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 2; to <= characters.length; to += 1) {
      const stretch = characters.slice(from, to).join('');
      if (texts.some((text) => text.includes(stretch))) reached.add(to);
    }
  }
  const grown = name.endsWith(yearOnYear) && texts.some((text) => changed.test(text));
  return (
    reached.has(characters.length) ||
    (name.endsWith('数') && reached.has(characters.length - 1)) ||
    (grown && reached.has(characters.length - yearOnYear.length))
  );
}
