import * as fc from 'fast-check';
import { toGraphml } from '../../web/graph/export/toGraphml.ts';
import { place } from '../../web/graph/layout/place.ts';
import { add, collapse, expand, hide, pin, withoutIdle } from '../../web/graph/state/change.ts';
import { draw } from '../../web/graph/state/Drawing.ts';
import { applyFilters, type GraphView } from '../../web/graph/state/filter.ts';
import { begin, visit } from '../../web/graph/state/History.ts';
import {
  type Answer,
  type Knowledge,
  learn,
  linkKey,
  type NodeFact,
  nothingKnown,
  type Question,
  questionFor,
} from '../../web/graph/state/Knowledge.ts';
import { kindKey, readStep, readSteps, type Step, writeStep } from '../../web/graph/state/Step.ts';
import { neighborTowards } from '../../web/graph/state/walk.ts';
import { viewOf } from '../../web/view/viewOf.ts';

const anyId = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ':', '\\', ',', '海', '.') });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), ids: fc.array(anyId, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('expand' as const),
    id: anyId,
    relationship: fc.constantFrom('DEVELOPS', 'PART_OF'),
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    count: fc.integer({ min: 1, max: 1000 }),
  }),
  fc.record({
    kind: fc.constant('pin' as const),
    id: anyId,
    x: fc.integer({ min: -9999, max: 9999 }),
    y: fc.integer({ min: -9999, max: 9999 }),
  }),
  fc.record({ kind: fc.constant('free' as const), id: anyId }),
);

/** A service of a made-up graph: n0..n19, where each node has links to those after it. */
function answerOf(question: Question): Answer {
  const targets = (id: string) => {
    const index = Number(id.slice(1));
    return Array.from({ length: 20 }, (_, other) => other)
      .filter((other) => other > index && (other * 7 + index) % 3 === 0)
      .map((other) => `n${other}`);
  };
  const isKnown = (id: string) => /^n(1?\d)$/.test(id);
  const fresh = new Set(question.ids.filter(isKnown));
  const pages = question.pages
    .filter(({ id }) => isKnown(id))
    .map(({ id, first, after }) => {
      const all = targets(id);
      const start = after === null ? 0 : all.indexOf(after) + 1;
      const neighbors = all.slice(start, start + first);
      for (const neighbor of neighbors) fresh.add(neighbor);
      const hasNext = start + first < all.length;
      return { id, neighbors, totalCount: all.length, hasNext, endCursor: neighbors.at(-1) ?? null };
    });
  for (const id of question.shown) fresh.delete(id);
  const there = [...question.shown, ...fresh];
  const links = there.flatMap((from) =>
    targets(from)
      .filter((to) => there.includes(to) && (fresh.has(from) || fresh.has(to)))
      .map((to) => ({ relationship: 'DEVELOPS', from, to, basis: 'STATED', rule: null, evidence: [] })),
  );
  const asked = [...question.ids, ...question.pages.map(({ id }) => id)];
  return {
    nodes: [...fresh].map(factOf),
    links,
    pages,
    unknown: asked.filter((id) => !isKnown(id)),
    unknownRelationships: [],
    cuts: [],
  };
}

function factOf(id: string): NodeFact {
  const index = Number(id.slice(1));
  return {
    id,
    type: index % 2 === 0 ? 'District' : 'Industry',
    isEntity: true,
    name: `name of ${id}`,
    description: '',
    counts: [],
    sources: [{ id: `s${index % 3}`, name: 'source' }],
    topics: index % 4 === 0 ? [{ id: 't', name: 'topic' }] : undefined,
    from: index % 5 === 0 ? `2025-01-${String(index + 1).padStart(2, '0')}` : undefined,
    until: index % 5 === 0 ? `2025-02-${String(index + 1).padStart(2, '0')}` : undefined,
  };
}

function know(seeds: readonly string[], steps: readonly Step[], knowledge: Knowledge = nothingKnown) {
  let known = knowledge;
  let requests = 0;
  for (;;) {
    const question = questionFor(seeds, steps, known);
    if (question === null) return { known, requests };
    requests += 1;
    if (requests > 50) throw new Error('The questions do not end.');
    known = learn(known, question, answerOf(question));
  }
}

const node = fc.nat(19).map((index) => `n${index}`);
const liveStep = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), ids: fc.array(node, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('expand' as const),
    id: node,
    relationship: fc.constant('DEVELOPS'),
    direction: fc.constant('OUT' as const),
    count: fc.integer({ min: 1, max: 4 }),
  }),
);

test('a step written is read back, and any text is a step or none', () => {
  fc.assert(
    fc.property(anyStep, (step) => expect(readStep(writeStep(step))).toEqual(step)),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void readStep(text)),
    { numRuns: 500 },
  );
  expect(['out:a:B:0', 'out:a:b:3', 'out:a:B:3:4', 'pin:a:1', 'fly:a', 'out::B:3'].map(readStep)).toEqual(
    Array(6).fill(undefined),
  );
});

test('a drawing opened from its address is the one that was made step by step', () => {
  fc.assert(
    fc.property(fc.array(liveStep, { maxLength: 8 }), (steps) => {
      const seeds = ['n0', 'n3'];
      let known = know(seeds, []).known;
      for (let end = 1; end <= steps.length; end += 1) {
        const learned = know(seeds, steps.slice(0, end), known);
        // An expansion is one request.
        expect(learned.requests).toBeLessThanOrEqual(1);
        known = learned.known;
      }
      const made = draw(seeds, steps, known);
      const { known: again, requests } = know(seeds, steps);
      expect(requests).toBe(1);
      const opened = draw(seeds, steps, again);
      expect(opened.nodes).toEqual(made.nodes);
      expect(new Set(opened.links.map(linkKey))).toEqual(new Set(made.links.map(linkKey)));
      expect(opened.stages).toEqual(made.stages);
    }),
    { numRuns: 100 },
  );
});

test('pages say what came, what was there and what is left; more of nothing brings nothing', () => {
  const kind = { id: 'n0', relationship: 'DEVELOPS', direction: 'OUT' } as const;
  const steps: Step[] = [
    { kind: 'expand', ...kind, count: 4 },
    { kind: 'add', ids: ['n15'] },
    { kind: 'expand', ...kind, count: 2 },
    { kind: 'expand', ...kind, count: 9 },
  ];
  const drawing = draw(['n0'], steps, know(['n0'], steps).known);
  expect(drawing.stages.map(({ arrived, already, remaining }) => [arrived, already, remaining])).toEqual([
    [['n0'], 0, 0],
    [['n3', 'n6', 'n9', 'n12'], 0, 2],
    [['n15'], 0, 0],
    [['n18'], 1, 0],
    [[], 0, 0],
  ]);
  expect(drawing.parents.get('n18')).toBe('n0');
  expect(kindKey(kind)).toBe('OUT:DEVELOPS:n0');
});

test('collapse takes back what a node brought and what hung on that; undo and redo are neighbours in history', () => {
  const start = viewOf('graph', { seeds: ['n1'] });
  const first = expand(start, { id: 'n1', relationship: 'DEVELOPS', direction: 'OUT' });
  const second = expand(first, { id: 'n2', relationship: 'DEVELOPS', direction: 'OUT' });
  const { known } = know(second.seeds, readSteps(second.steps).steps);
  const drawn = (view: GraphView) => draw(view.seeds, readSteps(view.steps).steps, known);
  expect(drawn(second).nodes.length).toBeGreaterThan(drawn(first).nodes.length);
  const without = collapse(second, 'n1');
  const collapsed = withoutIdle(without, drawn(without));
  expect(drawn(collapsed).nodes.map(({ id }) => id)).toEqual(['n1']);
  expect(collapsed.steps).toEqual([]);

  let history = [first, second].reduce(visit, begin(start));
  expect(history.past).toEqual([start, first]);
  history = visit(history, first);
  expect([history.past, history.future]).toEqual([[start], [second]]);
  history = visit(history, { ...first, at: 'n2' });
  expect(history.future).toEqual([second]);
  expect(visit(history, second).future).toEqual([]);
  expect(visit(history, hide(first, 'n2')).future).toEqual([]);
});

test('adding what was hidden shows it, and pinning again replaces the place', () => {
  const view = hide(viewOf('graph', { seeds: ['n0'] }), 'n0');
  const drawing = draw(['n0'], [], know(['n0'], []).known);
  expect(applyFilters(drawing, view).left.hidden).toBe(1);
  expect(add(view, ['n0'], drawing)).toEqual(viewOf('graph', { seeds: ['n0'], at: 'n0' }));
  const pinned = pin(pin(view, 'n0', 1, 2), 'n0', 3.4, -4.4);
  expect(pinned.steps).toEqual(['pin:n0:3:-4']);
});

test('filters judge only what they can: a node without date or topics stays', () => {
  const steps: Step[] = [{ kind: 'add', ids: ['n5', 'n4', 'n7'] }];
  const drawing = draw(['n0'], steps, know(['n0'], steps).known);
  const shownBy = (given: Partial<GraphView>) =>
    applyFilters(drawing, viewOf('graph', given)).nodes.map(({ id }) => id);
  expect(shownBy({ withoutTypes: ['Industry'] })).toEqual(['n0', 'n4']);
  expect(shownBy({ from: '2025-02-03' })).toEqual(['n5', 'n4', 'n7']);
  expect(shownBy({ until: '2025-01-03' })).toEqual(['n0', 'n4', 'n7']);
  expect(shownBy({ topics: ['other'] })).toEqual(['n5', 'n7']);
  expect(shownBy({ sources: ['s1'] })).toEqual(['n4', 'n7']);
});

test('the layout depends on the graph and the seed alone, and what was there keeps about its place', () => {
  const links = Array.from({ length: 30 }, (_, index) => [`n${index % 7}`, `n${index}`] as const);
  const first = links.slice(0, 12).map(([, id]) => id);
  const rest = links.slice(12).map(([, id]) => id);
  const parents = rest.map((id) => [id, `n${Number(id.slice(1)) % 7}`] as const);
  const stages = [
    { arrived: first },
    { arrived: rest, pin: { id: 'n3', x: 500, y: 0 } },
    { arrived: ['late'] },
  ];
  const places = place({ stages, links, parents, seed: 1 });
  const shuffled = place({
    stages: stages.map((stage) => ({ ...stage, arrived: [...stage.arrived].reverse() })),
    links: [...links].reverse(),
    parents: [...parents].reverse(),
    seed: 1,
  });
  expect(places.get('n3')).toEqual({ x: 500, y: 0 });
  expect(new Map([...places].sort())).toEqual(new Map([...shuffled].sort()));
  expect(new Map([...place({ stages, links, parents, seed: 2 })])).not.toEqual(places);
  const before = place({ stages: stages.slice(0, 1), links, parents, seed: 1 });
  const after = place({
    stages: [stages[0] ?? { arrived: [] }, { arrived: rest.slice(0, 4) }],
    links,
    parents,
    seed: 1,
  });
  for (const [id, { x, y }] of before) {
    const now = after.get(id) ?? { x: 0, y: 0 };
    expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(150);
  }
  // No two nodes on one spot.
  const all = [...places.values()];
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
  }
});

test('arrows lead to the neighbour that way, then to anything that way', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['east', { x: 100, y: 10 }],
    ['near', { x: 20, y: 0 }],
    ['north', { x: 0, y: 80 }],
  ]);
  const links = [{ relationship: 'R', from: 'a', to: 'east', basis: 'STATED', rule: null, evidence: [] }];
  expect(neighborTowards('a', 'ArrowRight', links, places)).toBe('east');
  expect(neighborTowards('a', 'ArrowUp', links, places)).toBe('north');
  expect(neighborTowards('a', 'ArrowLeft', links, places)).toBeUndefined();
  expect(neighborTowards('gone', 'ArrowUp', links, places)).toBeUndefined();
});

test('GraphML holds any text', () => {
  const fact = { ...factOf('n5'), name: '<b>\u0000&"海\ud800' };
  const text = toGraphml(
    { title: 't', address: 'http://a/?x=1&y=2', day: '2025-01-01' },
    [fact],
    [],
    new Map(),
  );
  expect(text).toContain('&lt;b&gt;\ufffd&amp;&quot;海\ufffd');
  expect(text).not.toContain('<b>');
});
