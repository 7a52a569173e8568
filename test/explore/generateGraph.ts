import fc from 'fast-check';
import type { Model } from '../../src/model/Model.ts';
import type { TestGraph, TestLink } from './TestGraph.ts';

/** Types whose nodes the generated graphs have; evidence and rules are among them because they are left out by default. */
const types = ['District', 'Evidence', 'Event', 'Industry', 'Park', 'Place', 'Policy', 'Project', 'Rule'];

/** Relationship types the model allows between two concrete types. */
function allowed(model: Model, from: string, to: string): readonly string[] {
  const node = model.nodes.get(from);
  const other = model.nodes.get(to);
  const found = new Set<string>();
  for (const field of node?.fields.values() ?? []) {
    if (field.kind !== 'relationship' || field.direction !== 'OUT') continue;
    if (field.target === to || other?.interfaces.includes(field.target)) found.add(field.type);
  }
  return [...found].sort();
}

/** How a relationship is known: inferred where there is a rule for it; now and then nothing, as of a statement. */
function known(rules: readonly string[], at: number): Pick<TestLink, 'basis' | 'rule'> {
  const rule = rules[at % (rules.length + 1)];
  if (rule !== undefined) return { basis: 'INFERRED', rule };
  return at % 3 === 0 ? {} : { basis: at % 3 === 1 ? 'STATED' : 'BACKGROUND' };
}

/**
 * Graphs of a few nodes that keep to the model: loops, parallel links and lone nodes included, from
 * scattered ones to such with a link at nearly every place the model allows.
 */
export function arbitraryGraph(model: Model): fc.Arbitrary<TestGraph> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...types), { minLength: 6, maxLength: 11 }),
      fc.array(fc.record({ at: fc.nat(1_000), proofs: fc.nat(2) }), { minLength: 5, maxLength: 35 }),
    )
    .map(([chosen, picks]) => {
      const nodes = chosen.map((type, index) => ({ id: `n${index}`, type }));
      const proofs = nodes.filter(({ type }) => type === 'Evidence').map(({ id }) => id);
      const rules = nodes.filter(({ type }) => type === 'Rule').map(({ id }) => id);
      const possible = nodes.flatMap((from) =>
        nodes.flatMap((to) =>
          allowed(model, from.type, to.type).map((type) => ({ type, from: from.id, to: to.id })),
        ),
      );
      const links = new Map<string, TestLink>();
      for (const { at, proofs: count } of picks) {
        const link = possible[at % possible.length];
        if (link === undefined) continue;
        const proof = { evidence: proofs.slice(0, count), ...known(rules, at) };
        links.set(`${link.type} ${link.from} ${link.to}`, { ...link, ...proof });
      }
      return { nodes, links: [...links.values()] };
    });
}

/** What may be asked of such a graph. */
export const arbitraryQuestion = fc.record({
  from: fc.nat(11),
  to: fc.nat(11),
  maxLength: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 8 }),
  depth: fc.integer({ min: 0, max: 4 }),
  maxNodes: fc.integer({ min: 2, max: 10 }),
  maxEdges: fc.integer({ min: 0, max: 12 }),
  direction: fc.constantFrom(null, 'OUT', 'IN'),
  // A few sets of names, since Neo4j plans a statement anew for each.
  types: fc.constantFrom(null, null, ['Entity'], ['District', 'Policy'], ['Industry', 'Evidence'], ['Node']),
  relationships: fc.constantFrom(
    null,
    null,
    ['DEVELOPS', 'SUPPORTS', 'APPLIES_TO', 'INSIDE', 'ABOUT'],
    ['LOCATED_IN', 'HAS_EVIDENCE'],
  ),
});
