import { figureText } from '../../figure/words/figureText.ts';
import type { Reading } from '../../figure/words/readingOf.ts';
import { figureParts } from '../../model/Model.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { OutputField, RowPlan, SlotReference, View } from '../plan/Plan.ts';
import {
  asList,
  grow,
  NullViolation,
  nullable,
  type RowValues,
  type ShapeContext,
  within,
} from './ShapeContext.ts';
import { connectionShaper } from './shapeConnection.ts';

/** Makes an object, or one field's value, from a row. */
export type RowShaper = (row: RowValues, context: ShapeContext) => unknown;

/** Prepare making objects from rows by a view: the concrete type decides which fields they get. */
export function viewShaper(view: View, plan: RowPlan): RowShaper {
  const byType = new Map(
    [...view.byType].map(([type, outputs]) => [type, objectShaper(outputs, plan)] as const),
  );
  if (view.labels === undefined) {
    const [only] = byType.values();
    if (only === undefined) throw new Error('A view of no type cannot be shaped.');
    return only;
  }
  const at = position(view.labels, plan);
  return (row, context) => {
    for (const label of asList(row[at])) {
      const shape = byType.get(String(label));
      if (shape !== undefined) return shape(row, context);
    }
    throw new NullViolation('__typename', [...context.path]);
  };
}

/** Characters of an object beside its texts: names, signs, and numbers as they mostly are. */
export function lengthOf(fields: readonly { readonly key: string }[]): number {
  return fields.reduce((sum, { key }) => sum + key.length + 6, 2);
}

/** Prepare making an object of the given fields. */
export function objectShaper(outputs: readonly OutputField[], plan: RowPlan): RowShaper {
  const fields = outputs.map((output) => ({ key: output.key, shape: fieldShaper(output, plan) }));
  const characters = lengthOf(fields);
  return (row, context) => {
    grow(context, characters);
    const object: Record<string, unknown> = {};
    for (const { key, shape } of fields) object[key] = shape(row, context);
    return object;
  };
}

/** Prepare one field: its value, a violation when it is required and missing. */
export function fieldShaper(output: OutputField, plan: RowPlan): RowShaper {
  const shape = valueShaper(output, plan);
  const { key, coordinate } = output;
  if (output.required) {
    return (row, context) => {
      const value = shape(row, context);
      if (value == null) throw new NullViolation(coordinate, [...context.path, key]);
      return value;
    };
  }
  return (row, context) => nullable(() => shape(row, context) ?? null)(null, context);
}

/** Where a slot stands in a row. */
export function position(slot: SlotReference, plan: RowPlan): number {
  return slot.part === 'edge' ? slot.index : plan.edge.length + slot.index;
}

function valueShaper({ key, value }: OutputField, plan: RowPlan): RowShaper {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'property': {
      const at = position(value.slot, plan);
      if (value.list) {
        return (row, context) => {
          const list = row[at] ?? [];
          if (Array.isArray(list)) for (const item of list) grow(context, String(item).length + 3);
          return list;
        };
      }
      return (row, context) => {
        const found = row[at];
        if (typeof found === 'string') grow(context, found.length);
        return found;
      };
    }
    case 'localized': {
      const choose = formChooser(value, plan);
      return (row, context) => {
        const text = choose(row, context)?.text ?? null;
        if (typeof text === 'string') grow(context, text.length);
        return text;
      };
    }
    case 'localizedIn': {
      const choose = formChooser(value, plan);
      return (row, context) => {
        const form = choose(row, context);
        return form === undefined ? null : textObject(context, form.lang, form.text, value.parts);
      };
    }
    case 'translations': {
      const at = [...value.forms].map(([tag, slot]) => [tag, position(slot, plan)] as const);
      return (row, context) =>
        at.flatMap(([lang, index]) => {
          const text = row[index];
          return text == null ? [] : [textObject(context, lang, text, value.parts)];
        });
    }
    case 'figureText': {
      const at = figureParts.map((part) => [part, position(value.parts[part], plan)] as const);
      return (row, context) => {
        const stored = Object.fromEntries(at.map(([part, index]) => [part, row[index] ?? null]));
        const text = figureText(stored as unknown as Reading, value.lang?.(context.variables));
        grow(context, text.length);
        return text;
      };
    }
    case 'embedded': {
      const telling = value.parts.map((slot) => position(slot, plan));
      const shape = objectShaper(value.outputs, plan);
      return (row, context) =>
        telling.every((index) => row[index] == null) ? null : within(key, context, () => shape(row, context));
    }
    case 'one': {
      const at = position(value.slot, plan);
      const shape = viewShaper(value.view, value.row);
      return (row, context) => {
        const [found] = asList(row[at]);
        return found === undefined ? null : within(key, context, () => shape(asList(found), context));
      };
    }
    case 'link': {
      const at = position(value.slot, plan);
      const shape = linkShaper(value.outputs, value.row);
      return (row, context) => {
        const [found] = asList(row[at]);
        return found === undefined ? null : within(key, context, () => shape(asList(found), context));
      };
    }
    case 'list': {
      const at = position(value.slot, plan);
      const shape = viewShaper(value.view, value.row);
      return (row, context) =>
        within(key, context, () =>
          asList(row[at]).map((item, index) => within(index, context, () => shape(asList(item), context))),
        );
    }
    case 'connection': {
      const at = position(value.slot, plan);
      const shape = connectionShaper(value.connection, value.outputs, { viewShaper, fieldShaper });
      return (row, context) => within(key, context, () => shape(row[at] ?? null, context));
    }
  }
}

/** Picks the first known form of those asked for, else the canonical one, where that is known. */
function formChooser(
  { forms, lang }: Pick<Extract<OutputField['value'], { kind: 'localized' }>, 'forms' | 'lang'>,
  plan: RowPlan,
): (row: RowValues, context: ShapeContext) => { lang: string; text: ResultValue } | undefined {
  const at = new Map([...forms].map(([tag, slot]) => [tag, position(slot, plan)]));
  const [canonical = ''] = at.keys();
  return (row, { variables }) => {
    const asked = lang?.(variables);
    for (const tag of [...(Array.isArray(asked) ? asked : [asked]), canonical]) {
      const text = row[at.get(tag) ?? -1];
      if (text != null) return { lang: tag, text };
    }
    return undefined;
  };
}

function textObject(
  context: ShapeContext,
  lang: string,
  value: ResultValue,
  parts: readonly { readonly key: string; readonly name: string }[],
): Record<string, unknown> {
  grow(context, lengthOf(parts) + String(value).length * parts.length);
  const form: Record<string, unknown> = { lang, value, __typename: 'LocalizedText' };
  return Object.fromEntries(parts.map((part) => [part.key, form[part.name]]));
}

function linkShaper(
  outputs: Extract<OutputField['value'], { kind: 'link' }>['outputs'],
  plan: RowPlan,
): RowShaper {
  const fields = outputs.map((output): { key: string; shape: RowShaper } => {
    if (output.kind !== 'node') return { key: output.output.key, shape: fieldShaper(output.output, plan) };
    const { key } = output;
    const shape = viewShaper(output.view, plan);
    return { key, shape: (row, context) => within(key, context, () => shape(row, context)) };
  });
  const characters = lengthOf(fields);
  return (row, context) => {
    grow(context, characters);
    const object: Record<string, unknown> = {};
    for (const { key, shape } of fields) object[key] = shape(row, context);
    return object;
  };
}
