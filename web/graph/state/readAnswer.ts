import type { GraphExpansionQuery } from '../generated/graphql.ts';
import type { Answer, Facet, KindCount, NodeFact } from './Knowledge.ts';

type Told = GraphExpansionQuery['expansion'];
type ToldNode = Told['nodes'][number]['node'];

/** What an answer of the API says, in the terms of the drawing. */
export function readAnswer(told: Told): Answer {
  return {
    nodes: told.nodes.map(({ node, counts }) => readNode(node, counts)),
    links: told.links.map(({ relationship, basis, rule, from, to, evidence }) => ({
      relationship,
      from: from.id,
      to: to.id,
      basis,
      rule,
      evidence: evidence.map(({ id, paragraph, asStated, source }) => ({
        id,
        paragraph,
        asStated,
        source: { id: source.id, name: source.name },
      })),
    })),
    pages: told.pages.map(({ id, neighbors, totalCount, pageInfo }) => ({
      id,
      neighbors,
      totalCount,
      hasNext: pageInfo.hasNextPage,
      endCursor: pageInfo.endCursor,
    })),
    unknown: told.unknownIds,
    unknownRelationships: told.unknownRelationships,
    cuts: told.cuts.map(({ reason, left }) => ({ reason, left })),
  };
}

function readNode(node: ToldNode, counts: readonly KindCount[]): NodeFact {
  const [from, until] = daysOf(node);
  return {
    id: node.id,
    type: node.__typename,
    isEntity: 'name' in node,
    name: nameOf(node),
    description: ('description' in node && node.description) || '',
    counts,
    sources: sourcesOf(node),
    topics: topicsOf(node),
    from,
    until,
  };
}

/** What a node is called in the picture: a name, or a figure as printed with what it is of. */
function nameOf(node: ToldNode): string {
  switch (node.__typename) {
    case 'Observation': {
      const when = node.period?.edtf ?? node.period?.asStated ?? '';
      return [node.metric.name, node.asStated, when].filter((part) => part !== '').join(' · ');
    }
    case 'Evidence':
      return `¶${node.paragraph} ${node.spanText}`;
    case 'Tenure':
      return node.post;
    case 'AuditCheck':
      return node.check;
    case 'DerivedValue':
      return node.label;
    case 'Dataset':
      return node.datasetTitle ?? node.id;
    case 'Load':
      return node.id;
    default:
      return 'name' in node ? node.name : 'asStated' in node ? node.asStated : node.id;
  }
}

function sourcesOf(node: ToldNode): readonly Facet[] {
  if (node.__typename === 'Source') return [{ id: node.id, name: node.name }];
  if (node.__typename === 'Evidence') return [{ id: node.source.id, name: node.source.name }];
  if (!('evidence' in node)) return [];
  const sources = new Map(node.evidence.map(({ source }) => [source.id, source.name]));
  return [...sources].map(([id, name]) => ({ id, name }));
}

/** Undefined for a node that cannot have topics. */
function topicsOf(node: ToldNode): readonly Facet[] | undefined {
  if (node.__typename === 'Topic') return [{ id: node.id, name: node.name }];
  // A figure is on the topics of what it measures.
  if (node.__typename === 'Observation') return node.metric.topics.nodes;
  return 'topics' in node ? node.topics.nodes : undefined;
}

/** The first and the last day known of a node. */
function daysOf(node: ToldNode): readonly [string | undefined, string | undefined] {
  const span = (start?: string | null, end?: string | null) =>
    [start ?? end ?? undefined, end ?? start ?? undefined] as const;
  switch (node.__typename) {
    case 'Observation':
    case 'Ranking':
    case 'AwardGrant':
      return span(node.period?.start, node.period?.end);
    case 'Tenure':
      return span(node.start ?? node.asOf, node.end ?? node.asOf);
    case 'Event':
      return span(node.heldOn);
    case 'Source':
      return span(node.publishedOn ?? node.eventOn);
    default:
      return [undefined, undefined];
  }
}
