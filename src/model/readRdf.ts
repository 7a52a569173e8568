import type { ASTNode } from 'graphql';
import type { RdfProperty } from './Model.ts';
import type { Problems } from './Problems.ts';
import type { AppliedDirectives, DirectiveValue } from './readDirectives.ts';

/** Prefixes that `@rdf` may use, with the vocabularies they stand for. */
export const rdfPrefixes: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const prefixedName = /^([a-z]+):([A-Za-z][A-Za-z0-9_-]*)$/;

/** The IRI a prefixed name stands for; undefined when it is none, or its prefix is unknown. */
export function expandRdfName(name: string): string | undefined {
  const [, prefix = '', local = ''] = prefixedName.exec(name) ?? [];
  return Object.hasOwn(rdfPrefixes, prefix) ? `${rdfPrefixes[prefix]}${local}` : undefined;
}

/** What a field's `@rdf` says. */
export function readRdfProperty(
  directives: AppliedDirectives,
  node: ASTNode,
  problems: Problems,
): { readonly rdf?: RdfProperty } {
  const given = directives.get('rdf');
  if (given === undefined) return {};
  const { type, property, open } = given;
  checkNames([property, open], node, problems);
  if (typeof property !== 'string' || type !== undefined) {
    problems.at(node, '@rdf on a field needs a property; a type stands on types.');
    return {};
  }
  return { rdf: { property, open: typeof open === 'string' ? open : undefined } };
}

/** The RDF class of a type's `@rdf`, as a list of at most one. */
export function readRdfTypes(
  directives: AppliedDirectives | undefined,
  node: ASTNode | undefined,
  problems: Problems,
): readonly string[] {
  const given = directives?.get('rdf');
  if (given === undefined || node === undefined) return [];
  const { type, property, open } = given;
  checkNames([type], node, problems);
  if (typeof type !== 'string' || property !== undefined || open !== undefined) {
    problems.at(node, '@rdf on a type needs a type; properties stand on fields.');
    return [];
  }
  return [type];
}

function checkNames(names: readonly (DirectiveValue | undefined)[], node: ASTNode, problems: Problems): void {
  for (const name of names) {
    if (typeof name !== 'string' || expandRdfName(name) !== undefined) continue;
    const known = Object.keys(rdfPrefixes).join(', ');
    problems.at(node, `@rdf: "${name}" is no prefixed name such as schema:name; prefixes are ${known}.`);
  }
}
