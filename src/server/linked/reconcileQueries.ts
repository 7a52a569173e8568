import type { FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { Model } from '../../model/Model.ts';
import { type Ask, Refused } from './askEngine.ts';
import { labelOf, type PropertyValue, valuesDocument, valuesIn } from './propertyValues.ts';

/** One query of a batch (Reconciliation Service API 0.2, section 4.2). */
interface ReconcileQuery {
  readonly text: string;
  readonly types: readonly string[] | undefined;
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly values: readonly unknown[] }[];
}

/** A node that may be meant. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
}

const mostQueries = 50;
const defaultLimit = 5;
const mostCandidates = 50;
/** How much of a score the name decides where properties are given too; they decide the rest. */
const nameWeight = 0.6;

/** Finds the nodes that names in a table stand for. */
export class Reconciler {
  readonly #search;
  readonly #label: string;
  readonly #described: string | undefined;

  constructor(
    readonly model: Model,
    readonly ask: Ask,
  ) {
    this.#label = labelOf(model);
    this.#described = descriptionField(model);
    this.#search = parse(`query Reconcile($text: String!, $types: [String!], $first: Int!) {
      search(text: $text, types: $types, first: $first) { edges { score node { __typename id ${this.#label} } } } }`);
  }

  /**
   * Answer a batch of queries by its keys.
   * @throws Refused when the batch has not the form of one
   */
  async answer(request: FastifyRequest, batch: unknown): Promise<Record<string, { result: Candidate[] }>> {
    const answers: Record<string, { result: Candidate[] }> = {};
    for (const [key, query] of readBatch(batch, this.model)) {
      answers[key] = { result: await this.#candidates(request, query) };
    }
    return answers;
  }

  async #candidates(request: FastifyRequest, query: ReconcileQuery): Promise<Candidate[]> {
    const { text, types, limit, properties } = query;
    if (text === '' || limit === 0) return [];
    // A node that ranks lower by its name may be the one by its properties.
    const first = properties.length === 0 ? limit : mostCandidates;
    const { search } = await this.ask(request, this.#search, { text, types: types ?? null, first });
    const { edges } = search as {
      edges: readonly { score: number; node: Readonly<Record<string, unknown>> }[];
    };
    const ids = edges.map(({ node }) => String(node.id));
    const details = await this.details(
      request,
      ids,
      properties.map(({ pid }) => pid),
    );
    const scored = edges.map(({ score, node }) => {
      const detail = details.get(String(node.id)) ?? {};
      const held = properties.filter(({ pid, values }) => hasOne(valuesIn(detail, pid, this.model), values));
      const share = properties.length === 0 ? undefined : held.length / properties.length;
      const whole = share === undefined ? score : nameWeight * score + (1 - nameWeight) * share;
      return { node, detail, exact: score === 1 && (share ?? 1) === 1, score: Math.round(whole * 1000) / 10 };
    });
    scored.sort((a, b) => b.score - a.score);
    const exact = scored.filter((one) => one.exact);
    return scored.slice(0, limit).map(({ node, detail, score, exact: isExact }) => {
      const description = this.descriptionIn(detail);
      const type = String(node.__typename);
      return {
        id: String(node.id),
        name: String(node[this.#label]),
        ...(description !== undefined && { description }),
        type: [{ id: type, name: type }],
        score,
        // Certain where the whole name is that of one node alone.
        match: isExact && exact.length === 1,
      };
    });
  }

  /** Nodes with the values of properties, by id; their descriptions too. */
  async details(
    request: FastifyRequest,
    ids: readonly string[],
    properties: readonly string[],
  ): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
    const wanted = [...properties, ...(this.#described === undefined ? [] : [this.#described])];
    if (ids.length === 0) return new Map();
    const { nodes } = await this.ask(request, valuesDocument(this.model, wanted), { ids });
    return new Map(
      (nodes as readonly (Readonly<Record<string, unknown>> | null)[]).flatMap((node) =>
        node === null ? [] : [[String(node.id), node] as const],
      ),
    );
  }

  /** The description of a node that `details` read. */
  descriptionIn(node: Readonly<Record<string, unknown>>): string | undefined {
    if (this.#described === undefined) return undefined;
    const [value] = valuesIn(node, this.#described, this.model);
    return value !== undefined && 'str' in value ? value.str : undefined;
  }
}

/** The field that describes a node in words: the one that the schema says is `schema:description`. */
function descriptionField(model: Model): string | undefined {
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) if (field.rdf?.property === 'schema:description') return field.name;
  }
  return undefined;
}

function readBatch(batch: unknown, model: Model): readonly (readonly [string, ReconcileQuery])[] {
  if (!isRecord(batch)) throw badBatch('"queries" is an object of queries by their keys');
  const entries = Object.entries(batch);
  if (entries.length > mostQueries) throw badBatch(`a batch has at most ${mostQueries} queries`);
  return entries.map(([key, query]) => [key, readQuery(key, query, model)] as const);
}

function readQuery(key: string, given: unknown, model: Model): ReconcileQuery {
  if (!isRecord(given)) throw badBatch(`${JSON.stringify(key)} is no object`);
  const { query = '', type, limit = defaultLimit, properties = [] } = given;
  if (typeof query !== 'string') throw badBatch(`"query" of ${JSON.stringify(key)} is no text`);
  if (typeof limit !== 'number' || !(limit >= 0))
    throw badBatch(`"limit" of ${JSON.stringify(key)} is no number`);
  const types = type === undefined || type === null ? undefined : [type].flat().map(String);
  const unknown = types?.find((name) => !model.nodes.has(name));
  if (unknown !== undefined) throw badBatch(`there is no type ${JSON.stringify(unknown.slice(0, 80))}`);
  if (!Array.isArray(properties)) throw badBatch(`"properties" of ${JSON.stringify(key)} is no list`);
  return {
    text: query.trim(),
    types: types?.length === 0 ? undefined : types,
    limit: Math.min(Math.floor(limit), mostCandidates),
    properties: properties.map((property: unknown) => {
      if (!isRecord(property) || typeof property.pid !== 'string' || property.v === undefined) {
        throw badBatch('a property has a "pid" and a "v"');
      }
      return { pid: property.pid, values: [property.v].flat() };
    }),
  };
}

/** Whether one of the values asked for is among those a node has; texts whatever their case. */
function hasOne(has: readonly PropertyValue[], asked: readonly unknown[]): boolean {
  return asked.some((value) => {
    const wanted = isRecord(value) ? String(value.id) : String(value).trim().toLowerCase();
    return has.some((one) => {
      if ('str' in one) return one.str.toLowerCase() === wanted;
      if ('float' in one) return one.float === Number(wanted);
      if ('bool' in one) return String(one.bool) === wanted;
      return one.id === wanted || (!isRecord(value) && one.name.toLowerCase() === wanted);
    });
  });
}

function badBatch(what: string): Refused {
  return new Refused(400, 'BAD_USER_INPUT', `The batch cannot be read: ${what}.`);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
