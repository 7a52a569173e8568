import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { addressOf } from '../addressOf.ts';
import { Refused } from './askEngine.ts';
import { identifierBase, type LinkedOptions } from './LinkedOptions.ts';
import { labelOf, propertiesOf, valuesIn } from './propertyValues.ts';
import { isRecord, Reconciler } from './reconcileQueries.ts';

/** Reconciliation Service API of the W3C Entity Reconciliation Community Group. */
const apiVersion = '0.2';
const mostSuggested = 20;
const mostRows = 200;

/** A page in the frame of somebody else's tool: text and one link, and nothing that runs or loads. */
const previewPolicy =
  "default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';
const previewSize = { width: 420, height: 160 };

type Given = Readonly<Record<string, string | undefined>>;

/** `/reconcile`: names in a table to nodes of the graph, as OpenRefine and others ask for them. */
export async function registerReconcile(app: FastifyInstance, options: LinkedOptions): Promise<void> {
  const { model, ask, pathPrefix } = options;
  const label = labelOf(model);
  const reconciler = new Reconciler(model, ask);
  const suggest = parse(`query Suggest($text: String!) {
    suggest(text: $text, first: ${mostSuggested}) { node { __typename id ${label} } } }`);
  // Of its own, so that GraphQL goes on taking JSON alone.
  await app.register(async (scope) => {
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body))),
    );
    const config = { access: 'caller' } as const;

    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      const given: Given = {
        ...(request.query as Given),
        ...(isRecord(request.body) ? (request.body as Given) : {}),
      };
      reply.header('cache-control', 'no-store');
      if (given.queries !== undefined) return reconciler.answer(request, parsed(given.queries, 'queries'));
      if (given.extend !== undefined) return extend(request, parsed(given.extend, 'extend'));
      return manifest(request);
    };
    scope.get('/reconcile', { config }, answer);
    scope.post('/reconcile', { config }, answer);

    function manifest(request: FastifyRequest) {
      const service_url = `${addressOf(request, pathPrefix)}reconcile`;
      const base = identifierBase(request, pathPrefix);
      return {
        versions: [apiVersion],
        name: 'What city districts announce',
        identifierSpace: base,
        schemaSpace: `${base}vocabulary#`,
        defaultTypes: types()
          .filter(({ isNamed }) => isNamed)
          .map(({ id, name }) => ({ id, name })),
        view: { url: `${base}{{id}}` },
        preview: { url: `${service_url}/preview?id={{id}}`, ...previewSize },
        suggest: {
          entity: { service_url, service_path: '/suggest/entity' },
          type: { service_url, service_path: '/suggest/type' },
          property: { service_url, service_path: '/suggest/property' },
        },
        extend: { propose_properties: { service_url, service_path: '/properties' }, property_settings: [] },
      };
    }

    async function extend(request: FastifyRequest, asked: unknown) {
      const { ids, properties } = isRecord(asked) ? asked : {};
      const isTexts = (list: unknown): list is string[] =>
        Array.isArray(list) && list.every((one) => typeof one === 'string');
      const pids = Array.isArray(properties)
        ? properties.map((one) => (isRecord(one) ? one.id : undefined))
        : [];
      if (!isTexts(ids) || ids.length > mostRows || !Array.isArray(properties) || !isTexts(pids)) {
        const form = `at most ${mostRows} "ids", and "properties" with their "id"`;
        throw new Refused(400, 'BAD_USER_INPUT', `"extend" has ${form}.`);
      }
      const known = new Map(propertiesOf(model).map((property) => [property.id, property]));
      const wanted = pids.filter((pid) => known.has(pid));
      const details = await reconciler.details(request, ids, wanted);
      const cellOf = (id: string, pid: string) => valuesIn(details.get(id) ?? {}, pid, model);
      return {
        meta: pids.map((id) => ({ id, name: id })),
        rows: Object.fromEntries(
          ids.map((id) => [id, Object.fromEntries(pids.map((pid) => [pid, cellOf(id, pid)]))]),
        ),
      };
    }

    function types() {
      return [...model.nodes.values()]
        .filter((type) => type.kind === 'interface' || !type.managed)
        .map((type) => ({
          id: type.name,
          name: type.name,
          isNamed:
            type.kind === 'object' && [...type.fields.values()].some(({ kind }) => kind === 'localized'),
          description: type.description ?? '',
        }));
    }

    scope.get<{ Querystring: Given }>('/reconcile/suggest/entity', { config }, async (request) => {
      const { prefix = '' } = request.query;
      if (prefix.trim() === '') return { result: [] };
      const found = await ask(request, suggest, { text: prefix });
      const hits = found.suggest as readonly { readonly node: Readonly<Record<string, unknown>> }[];
      const details = await reconciler.details(
        request,
        hits.map(({ node }) => String(node.id)),
        [],
      );
      return {
        result: hits.map(({ node }) => {
          const description = reconciler.descriptionIn(details.get(String(node.id)) ?? {});
          const type = String(node.__typename);
          return {
            id: String(node.id),
            name: String(node[label]),
            ...(description !== undefined && { description }),
            notable: [{ id: type, name: type }],
          };
        }),
      };
    });
    scope.get<{ Querystring: Given }>('/reconcile/suggest/type', { config }, async ({ query }) => ({
      result: matching(types(), query.prefix).map(({ id, name, description }) => ({ id, name, description })),
    }));
    scope.get<{ Querystring: Given }>('/reconcile/suggest/property', { config }, async ({ query }) => ({
      result: matching(propertiesOf(model), query.prefix).map(named),
    }));
    scope.get<{ Querystring: Given }>('/reconcile/properties', { config }, async ({ query }) => {
      const limit = Math.max(0, Math.min(Number(query.limit ?? mostRows) || 0, mostRows));
      return {
        ...(query.type !== undefined && { type: query.type }),
        limit,
        properties: propertiesOf(model, query.type).slice(0, limit).map(named),
      };
    });

    scope.get<{ Querystring: Given }>('/reconcile/preview', { config }, async (request, reply) => {
      const { id = '' } = request.query;
      const found = (await reconciler.details(request, [id], [])).get(id);
      reply.headers({
        'content-security-policy': previewPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      });
      reply.type('text/html; charset=utf-8');
      if (found === undefined) return reply.code(404).send(page('?', '<p>No node has this id.</p>'));
      const name = escaped(String(found[label] ?? id));
      const description = escaped(reconciler.descriptionIn(found) ?? '');
      const link = `<a href="../e/${encodeURIComponent(id)}" target="_blank" rel="noopener">${name}</a>`;
      const type = escaped(String(found.__typename));
      return reply.send(
        page(name, `<p><strong>${link}</strong> <small>${type}</small></p><p>${description}</p>`),
      );
    });
  });
}

const named = ({ id, description }: { readonly id: string; readonly description: string }) => ({
  id,
  name: id,
  description,
});

/** Those whose name or description has a text in it, names that begin with it first. */
function matching<Item extends { readonly id: string; readonly description: string }>(
  items: readonly Item[],
  prefix = '',
): readonly Item[] {
  const text = prefix.trim().toLowerCase();
  const rank = ({ id, description }: Item) =>
    id.toLowerCase().startsWith(text)
      ? 0
      : id.toLowerCase().includes(text)
        ? 1
        : description.toLowerCase().includes(text)
          ? 2
          : 3;
  return items
    .filter((item) => rank(item) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostSuggested);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'BAD_USER_INPUT', `"${name}" is no JSON.`);
  }
}

function page(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
