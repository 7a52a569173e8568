import { createHash } from 'node:crypto';
import { followPath } from './followPath.ts';
import type { Field, Model, ObjectNodeType, Rollup, RollupKey } from './Model.ts';
import type { Problems } from './Problems.ts';
import type { AppliedDirectives } from './readDirectives.ts';

/**
 * The rollups a type declares, recording as problems: a path that leads to no single value, or further than
 * one relationship; a first path that is no relationship; a field that is no number.
 * @param nodes with their relationships linked
 */
export function readRollups(
  type: ObjectNodeType,
  directives: AppliedDirectives | undefined,
  nodes: Model['nodes'],
  problems: Problems,
): readonly Rollup[] {
  const { by, of } = directives?.get('rollup') ?? {};
  if (typeof by !== 'object' || typeof of !== 'object') return [];
  const problem = (text: string) => {
    problems.at(type.location, `${type.name}: @rollup ${text}`);
    return [];
  };
  const numbers = of.flatMap((name) => {
    const field = type.fields.get(name);
    if (isNumber(field)) return field.property;
    return problem(`is of "${name}", which is no field of one number.`);
  });
  return by.flatMap((text) => {
    const names = [...new Set(text.trim().split(/\s+/u))];
    const keys = names.flatMap(
      (name) =>
        readKey(name, type, nodes) ??
        problem(
          `names "${name}", which is neither a value that can be told apart nor a to-one relationship that leaves.`,
        ),
    );
    const [first, ...others] = keys;
    if (first === undefined || keys.length < names.length) return [];
    if (first.relationship === undefined) {
      return problem(`begins with "${first.name}", which is no relationship: "${text}".`);
    }
    const rollup = { type: type.label, keys: [first, ...others] as const, numbers };
    return { ...rollup, label: `_Rollup_${type.label}_${digest(rollup)}` };
  });
}

function isNumber(field: Field | undefined): field is Extract<Field, { kind: 'property' }> {
  return field?.kind === 'property' && !field.list && (field.type === 'Int' || field.type === 'Float');
}

function readKey(name: string, type: ObjectNodeType, nodes: Model['nodes']): RollupKey | undefined {
  const path = followPath(nodes, type, name);
  if (path === undefined) return undefined;
  const [step, ...further] = path.steps;
  const column = `by_${name.replaceAll('.', '_')}`;
  if (step === undefined) {
    // Whether two Floats are one value depends on the engine.
    if (typeOf(name, type) === 'Float') return undefined;
    return { name, relationship: undefined, property: path.property, column };
  }
  if (further.length > 0 || path.property !== 'id' || step.name !== name || step.direction !== 'OUT') {
    return undefined;
  }
  // Another field may lead along relationships of the same type, to nodes of another.
  const alike = [...type.fields.values()].filter(
    (field) => field.kind === 'relationship' && field.type === step.type && field.direction === 'OUT',
  );
  return alike.length > 1 ? undefined : { name, relationship: step.type, property: path.property, column };
}

/** The type of a value of the node itself, or of a part of one. */
function typeOf(name: string, { fields }: ObjectNodeType): string | undefined {
  const [first = '', part = ''] = name.split('.');
  const field = fields.get(first);
  const value = field?.kind === 'embedded' ? field.fields.get(part) : field;
  return value?.kind === 'property' ? value.type : undefined;
}

function digest(rollup: object): string {
  return createHash('sha256').update(JSON.stringify(rollup)).digest('hex').slice(0, 8);
}
