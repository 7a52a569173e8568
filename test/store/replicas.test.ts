import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';

const dots = 1_500;
/** Looks at every triple of dots: minutes. */
const endless = {
  text: 'MATCH (a:Dot), (b:Dot), (c:Dot) WHERE a.rank + b.rank + c.rank = -1 RETURN count(*) AS found',
  parameters: {},
};
const rows = {
  text: 'MATCH (n:Dot) WHERE n.rank < $below RETURN n.id AS id, n.rank AS rank, n.names AS names, n.missing AS missing ORDER BY n.rank',
  parameters: { below: 20n },
};

describe('dear statements on the embedded engine', () => {
  let store: GraphStore;
  const events: string[] = [];
  const count = (what: string) => store.pressure()[what];

  beforeAll(async () => {
    store = createGrafeoStore({ replicas: 2, onEvent: ({ event }) => events.push(event) });
    const parameters = {
      ids: Array.from({ length: dots }, (_, rank) => ({ id: `点${rank}`, rank: BigInt(rank) })),
    };
    await store.write((transaction) =>
      transaction.run({
        text: "UNWIND $ids AS one CREATE (:Dot {id: one.id, rank: one.rank, names: ['中', 'b']})",
        parameters,
      }),
    );
    await store.prepareReads();
  });
  afterAll(() => store.close());

  test('are answered as others are', async () => {
    const here = await store.read(rows);
    expect(here).toHaveLength(20);
    expect(await store.read(rows, { dear: true })).toEqual(here);
    expect(count('replicas')).toBe(1);
    await expect(
      store.read({ text: 'RETURN nonsense(', parameters: {} }, { dear: true }),
    ).rejects.toMatchObject({
      code: 'STORE_FAILURE',
      message: 'The graph database failed to run a statement.',
    });
  });

  test('end at their time limit, together with their work, and the next is answered', async () => {
    const killed = count('killed') ?? 0;
    await expect(store.read(endless, { dear: true, timeoutMs: 500 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(count('killed')).toBe(killed + 1);
    expect(await store.read(rows, { dear: true })).toHaveLength(20);
  });

  test('end when the caller has gone', async () => {
    const killed = count('killed') ?? 0;
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 300);
    await expect(store.read(endless, { dear: true, signal: caller.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(count('killed')).toBe(killed + 1);
  });

  test('wait for one another, their time running, while others are answered', async () => {
    const outcomes = Promise.allSettled(
      Array.from({ length: 5 }, () => store.read(endless, { dear: true, timeoutMs: 1_500 })),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(count('replicas')).toBeLessThanOrEqual(2);
    expect(await store.read(rows)).toHaveLength(20);
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'TIMEOUT' } });
    expect(await store.read(rows, { dear: true })).toHaveLength(20);
    expect(count('replicaWaiting')).toBe(0);
  });

  test('see what was committed since, before another copy is made and after', async () => {
    const added = { text: "CREATE (:Dot {id: 'late', rank: -5, names: []})", parameters: {} };
    const first = async () => (await store.read(rows, { dear: true }))[0]?.id;
    await store.write((transaction) => transaction.run(added));
    expect(await first()).toBe('late');
    await store.prepareReads();
    expect(await first()).toBe('late');
    expect(count('busy')).toBe(0);
  });
});

describe('dear statements on a graph that takes long to open', () => {
  let store: GraphStore;
  const count = (what: string) => store.pressure()[what];
  /** Resolves when the process that was started ahead has taken a statement. */
  const opened = async () => {
    for (let taken = false; !taken; ) {
      const answer = store.read(rows, { dear: true });
      taken = count('busy') === 1;
      expect(await answer).toHaveLength(20);
    }
  };

  beforeAll(async () => {
    store = createGrafeoStore({ replicas: 1, openAheadBytes: 0 });
    const text =
      "UNWIND range(0, 1499) AS rank CREATE (:Dot {id: toString(rank), rank: rank, names: ['中']})";
    await store.write((transaction) => transaction.run({ text, parameters: {} }));
    await store.prepareReads();
  });
  afterAll(() => store.close());

  test('do not wait until a process is open, which is started before any is asked', async () => {
    expect(count('replicas')).toBe(1);
    const answer = store.read(rows, { dear: true });
    // The process had no time to open: the answer comes from this one.
    expect(count('busy')).toBe(0);
    expect(count('replicaWaiting')).toBe(0);
    expect(await answer).toHaveLength(20);
  });

  test('run there once it is open, and where one is ended the next is started at once', async () => {
    await opened();
    await expect(store.read(endless, { dear: true, timeoutMs: 500 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(count('killed')).toBe(1);
    while (count('replicas') === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    // Not in this process, where nobody could end it: it waits for the next.
    const answer = store.read(rows, { dear: true });
    expect(count('replicaWaiting')).toBe(1);
    expect(await answer).toHaveLength(20);
  });
});

test('leave nothing behind, and copies of processes that were killed are removed', async () => {
  const named = (pid: number | undefined, host = hostname().replaceAll(/[^\w.]/g, '_')) =>
    join(tmpdir(), `kg-replica-${host}-${pid}-`);
  const folder = (beginning: string) => {
    const made = mkdtempSync(beginning);
    writeFileSync(join(made, 'graph.grafeo'), 'left');
    return made;
  };
  const ofThis = () =>
    readdirSync(tmpdir()).filter((name) => join(tmpdir(), name).startsWith(named(process.pid)));
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = [folder(named(pid)), folder(named(process.pid))];
  const others = [folder(named(process.ppid)), folder(named(pid, 'another-machine'))];
  try {
    const store = createGrafeoStore({ replicas: 1 });
    await store.prepareReads();
    expect(left.filter((one) => existsSync(one))).toEqual([]);
    expect(others.filter((one) => existsSync(one))).toEqual(others);
    const [copy = '', ...more] = ofThis();
    expect(more).toEqual([]);
    await store.read({ text: 'RETURN 1 AS one', parameters: {} }, { dear: true });
    expect(store.pressure().replicas).toBe(1);
    // What the engine makes for itself in a process that will be killed lies there too.
    expect(readdirSync(join(tmpdir(), copy)).filter((name) => name.endsWith('.spill'))).toHaveLength(1);
    await store.close();
    expect(ofThis()).toEqual([]);
  } finally {
    for (const one of [...left, ...others]) rmSync(one, { recursive: true, force: true });
  }
});

test('without copies, or with none that can be started, dear statements run in the process', async () => {
  const store = createGrafeoStore();
  await store.prepareReads();
  expect(await store.read({ text: 'RETURN 1 AS one', parameters: {} }, { dear: true })).toEqual([{ one: 1 }]);
  expect(store.pressure()).toEqual({ inFlight: 0 });
  await store.close();
});
