/** The side of a node on which its relationships are followed. */
export type Direction = 'OUT' | 'IN';

/** One thing that was done to a drawing. A drawing is its steps: done again, they give it again. */
export type Step =
  | { readonly kind: 'add'; readonly ids: readonly string[] }
  | {
      readonly kind: 'expand';
      readonly id: string;
      readonly relationship: string;
      readonly direction: Direction;
      /** How many more neighbours are taken, in the order of the API. */
      readonly count: number;
    }
  | { readonly kind: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: 'free'; readonly id: string };

export type ExpandStep = Extract<Step, { kind: 'expand' }>;

/** Most neighbours one step takes; the API answers so many at once. */
export const mostTaken = 1_000;

/** A step as the address holds it: its parts joined by colons, a colon within one written `\:`. */
export function writeStep(step: Step): string {
  switch (step.kind) {
    case 'add':
      return join(['add', ...step.ids]);
    case 'expand':
      return join([step.direction.toLowerCase(), step.id, step.relationship, String(step.count)]);
    case 'pin':
      return join(['pin', step.id, String(Math.round(step.x)), String(Math.round(step.y))]);
    case 'free':
      return join(['free', step.id]);
  }
}

/** A step read back; undefined when the text is none. */
export function readStep(text: string): Step | undefined {
  const [kind, id = '', third = '', fourth = '', ...rest] = split(text);
  if (id === '') return undefined;
  if (kind === 'add') return { kind, ids: split(text).slice(1) };
  if (rest.length > 0) return undefined;
  if (kind === 'free') return third === '' ? { kind, id } : undefined;
  if (kind === 'pin') {
    if (!isWhole(third) || !isWhole(fourth)) return undefined;
    return { kind, id, x: Number(third), y: Number(fourth) };
  }
  if (kind !== 'out' && kind !== 'in') return undefined;
  const count = isWhole(fourth) ? Number(fourth) : 0;
  if (!/^[A-Z][A-Z0-9_]*$/.test(third) || count < 1 || count > mostTaken) return undefined;
  return { kind: 'expand', id, relationship: third, direction: kind === 'out' ? 'OUT' : 'IN', count };
}

/** The steps of a list of texts, and how many of the texts are none. */
export function readSteps(texts: readonly string[]): {
  readonly steps: readonly Step[];
  readonly unread: number;
} {
  const steps = texts.map(readStep).filter((step) => step !== undefined);
  return { steps, unread: texts.length - steps.length };
}

/** Which neighbours of which node: what pages are pages of. */
export function kindKey(step: Pick<ExpandStep, 'id' | 'relationship' | 'direction'>): string {
  return join([step.direction, step.relationship, step.id]);
}

const join = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\:]/g, '\\$&')).join(':');

const split = (text: string): string[] =>
  [...text.matchAll(/((?:\\[\s\S]|[^\\:])*)(?::|$)/g)]
    .slice(0, -1)
    .map(([, part = '']) => part.replace(/\\([\s\S])/g, '$1'));

const isWhole = (text: string): boolean => /^-?\d{1,6}$/.test(text);
