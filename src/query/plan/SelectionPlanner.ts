import type { FieldNode } from 'graphql';
import { linkedField } from '../../model/linkField.ts';
import { localizedInField } from '../../model/localizedIn.ts';
import {
  type DisplayField,
  type EmbeddedField,
  type Field,
  figureParts,
  type LocalizedField,
  type Model,
  type NodeType,
  type ReferenceField,
  type RelationshipField,
} from '../../model/Model.ts';
import { labelledBy } from '../../model/readDisplay.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import { argumentsText } from '../analyse/argumentsText.ts';
import type { Path } from '../analyse/badInput.ts';
import { collectFields, type Document, type FieldGroup } from '../analyse/collectFields.ts';
import type { Reader } from '../analyse/Variables.ts';
import { sourceOfField } from '../cost/costSource.ts';
import { ConnectionPlanner } from './ConnectionPlanner.ts';
import type {
  CostNode,
  CostSource,
  LinkOutput,
  OutputField,
  OutputValue,
  SlotReference,
  View,
} from './Plan.ts';
import type { PlanMeter } from './PlanMeter.ts';
import { FieldArguments, langReader } from './planArguments.ts';
import { idOrder } from './planOrder.ts';
import { RowBuilder, type SharedSlot } from './RowBuilder.ts';
import type { FieldPlace, Place, Selections } from './Selections.ts';

/** Plans what is selected of nodes and of relationships, into rows and views. */
export class SelectionPlanner implements Selections {
  /** Deepest nesting of fields seen. */
  depth = 0;
  /** See `OperationPlan.checks`. */
  readonly checks: Reader[] = [];
  readonly model: Model;
  readonly connections: ConnectionPlanner;
  readonly #numbers = new Map<FieldNode, number>();

  /**
   * @param ordered whether indexes give rows in order
   * @param statistics see `PlanningContext.statistics`
   */
  constructor(
    readonly document: Document,
    readonly meter: PlanMeter,
    readonly ordered: boolean,
    readonly statistics: GraphStatistics,
  ) {
    this.model = document.model;
    this.connections = new ConnectionPlanner(this);
  }

  /** Plan a selection on nodes of one model type, adding what it needs to the row. */
  view(target: NodeType, nodes: readonly FieldNode[], row: RowBuilder, place: Place): View {
    const types = target.kind === 'object' ? [target.name] : target.implementations;
    const [type] = types;
    if (type !== undefined && types.length === 1) {
      const at = { part: 'node', row, only: undefined, siblings: this.fieldsOf(type), place } as const;
      const outputs = this.groups(type, nodes, place.path).map((group) => this.output(type, group, at));
      return { labels: undefined, byType: new Map([[type, outputs]]) };
    }
    return this.#viewOfTypes(types, nodes, row, place);
  }

  /** What several types have in common is fetched once. */
  #viewOfTypes(types: readonly string[], nodes: readonly FieldNode[], row: RowBuilder, place: Place): View {
    const labels = row.labels();
    const groupsOf = new Map(types.map((type) => [type, this.groups(type, nodes, place.path)]));
    const users = new Map<string, string[]>();
    for (const [type, groups] of groupsOf) {
      for (const group of groups) {
        const identity = this.#identity(group);
        users.set(identity, [...(users.get(identity) ?? []), type]);
      }
    }
    const planned = new Map<string, OutputValue>();
    const byType = new Map<string, readonly OutputField[]>();
    // A row is of one type, so it gives the values of the one that gives most.
    const { cost } = place;
    const before = cost.values;
    let most = before;
    for (const [type, groups] of groupsOf) {
      cost.values = before;
      const siblings = this.fieldsOf(type);
      const outputs = groups.map((group) => {
        const identity = this.#identity(group);
        const using = users.get(identity) ?? [];
        const only = using.length === types.length ? undefined : using;
        return this.output(type, group, { part: 'node', row, only, siblings, place }, planned.get(identity));
      });
      groups.forEach((group, index) => {
        const value = outputs[index]?.value;
        if (value !== undefined && value.kind !== 'typename') planned.set(this.#identity(group), value);
      });
      byType.set(type, outputs);
      most = Math.max(most, cost.values);
    }
    cost.values = most;
    return { labels, byType };
  }

  /** Plan one response field; `known` is its value when another type has already planned it. */
  output(type: string, group: FieldGroup, at: FieldPlace, known?: OutputValue): OutputField {
    const { key, name } = group;
    this.meter.field(at.place.path);
    at.place.cost.values += valueWeight(key);
    const coordinate = `${type}.${name}`;
    if (name === '__typename') {
      return { key, coordinate, required: true, value: { kind: 'typename', name: type } };
    }
    const display = this.model.nodes.get(type)?.displays.get(name);
    if (display !== undefined) {
      // What a label shows depends on the type: it is shared with no other.
      return { key, coordinate, required: true, value: this.#display(display, group, at) };
    }
    const field = at.siblings.get(name);
    if (field !== undefined) {
      return { key, coordinate, required: field.required, value: known ?? this.#value(field, group, at) };
    }
    const link = linkedField(at.siblings, name);
    if (link !== undefined) {
      return { key, coordinate, required: link.required, value: known ?? this.#link(link, group, at) };
    }
    const localized = localizedInField(at.siblings, name);
    if (localized !== undefined) {
      const value = known ?? this.#localizedIn(localized, group, at);
      return { key, coordinate, required: localized.required, value };
    }
    throw new Error(`The model has no field ${coordinate}.`);
  }

  /** The fields selected under a group, on an object of the named type at a response path. */
  groups(type: string, nodes: readonly FieldNode[], path: Path): readonly FieldGroup[] {
    return collectFields(
      type,
      nodes.map((node) => node.selectionSet),
      this.document,
      path,
    );
  }

  /** The fields of a node type. */
  fieldsOf(type: string): ReadonlyMap<string, Field> {
    return this.model.nodes.get(type)?.fields ?? new Map();
  }

  /** The node type of that name, which the model is known to have. */
  nodeType(name: string): NodeType {
    const type = this.model.nodes.get(name);
    if (type === undefined) throw new Error(`The model has no node type ${name}.`);
    return type;
  }

  /** A place one field further in; counts depth. */
  enter(parent: Place, key: string): Place {
    return { path: [...parent.path, key], depth: this.#deepen(parent, key), cost: parent.cost };
  }

  /** The depth of a field. */
  #deepen({ depth, path }: Place, key: string): number {
    const inner = depth + 1;
    if (inner > this.depth) {
      this.depth = inner;
      this.meter.depth(inner, [...path, key]);
    }
    return inner;
  }

  /** The same place, its cost counted apart: `rows` for each row of the parent. */
  multiply(place: Place, rows: CostNode['rows'], source?: CostSource, work?: CostNode['work']): Place {
    this.meter.lookup(place.path);
    const path = place.path.join('.');
    const cost: CostNode = { path, rows, source, work, values: 0, children: [] };
    place.cost.children.push(cost);
    return { ...place, cost };
  }

  #value(field: Field, group: FieldGroup, at: FieldPlace): OutputValue {
    if (field.kind === 'property') {
      this.#deepen(at.place, group.key);
      return { kind: 'property', slot: at.row.property(at.part, field.property), list: field.list };
    }
    const place = this.enter(at.place, group.key);
    switch (field.kind) {
      case 'localized': {
        return { kind: 'localized', ...this.#chosen(field, group, at, place) };
      }
      case 'translations': {
        const of = at.siblings.get(field.of) as LocalizedField;
        return {
          kind: 'translations',
          forms: forms([...of.variants], at),
          parts: this.#textParts(group, place),
        };
      }
      case 'embedded':
        return this.#embedded(field, group, at);
      case 'reference':
        if (!field.list) return this.#one(field, group, { ...at, place });
        return this.#list(field, group, { ...at, place });
      case 'relationship':
        if (field.cardinality === 'one') return this.#one(field, group, { ...at, place });
        if (field.cardinality === 'list') return this.#list(field, group, { ...at, place });
        return this.connections.value(field, group, { ...at, place });
    }
  }

  #display(field: DisplayField, group: FieldGroup, at: FieldPlace): OutputValue {
    if (field.kind === 'label') {
      const shown = labelledBy(at.siblings, field);
      if (shown === undefined) throw new Error(`Nothing shows what ${field.name} is.`);
      return this.#value(shown, group, at);
    }
    const place = this.enter(at.place, group.key);
    const slots = figureParts.map((part) => [part, at.row.property(at.part, field.parts[part])]);
    at.place.cost.values += figureParts.length;
    return { kind: 'figureText', parts: Object.fromEntries(slots), lang: this.#lang(group, place) };
  }

  /** The forms asked for, by the field or else by the whole operation. */
  #lang(group: FieldGroup, { path }: Place): Reader | undefined {
    return langReader(group.nodes[0], this.document, path);
  }

  #localizedIn(field: LocalizedField, group: FieldGroup, at: FieldPlace): OutputValue {
    const place = this.enter(at.place, group.key);
    return {
      kind: 'localizedIn',
      ...this.#chosen(field, group, at, place),
      parts: this.#textParts(group, place),
    };
  }

  /** The forms that may be chosen from: without `lang`, the canonical one alone. */
  #chosen(field: LocalizedField, group: FieldGroup, at: FieldPlace, place: Place) {
    const lang = this.#lang(group, place);
    const wanted = lang === undefined ? [...field.variants].slice(0, 1) : [...field.variants];
    return { forms: forms(wanted, at), lang };
  }

  #textParts(group: FieldGroup, { path }: Place): readonly { readonly key: string; readonly name: string }[] {
    return this.groups('LocalizedText', group.nodes, path).map(({ key, name }) => ({ key, name }));
  }

  #embedded(field: EmbeddedField, group: FieldGroup, at: FieldPlace): OutputValue {
    const all = [...field.fields.values()];
    // A required part is there whenever the object is; a list may be stored as nothing at all.
    const telling = all.filter((part) => part.required && !part.list).slice(0, 1);
    const parts = (telling.length > 0 ? telling : all).map((part) => at.row.property(at.part, part.property));
    const place = this.enter(at.place, group.key);
    const outputs = this.groups(field.type, group.nodes, place.path).map((inner) =>
      this.output(field.type, inner, { ...at, siblings: field.fields, place }),
    );
    return { kind: 'embedded', parts, outputs };
  }

  #one(field: RelationshipField | ReferenceField, group: FieldGroup, at: FieldPlace): OutputValue {
    const { slot, row, cost } = this.#related(field, at);
    const view = this.view(this.nodeType(field.target), group.nodes, row, { ...at.place, cost });
    return { kind: 'one', slot, row, view };
  }

  #link(field: RelationshipField & { properties: string }, group: FieldGroup, at: FieldPlace): OutputValue {
    const { slot, row, cost } = this.#related(field, at);
    const place = { ...this.enter(at.place, group.key), cost };
    const name = `${field.properties}${field.target}Link`;
    const siblings = this.model.properties.get(field.properties)?.fields ?? new Map();
    const outputs = this.groups(name, group.nodes, place.path).map((inner): LinkOutput => {
      if (inner.name !== 'node') {
        return {
          kind: 'field',
          output: this.output(name, inner, { part: 'edge', row, only: undefined, siblings, place }),
        };
      }
      const view = this.view(this.nodeType(field.target), inner.nodes, row, this.enter(place, inner.key));
      return { kind: 'node', key: inner.key, view };
    });
    return { kind: 'link', slot, row, outputs };
  }

  /** The slot of a to-one relationship, shared by all that is selected of it. */
  #related(field: RelationshipField | ReferenceField, at: FieldPlace): SharedSlot {
    return at.row.shared(`${field.name} ${at.part} ${at.only ?? ''}`, () => {
      const row = new RowBuilder();
      const source = field.kind === 'relationship' ? sourceOfField(field, this.model, {}) : undefined;
      const { cost } = this.multiply(at.place, () => 1, source);
      return { slot: at.row.add(at.part, { kind: 'one', field, only: at.only, row }), row, cost };
    });
  }

  #list(field: RelationshipField | ReferenceField, group: FieldGroup, at: FieldPlace): OutputValue {
    const key = `${field.name} ${argumentsText(group.nodes[0])} ${at.part} ${at.only ?? ''}`;
    const { slot, row, cost } = at.row.shared(key, () => {
      const size = new FieldArguments(group.nodes[0], this.document.variables, at.place.path).size('first');
      const inner = new RowBuilder();
      const source =
        field.kind === 'relationship' ? sourceOfField(field, this.model, { order: [idOrder] }) : undefined;
      const { cost: own } = this.multiply(at.place, size, source);
      const list = at.row.add(at.part, { kind: 'list', field, only: at.only, size, row: inner });
      return { slot: list, row: inner, cost: own };
    });
    const view = this.view(this.nodeType(field.target), group.nodes, row, { ...at.place, cost });
    return { kind: 'list', slot, row, view };
  }

  /** The same selections under the same key are the same fetch, whatever the concrete type. */
  #identity(group: FieldGroup): string {
    const numbers = group.nodes.map((node) => {
      const known = this.#numbers.get(node) ?? this.#numbers.size;
      this.#numbers.set(node, known);
      return known;
    });
    return numbers.join(',');
  }
}

function forms(variants: readonly (readonly [string, string])[], at: FieldPlace): Map<string, SlotReference> {
  return new Map(variants.map(([tag, property]) => [tag, at.row.property(at.part, property)]));
}

/** Names as long as values count as such: each row repeats them. */
function valueWeight(key: string): number {
  return 1 + key.length / 64;
}
