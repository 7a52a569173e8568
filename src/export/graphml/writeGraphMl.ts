import type { Field, Model, PropertiesType } from '../../model/Model.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { StoredProperties } from '../ExportReader.ts';
import type { Subject } from '../Subject.ts';
import { escapeXml } from './escapeXml.ts';

/** A stored property as GraphML declares it. */
interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly name: string;
  readonly type: 'string' | 'long' | 'double' | 'boolean';
}

const types: Readonly<Record<string, Key['type']>> = { Int: 'long', Float: 'double', Boolean: 'boolean' };

/**
 * Write batches of nodes with the relationships that leave them as GraphML, a piece of text each.
 * Labels and relationship types are in the keys `labels` and `label`, as other graph tools write
 * them; a list is a JSON array.
 */
export async function* writeGraphMl(
  batches: AsyncIterable<readonly Subject[]>,
  model: Model,
): AsyncGenerator<string> {
  const keys = [...keysOf('node', nodeFields(model)), ...keysOf('edge', edgeFields(model))];
  const nodeKeys = keys.filter(({ of }) => of === 'node');
  const edgeKeys = keys.filter(({ of }) => of === 'edge');
  yield head(keys);
  let edges = 0;
  for await (const batch of batches) {
    let text = '';
    for (const { node, outgoing } of batch) {
      const labels = data('labels', node.type.labels.map((label) => `:${label}`).join(''));
      text += `<node id="${escapeXml(node.id)}">${labels}${values(nodeKeys, node.properties)}</node>\n`;
      for (const { type, from, to, properties } of outgoing) {
        const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
        text += `<edge id="e${edges}" ${ends}>${data('label', type)}${values(edgeKeys, properties)}</edge>\n`;
        edges += 1;
      }
    }
    yield text;
  }
  yield '</graph>\n</graphml>\n';
}

function head(keys: readonly Key[]): string {
  const declared = keys.map(
    ({ id, of, name, type }) =>
      `<key id="${id}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="label" for="edge" attr.name="label" attr.type="string"/>
${declared.join('')}<graph id="G" edgedefault="directed">
`;
}

function values(keys: readonly Key[], properties: StoredProperties): string {
  return keys
    .map(({ id, name, type }) => (fits(type, properties[name]) ? data(id, properties[name]) : ''))
    .join('');
}

/** A name may be declared with several types; a value has the key of its own. */
function fits(type: Key['type'], value: ResultValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'number') return type === 'double' || type === 'long';
  return typeof value === 'boolean' ? type === 'boolean' : type === 'string';
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

/** The stored properties of fields, each name once per kind of value. */
function keysOf(of: Key['of'], fields: readonly Field[]): readonly Key[] {
  const found = new Map<string, Omit<Key, 'id'>>();
  const add = (name: string, type: Key['type']) => {
    // Int and Float of one name share a key: a value must not appear under two.
    const numeric = type === 'double' || type === 'long';
    const key = `${name} ${numeric ? 'number' : type}`;
    const before = found.get(key);
    found.set(key, { of, name, type: before !== undefined && before.type !== type ? 'double' : type });
  };
  for (const field of fields) {
    if (field.kind === 'localized') for (const property of field.variants.values()) add(property, 'string');
    if (field.kind === 'reference') add(field.property, 'string');
    if (field.kind === 'property') {
      add(field.property, field.list ? 'string' : (types[field.type] ?? 'string'));
    }
  }
  return [...found.values()].map((key, index) => ({ ...key, id: `${of.charAt(0)}${index}` }));
}
