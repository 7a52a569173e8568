import type { Field, Model, PropertiesType } from '../../model/Model.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { StoredProperties } from '../ExportReader.ts';
import type { Subject } from '../Subject.ts';
import type { SubjectText } from '../SubjectText.ts';
import { escapeXml } from './escapeXml.ts';

/** A stored property as GraphML declares it. */
interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge';
  /** The stored property, and the name it has in the file. */
  readonly property: string;
  readonly name: string;
  readonly type: 'string' | 'long' | 'double' | 'boolean';
}

const types: Readonly<Record<string, Key['type']>> = { Int: 'long', Float: 'double', Boolean: 'boolean' };

/**
 * Nodes with the relationships that leave them as GraphML. A node's `label` is its name, or its id where
 * it has none, and an edge's its type, as tools show them; the types of a node are in `labels`. A list is
 * a JSON array.
 */
export function graphMlText(model: Model): SubjectText {
  const keys = [...keysOf('node', nodeFields(model)), ...keysOf('edge', edgeFields(model))];
  const nodeKeys = keys.filter(({ of }) => of === 'node');
  const edgeKeys = keys.filter(({ of }) => of === 'edge');
  let edges = 0;
  return {
    head: () => head(keys),
    batch(subjects) {
      let text = '';
      for (const { node, outgoing } of subjects) {
        const labels = data('labels', node.type.labels.map((label) => `:${label}`).join(''));
        const label = data('label', labelOf(node));
        text += `<node id="${escapeXml(node.id)}">${label}${labels}${values(nodeKeys, node.properties)}</node>\n`;
        for (const { type, from, to, properties } of outgoing) {
          const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
          text += `<edge id="e${edges}" ${ends}>${data('type', type)}${values(edgeKeys, properties)}</edge>\n`;
          edges += 1;
        }
      }
      return text;
    },
    tail: () => '</graph>\n</graphml>\n',
  };
}

function head(keys: readonly Key[]): string {
  const declared = keys.map(
    ({ id, of, name, type }) =>
      `<key id="${id}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="edge" attr.name="label" attr.type="string"/>
${declared.join('')}<graph id="G" edgedefault="directed">
`;
}

function values(keys: readonly Key[], properties: StoredProperties): string {
  return keys
    .map(({ id, property, type }) => (fits(type, properties[property]) ? data(id, properties[property]) : ''))
    .join('');
}

/** A key of several types has none of their values under the name alone: see `keysOf`. */
function fits(type: Key['type'], value: ResultValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'number') return type === 'double' || type === 'long';
  return typeof value === 'boolean' ? type === 'boolean' : type === 'string';
}

function labelOf({ id, properties }: Subject['node']): string {
  const name = properties.name ?? properties.title;
  return typeof name === 'string' ? name : id;
}

function data(key: string, value: ResultValue | undefined): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `<data key="${key}">${escapeXml(text)}</data>`;
}

function nodeFields(model: Model): readonly Field[] {
  return [...model.nodes.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.kind === 'embedded' ? [...field.fields.values()] : field)),
  );
}

function edgeFields(model: Model): readonly Field[] {
  return [...model.properties.values()].flatMap(({ fields }: PropertiesType) => [...fields.values()]);
}

/**
 * The stored properties of fields. Readers know an attribute by its name alone, so a property stored
 * with values of several kinds has a name with its kind for each but the first (`start`, `start_long`).
 */
function keysOf(of: Key['of'], fields: readonly Field[]): readonly Key[] {
  const found = new Map<string, Omit<Key, 'id' | 'name'>>();
  const add = (name: string, type: Key['type']) => {
    // The element itself has the id; igraph makes an attribute of it.
    if (name === 'id') return;
    // Int and Float of one name share a key: a value must not appear under two.
    const numeric = type === 'double' || type === 'long';
    const key = `${name} ${numeric ? 'number' : type}`;
    const before = found.get(key);
    found.set(key, {
      of,
      property: name,
      type: before !== undefined && before.type !== type ? 'double' : type,
    });
  };
  for (const field of fields) {
    if (field.kind === 'localized') for (const property of field.variants.values()) add(property, 'string');
    if (field.kind === 'reference') add(field.property, 'string');
    if (field.kind === 'property') {
      add(field.property, field.list ? 'string' : (types[field.type] ?? 'string'));
    }
  }
  const taken = new Set<string>(['label', 'labels']);
  return [...found.values()].map((key, index) => {
    const name = taken.has(key.property) ? `${key.property}_${key.type}` : key.property;
    taken.add(name);
    return { ...key, name, id: `${of.charAt(0)}${index}` };
  });
}
