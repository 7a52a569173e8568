import type { Dataset, DatasetNode, DatasetRelationship, Properties } from '../../src/dataset/Dataset.ts';
import type {
  Field,
  Model,
  ObjectNodeType,
  PropertyField,
  RelationshipField,
} from '../../src/model/Model.ts';
import type { Choices } from './Choices.ts';

/**
 * Small, so that equal values are frequent. No character from U+E000 to U+FFFF beside those beyond:
 * Neo4j compares stored text with a parameter by UTF-16 there, see test/query/textOrder.test.ts.
 */
const texts = [
  'a',
  '海淀',
  '',
  'b',
  '海淀区',
  'A',
  '海',
  '汉',
  '𠀀',
  '𠀀海',
  // What has no composed form stays in two; nothing else is stored so.
  'x\u0301',
  '\u00e9',
  "it's",
  '"quoted"',
  'back\\slash',
  'two\nlines',
  'null',
  '$p0',
  '😀',
  '-1',
];
const integers = [0, 1, 2, 3, -1, -2, 10, 2_147_483_647, -2_147_483_648];
const floats = [0, 1, 2.5, -1.5, 2, 0.1, 0.2, 1e10, -0.25, 3];
const dates = ['2025-07-17', '2024-01-01', '2024-12-31', '1999-02-28', '0001-01-01'];
const instants = ['2025-07-17T06:00:00Z', '2025-07-17T06:00:00.5Z', '2024-01-01T00:00:00Z'];

/** Of how many nodes a list of references may name some. */
const mostReferences = 200;

const location = { file: 'generated', line: 1, column: 1 };

/** What `generateGraph` is told besides the model. */
export interface GraphOptions {
  /** Most nodes of each concrete type. */
  readonly nodesPerType: number;
  /** Most relationships a to-many field of a node has. */
  readonly fanOut: number;
}

/** Make up a dataset that fits a model: ties, nulls, empty texts and lists, self loops, missing links. */
export function generateGraph(model: Model, choices: Choices, options: GraphOptions): Dataset {
  const nodes = new Map<string, DatasetNode>();
  const found = new Map<string, Set<string>>();
  const types = [...model.nodes.values()].filter((type) => type.kind === 'object');
  for (const type of types) {
    const count = choices.chance(10) ? 0 : 1 + choices.below(options.nodesPerType);
    for (let index = 0; index < count; index += 1) {
      const id = `${choices.pick(['', '海', '𠀀', 'A', ' '])}${type.name}${index}`;
      for (const name of ['Node', type.name, ...type.interfaces]) {
        const ids = found.get(name) ?? new Set<string>();
        found.set(name, ids.add(id));
      }
      nodes.set(id, { id, type: type.name, properties: { id }, location });
    }
  }
  const idsOf = new Map([...found].map(([name, ids]) => [name, [...ids]]));
  for (const node of nodes.values()) {
    const type = model.nodes.get(node.type) as ObjectNodeType;
    const properties = { ...propertiesOf(type.fields, idsOf, choices, model), id: node.id };
    nodes.set(node.id, { ...node, properties });
  }
  return {
    metadata: {
      id: 'generated',
      title: 'Generated',
      version: '1',
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes,
    relationships: relationshipsOf(model, nodes, idsOf, choices, options),
  };
}

function relationshipsOf(
  model: Model,
  nodes: ReadonlyMap<string, DatasetNode>,
  idsOf: ReadonlyMap<string, readonly string[]>,
  choices: Choices,
  { fanOut }: GraphOptions,
): DatasetRelationship[] {
  const made = new Map<string, DatasetRelationship>();
  /** Ends that take no further relationship: `type`, direction and node. */
  const full = new Set<string>();
  for (const node of nodes.values()) {
    for (const field of model.nodes.get(node.type)?.fields.values() ?? []) {
      if (field.kind !== 'relationship' || field.direction !== 'OUT') continue;
      const targets = idsOf.get(field.target) ?? [];
      if (targets.length === 0) continue;
      const most = field.cardinality === 'one' ? 1 : fanOut;
      const least = field.cardinality === 'one' && field.required && !choices.chance(3) ? 1 : 0;
      const count = least + choices.below(most - least + 1);
      for (let index = 0; index < count; index += 1) {
        const to = choices.pick(targets);
        const key = `${field.type} ${node.id} ${to}`;
        if (made.has(key) || full.has(`${field.type} to ${to}`)) continue;
        if (isToOne(inverseOf(field, nodes.get(to)?.type, model))) full.add(`${field.type} to ${to}`);
        const fields = model.properties.get(field.properties ?? '')?.fields ?? new Map<string, Field>();
        const properties = propertiesOf(fields, idsOf, choices, model);
        made.set(key, { type: field.type, from: node.id, to, properties, location });
      }
    }
  }
  return [...made.values()];
}

function inverseOf(field: RelationshipField, target: string | undefined, model: Model): Field | undefined {
  const { inverse } = field;
  return inverse === undefined ? undefined : model.nodes.get(target ?? '')?.fields.get(inverse.field);
}

function isToOne(field: Field | undefined): boolean {
  return field?.kind === 'relationship' && field.cardinality === 'one';
}

function propertiesOf(
  fields: ReadonlyMap<string, Field>,
  idsOf: ReadonlyMap<string, readonly string[]>,
  choices: Choices,
  model: Model,
): Properties {
  const properties: { [name: string]: unknown } = {};
  for (const field of fields.values()) {
    switch (field.kind) {
      case 'property':
        if (field.required || choices.chance(65))
          properties[field.property] = valueFor(field, choices, model);
        break;
      case 'localized': {
        const [canonical, ...others] = field.variants.values();
        if (canonical === undefined || (!field.required && choices.chance(40))) break;
        properties[canonical] = choices.pick(texts);
        for (const other of choices.some(others, 40)) properties[other] = choices.pick(texts);
        break;
      }
      case 'embedded':
        if (field.required || choices.chance(65))
          Object.assign(properties, propertiesOf(field.fields, idsOf, choices, model));
        break;
      case 'reference': {
        const known = idsOf.get(field.target) ?? [];
        if (!field.list) {
          const missing = known.length === 0 || choices.chance(field.required ? 2 : 10);
          if (field.required || choices.chance(65))
            properties[field.property] = missing ? 'nobody' : choices.pick(known);
          break;
        }
        const ids = choices.some(known.slice(0, mostReferences), 25);
        properties[field.property] = choices.chance(10) ? [...ids, 'nobody'] : ids;
        break;
      }
    }
  }
  boundIntervals(fields, properties);
  return properties as Properties;
}

/** An interval whose lower bound is above its upper one allows no number: turn it round. */
function boundIntervals(fields: ReadonlyMap<string, Field>, properties: { [name: string]: unknown }): void {
  for (const field of fields.values()) {
    if (field.kind !== 'property' || field.interval === undefined) continue;
    const { low, high, lowOpen, highOpen } = field.interval;
    const [a, b] = [properties[low], properties[high]];
    if (a === undefined || b === undefined) continue;
    if (Number(a) > Number(b)) Object.assign(properties, { [low]: b, [high]: a });
    if (Number(a) === Number(b)) Object.assign(properties, { [lowOpen]: false, [highOpen]: false });
  }
}

function valueFor(field: PropertyField, choices: Choices, model: Model): unknown {
  if (!field.list) return scalarFor(field.type, choices, model);
  return Array.from({ length: choices.below(4) }, () => scalarFor(field.type, choices, model));
}

function scalarFor(type: string, choices: Choices, model: Model): unknown {
  switch (type) {
    case 'ID':
    case 'String':
      return choices.pick(texts);
    case 'Int':
      return BigInt(choices.pick(integers));
    case 'Float':
      return choices.pick(floats);
    case 'Boolean':
      return choices.chance(50);
    case 'Date':
      return choices.pick(dates);
    case 'DateTime':
      return choices.pick(instants);
    default:
      return choices.pick(model.enums.get(type)?.values ?? []).name;
  }
}
