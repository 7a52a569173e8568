import type { NamedNode, Quad } from 'n3';
import type { SubjectText } from '../SubjectText.ts';
import type { RdfMapper } from './RdfMapper.ts';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Nodes as one JSON-LD 1.1 document. */
export function jsonLdText(mapper: RdfMapper): SubjectText {
  let separator = '\n';
  return {
    head: () => `{\n"@context": ${JSON.stringify(mapper.prefixes)},\n"@graph": [`,
    batch(subjects) {
      let text = '';
      for (const { node, outgoing } of subjects) {
        for (const object of jsonLdObjects(mapper.node(node, outgoing), mapper.prefixes)) {
          text += `${separator}${JSON.stringify(object)}`;
          separator = ',\n';
        }
      }
      return text;
    },
    tail: () => '\n]\n}\n',
  };
}

/** One object for each subject of the quads. */
export function jsonLdObjects(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>>,
): Iterable<object> {
  const bySubject = new Map<string, Record<string, unknown[] | string>>();
  for (const { subject, predicate, object } of quads) {
    const about = bySubject.get(subject.value) ?? { '@id': subject.value };
    bySubject.set(subject.value, about);
    const isType = predicate.value === rdfType;
    const key = isType ? '@type' : compact(predicate.value, prefixes);
    const value = isType ? compact(object.value, prefixes) : termValue(object, prefixes);
    const before = about[key];
    if (Array.isArray(before)) before.push(value);
    else about[key] = [value];
  }
  return bySubject.values();
}

function termValue(term: Quad['object'], prefixes: Readonly<Record<string, string>>): unknown {
  if (term.termType !== 'Literal') return { '@id': (term as NamedNode).value };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  const type = compact(term.datatype.value, prefixes);
  return type === 'xsd:string' ? term.value : { '@value': term.value, '@type': type };
}

function compact(iri: string, prefixes: Readonly<Record<string, string>>): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
