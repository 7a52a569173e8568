import { collationProperty } from '../model/collationProperty.ts';
import type { Field, Model, NodeType } from '../model/Model.ts';
import { degreeKey } from '../store/GraphStatistics.ts';
import {
  type KeptOrder,
  type OrderedProperty,
  orderedKind,
  orderKey,
  readOrderKey,
} from '../store/KeptOrder.ts';

/**
 * All orders that could be kept of a model: for each connection those of the ids and of the ordered
 * properties (`@index(ordered: true)`) of the nodes it leads to, and for each type that of the ids and those of its own.
 */
export function modelOrders(model: Model): readonly KeptOrder[] {
  const keys = new Set<string>();
  for (const type of model.nodes.values()) {
    keys.add(type.label);
    for (const by of orderedProperties(type)) keys.add(orderKey(type.label, by));
    for (const field of type.fields.values()) {
      if (field.kind !== 'relationship' || field.cardinality !== 'connection') continue;
      const of = degreeKey(field.type, field.direction);
      keys.add(of);
      for (const by of orderedProperties(model.nodes.get(field.target))) keys.add(orderKey(of, by));
    }
  }
  return [...keys].map(readOrderKey);
}

function orderedProperties(type: NodeType | undefined): readonly OrderedProperty[] {
  return [...(type?.fields.values() ?? [])].flatMap(propertiesOf);
}

function propertiesOf(field: Field): readonly OrderedProperty[] {
  switch (field.kind) {
    case 'property': {
      const kind = field.ordered && !field.list ? orderedKind(field.type) : undefined;
      return kind === undefined ? [] : [{ property: field.property, kind }];
    }
    case 'localized':
      return field.ordered
        ? [field.property, collationProperty(field)].map((property) => ({ property, kind: 'Text' }))
        : [];
    case 'embedded':
      return [...field.fields.values()].flatMap(propertiesOf);
    default:
      return [];
  }
}
