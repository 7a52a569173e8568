import type { ResultValue } from '../../store/GraphStore.ts';
import type { ComputedOutput, RootPlan } from '../plan/Plan.ts';
import { computedKey } from '../plan/planComputed.ts';
import {
  asList,
  grow,
  NullViolation,
  nullable,
  type RowValues,
  type ShapeContext,
  type Shaper,
  within,
} from './ShapeContext.ts';
import { viewShaper } from './shapeRow.ts';

/** Fetched rows by id, one map for each hydration. */
type Fetched = readonly ReadonlyMap<ResultValue, RowValues>[];

type ComputedShaper = (value: unknown, fetched: Fetched, context: ShapeContext) => unknown;

/** Prepare making the answer of a computed root from its value and the rows fetched for it. */
export function computedShaper(root: Extract<RootPlan, { kind: 'computed' }>): Shaper {
  const shape = outputShaper(root.output);
  const name = computedKey(root.key);
  return (value, context) => {
    const fetched = asList(value).map(
      (pairs) =>
        new Map(
          asList(pairs).flatMap((pair) => {
            const [id = null, rows = null] = asList(pair);
            const [row] = asList(rows);
            return row === undefined ? [] : [[id, asList(row)] as const];
          }),
        ),
    );
    return shape(context.variables[name], fetched, context);
  };
}

function outputShaper(output: ComputedOutput): ComputedShaper {
  const { coordinate, key, required, itemsRequired } = output;
  const listed = itemsRequired.reduceRight((shape: ComputedShaper, isRequired): ComputedShaper => {
    const each = nullChecked(shape, isRequired, coordinate);
    return (values, fetched, context) =>
      (values as readonly unknown[]).map((item, index) =>
        within(index, context, () => each(item, fetched, context)),
      );
  }, valueShaper(output));
  const whole = nullChecked(listed, required, coordinate);
  return (value, fetched, context) => within(key, context, () => whole(value, fetched, context));
}

/** Null stays null where it is allowed; elsewhere it is a violation, caught at the nearest place that allows it. */
function nullChecked(shape: ComputedShaper, isRequired: boolean, coordinate: string): ComputedShaper {
  if (isRequired) {
    return (value, fetched, context) => {
      const shaped = value == null ? null : shape(value, fetched, context);
      if (shaped == null) throw new NullViolation(coordinate, [...context.path]);
      return shaped;
    };
  }
  return (value, fetched, context) =>
    value == null ? null : nullable(() => shape(value, fetched, context))(null, context);
}

function valueShaper(output: ComputedOutput): ComputedShaper {
  switch (output.kind) {
    case 'typename':
      return () => output.type;
    case 'leaf':
      return (value, _fetched, context) => {
        if (typeof value === 'string') grow(context, value.length);
        return value;
      };
    case 'node': {
      const shape = viewShaper(output.view, output.row);
      return (value, fetched, context) => {
        const row = fetched[output.hydration]?.get(String(value));
        return row === undefined ? null : shape(row, context);
      };
    }
    case 'object': {
      const fields = output.outputs.map((field) => ({ field, shape: outputShaper(field) }));
      const characters = output.outputs.reduce((sum, { key }) => sum + key.length + 6, 2);
      return (value, fetched, context) => {
        grow(context, characters);
        const object: Record<string, unknown> = {};
        for (const { field, shape } of fields) {
          const holder = value as Record<string, unknown>;
          const found = field.kind === 'typename' ? field.type : holder[field.name];
          const part =
            field.kind === 'leaf' && typeof found === 'function'
              ? found(holder, field.lang?.(context.variables))
              : found;
          object[field.key] = shape(part, fetched, context);
        }
        return object;
      };
    }
  }
}
