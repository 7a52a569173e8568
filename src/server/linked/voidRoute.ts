import type { FastifyInstance } from 'fastify';
import { DataFactory, type NamedNode, type Quad, Writer } from 'n3';
import { ExportReader } from '../../export/ExportReader.ts';
import { jsonLdObjects } from '../../export/rdf/jsonLdText.ts';
import { RdfMapper } from '../../export/rdf/RdfMapper.ts';
import { expandRdfName, rdfPrefixes } from '../../model/readRdf.ts';
import { degreeKey, nodeCount } from '../../store/GraphStatistics.ts';
import { addressOf } from '../addressOf.ts';
import { identifierBase, type LinkedOptions } from './LinkedOptions.ts';
import { formOf, sendRdf } from './rdfAnswer.ts';
import { TripleCounter } from './TripleCounter.ts';

const { literal, namedNode, quad } = DataFactory;
const voidNamespace = 'http://rdfs.org/ns/void#';
const formats = 'http://www.w3.org/ns/formats/';
const named = (name: string) => namedNode(expandRdfName(name) ?? name);
const voidName = (name: string) => namedNode(`${voidNamespace}${name}`);
const count = (value: number) => literal(String(value), named('xsd:integer'));

/** The class by which datasets are known among the types of the model. */
const datasetClass = 'schema:Dataset';

/**
 * `GET /.well-known/void`: what the graph holds, in the Vocabulary of Interlinked Datasets (W3C Interest
 * Group Note, 3 March 2011): nodes of each class and relationships of each kind, counted by the last load,
 * the datasets that are loaded with their publishers and licences, the vocabularies, and an example.
 */
export function registerVoid(app: FastifyInstance, options: LinkedOptions): void {
  const counter = new TripleCounter(options);
  app.get<{ Querystring: { format?: string } }>(
    '/.well-known/void',
    { config: { access: 'caller' } },
    async (request, reply) => {
      const form = formOf(request, reply, false);
      if (form === undefined || form === 'html') return reply;
      const base = identifierBase(request, options.pathPrefix);
      const address = addressOf(request, options.pathPrefix);
      const mapper = new RdfMapper(options.model, base);
      const quads = await describe(options, await counter.count(), mapper, address);
      const prefixes = { ...mapper.prefixes, void: voidNamespace };
      const text =
        form === 'turtle'
          ? await turtle(quads, prefixes)
          : JSON.stringify({ '@context': prefixes, '@graph': [...jsonLdObjects(quads, prefixes)] });
      return sendRdf(request, reply, text, form, 'void');
    },
  );
}

function turtle(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): Promise<string> {
  const writer = new Writer({ prefixes: { ...prefixes } });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}

async function describe(
  { model, store, statistics, state, hasExports }: LinkedOptions,
  triples: number | undefined,
  mapper: RdfMapper,
  address: string,
): Promise<Quad[]> {
  const quads: Quad[] = [];
  const say = (subject: NamedNode, name: NamedNode, object: Quad['object']) => {
    quads.push(quad(subject, name, object));
  };
  const document = namedNode(`${address}.well-known/void`);
  const graph = namedNode(`${document.value}#graph`);
  const measured = statistics();
  say(document, named('rdf:type'), voidName('DatasetDescription'));
  say(document, named('foaf:primaryTopic'), graph);
  say(graph, named('rdf:type'), voidName('Dataset'));
  say(graph, named('dcterms:title'), literal('What city districts announce', 'en'));
  say(graph, voidName('uriSpace'), literal(mapper.base));
  for (const format of ['Turtle', 'JSON-LD']) say(graph, voidName('feature'), namedNode(formats + format));
  say(graph, voidName('entities'), count(nodeCount(measured)));
  if (triples !== undefined) say(graph, voidName('triples'), count(triples));
  for (const iri of Object.values(rdfPrefixes)) say(graph, voidName('vocabulary'), namedNode(iri));
  for (const type of model.nodes.values()) {
    const nodes = measured.nodes[type.label] ?? 0;
    if (nodes === 0) continue;
    const part = namedNode(`${document.value}#class-${type.name}`);
    say(graph, voidName('classPartition'), part);
    say(part, voidName('class'), namedNode(`${mapper.base}vocabulary#${type.name}`));
    say(part, voidName('entities'), count(nodes));
  }
  const relationships = new Set<string>();
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) {
      if (field.kind !== 'relationship' || field.direction !== 'OUT' || relationships.has(field.type))
        continue;
      relationships.add(field.type);
      const edges = measured.degrees[degreeKey(field.type, 'OUT')]?.edges ?? 0;
      if (edges === 0) continue;
      const part = namedNode(`${document.value}#property-${field.type}`);
      const property = field.rdf?.property;
      say(graph, voidName('propertyPartition'), part);
      say(
        part,
        voidName('property'),
        property === undefined ? namedNode(`${mapper.base}vocabulary#${field.name}`) : named(property),
      );
      say(part, voidName('triples'), count(edges));
    }
  }
  const loaded = new Set(hasExports ? state().datasets.map(({ id }) => id) : []);
  const reader = new ExportReader(store, model, 200);
  for (const type of model.nodes.values()) {
    if (type.kind !== 'object' || !type.rdfTypes.includes(datasetClass)) continue;
    for await (const nodes of reader.nodes(undefined, type.label)) {
      for (const node of nodes) {
        const subset = mapper.iri(node.id);
        say(graph, voidName('subset'), subset);
        say(subset, named('rdf:type'), voidName('Dataset'));
        say(graph, voidName('exampleResource'), subset);
        if (loaded.has(node.id)) {
          const dump = `${address}exports/${encodeURIComponent(node.id)}/latest/graph.ttl`;
          say(subset, voidName('dataDump'), namedNode(dump));
        }
        for (const one of mapper.node(node, [])) {
          if (!one.predicate.value.startsWith(`${mapper.base}vocabulary#`)) quads.push(one);
        }
      }
    }
  }
  return quads;
}
