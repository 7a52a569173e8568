import { Circuit } from '../../src/store/neo4j/Circuit.ts';
import { type GatedStatement, StatementGate } from '../../src/store/neo4j/StatementGate.ts';

class Away extends Error {}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let keys = 0;

/** A statement that somebody waits for and that has time, equal to no other. */
function statement<T>(work: () => Promise<T>, its: Partial<GatedStatement<T>> = {}): GatedStatement<T> {
  return {
    work,
    plan: async () => {},
    isStopped: () => false,
    isOutOfTime: () => false,
    deadline: 0,
    key: () => `${keys++}`,
    ...its,
  };
}

/** Have a text known as planned. */
const know = (gate: StatementGate) =>
  gate.run(
    'known',
    statement(async () => 0),
  );

describe('the gate to a server', () => {
  const isAway = (error: unknown) => error instanceof Away;
  const open = (capacity = 4) => new StatementGate(capacity, isAway, new Circuit(async () => {}));

  it('sends a text that is not planned once, and the others when it is', async () => {
    const gate = open();
    const running: string[] = [];
    let most = 0;
    const work = async () => {
      running.push('x');
      most = Math.max(most, running.length);
      const planned = running.length;
      await later(10);
      running.pop();
      return planned;
    };
    const first = gate.run('MATCH', statement(work));
    const others = Array.from({ length: 6 }, () => gate.run('MATCH', statement(work)));
    await later(2);
    expect(running).toHaveLength(1);
    await first;
    await Promise.all(others);
    expect(most).toBe(4);
    expect(gate.statistics).toMatchObject({ inFlight: 0, waiting: 0, cold: 0 });
  });

  it('lets few new texts through at a time, so that known ones go on', async () => {
    const gate = open();
    await know(gate);
    let done = 0;
    const slow = Array.from({ length: 8 }, (_, n) =>
      gate.run(
        `new ${n}`,
        statement(async () => {
          await later(20);
          done += 1;
        }),
      ),
    );
    await gate.run(
      'known',
      statement(async () => 1),
    );
    expect(done).toBe(0);
    expect(gate.statistics.cold).toBe(2);
    await Promise.all(slow);
    expect(done).toBe(8);
  });

  it('refuses at once while the server is away, and goes on by itself when it is back', async () => {
    const events: string[] = [];
    let isBack = false;
    let tried = 0;
    const circuit = new Circuit(
      async () => {
        tried += 1;
        if (!isBack) throw new Away();
      },
      ({ event }) => events.push(event),
    );
    const gate = new StatementGate(4, isAway, circuit);
    let asked = 0;
    const ask = () =>
      gate.run(
        'MATCH',
        statement(async () => {
          asked += 1;
          if (!isBack) throw new Away();
          return 'back';
        }),
      );
    for (let n = 0; n < 50; n += 1) await ask().catch(() => {});
    expect(asked).toBe(5);
    expect(gate.statistics.refused).toBe(45);
    while (tried < 2) await later(10);
    // What callers ask is not spent on trying.
    await expect(ask()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(asked).toBe(5);
    expect(events).toEqual(['database away']);
    isBack = true;
    while (events.length < 2) await later(10);
    expect(asked).toBe(5);
    await expect(ask()).resolves.toBe('back');
    expect(events).toEqual(['database away', 'database back']);
    expect(tried).toBe(3);
  });

  it('tries a server no more when it is stopped', async () => {
    let tried = 0;
    const circuit = new Circuit(async () => {
      tried += 1;
      throw new Away();
    });
    for (let n = 0; n < 5; n += 1) circuit.failed();
    while (tried === 0) await later(10);
    circuit.stop();
    await later(1_200);
    expect(tried).toBe(1);
    expect(() => circuit.refuseWhileOpen()).toThrow('not answering');
  });

  it('runs one of equal statements that wait for all of them, and none that came after it began', async () => {
    const gate = open(1);
    await know(gate);
    let runs = 0;
    const equal = (of: string) =>
      gate.run(
        'known',
        statement(
          async () => {
            runs += 1;
            await later(10);
            return `${of} ${runs}`;
          },
          { key: () => of },
        ),
      );
    const first = equal('a');
    const waiting = [equal('a'), equal('a'), equal('b'), equal('a')];
    expect(await Promise.all([first, ...waiting])).toEqual(['a 1', 'a 2', 'a 2', 'b 3', 'a 2']);
    expect(gate.statistics).toMatchObject({ inFlight: 0, waiting: 0 });
  });

  it('shares one that waits although an equal one that began before it has ended', async () => {
    const gate = open(2);
    await know(gate);
    let runs = 0;
    const equal = (milliseconds: number) =>
      gate.run(
        'known',
        statement(
          async () => {
            runs += 1;
            await later(milliseconds);
            return runs;
          },
          { key: () => 'equal' },
        ),
      );
    const busy = (milliseconds: number) =>
      gate.run(
        'known',
        statement(() => later(milliseconds)),
      );
    const others = [busy(10), busy(60)];
    const early = equal(20);
    await others[0];
    // The early one runs and leaves its place to another; these wait.
    const between = busy(60);
    const waiting = equal(1);
    await early;
    const late = equal(1);
    await Promise.all([...others, between, waiting, late]);
    expect(runs).toBe(2);
  });

  it('goes on with an equal statement when the one that was to be run for all is left', async () => {
    const gate = open(1);
    await know(gate);
    const busy = gate.run(
      'known',
      statement(() => later(10)),
    );
    const key = () => 'equal';
    const left = gate.run(
      'known',
      statement(async () => 'never', { key, isStopped: () => true }),
    );
    const others = ['b', 'c'].map((name) =>
      gate.run(
        'known',
        statement(async () => name, { key }),
      ),
    );
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await Promise.all(others)).toEqual(['b', 'b']);
    await busy;
  });

  it('lets the one whose time is up first begin first', async () => {
    const gate = open(1);
    await know(gate);
    const did: number[] = [];
    const all = [0, 30, 10, 20, 10.5].map((deadline) =>
      gate.run(
        'known',
        statement(async () => did.push(deadline), { deadline }),
      ),
    );
    await Promise.all(all);
    expect(did).toEqual([0, 10, 10.5, 20, 30]);
  });

  it('lets few go beside plans of a server that has just come back', async () => {
    const circuit = new Circuit(async () => {});
    const gate = new StatementGate(20, isAway, circuit);
    for (let n = 0; n < 5; n += 1) circuit.failed();
    circuit.answered();
    await know(gate);
    let [running, most, done] = [0, 0, 0];
    let plan = () => {};
    const planned = new Promise<void>((resolve) => (plan = resolve));
    const cold = gate.run(
      'new',
      statement(() => planned),
    );
    const known = Array.from({ length: 40 }, () =>
      gate.run(
        'known',
        statement(async () => {
          running += 1;
          most = Math.max(most, running);
          await later(5);
          running -= 1;
          done += 1;
        }),
      ),
    );
    while (done < 10) await later(1);
    expect(most).toBe(2);
    plan();
    await cold;
    await Promise.all(known);
  });

  it('does not begin what nobody waits for any more', async () => {
    const gate = open(1);
    let stopped = false;
    await gate.run(
      'a',
      statement(async () => 1),
    );
    const first = gate.run(
      'a',
      statement(() => later(10)),
    );
    let begun = false;
    const second = gate.run(
      'a',
      statement(
        async () => {
          begun = true;
        },
        { isStopped: () => stopped },
      ),
    );
    stopped = true;
    await first;
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(begun).toBe(false);
  });

  it('plans to the end what ran out of time before it was planned, while others of its text wait', async () => {
    const gate = open();
    const did: string[] = [];
    const late = gate.run(
      'slow',
      statement(
        async () => {
          did.push('cut off');
          throw new Error('out of time');
        },
        {
          isOutOfTime: () => true,
          plan: async () => {
            await later(20);
            did.push('planned');
          },
        },
      ),
    );
    const next = gate.run(
      'slow',
      statement(async () => did.push('run')),
    );
    await expect(late).rejects.toThrow('out of time');
    await next;
    expect(did).toEqual(['cut off', 'planned', 'run']);
    expect(gate.statistics).toMatchObject({ inFlight: 0, waiting: 0, cold: 0 });
  });

  it('plans nothing for whoever has gone', async () => {
    const gate = open();
    let isPlanned = false;
    const work = async () => {
      throw new Error('gone');
    };
    const plan = async () => {
      isPlanned = true;
    };
    await expect(gate.run('slow', statement(work, { plan }))).rejects.toThrow('gone');
    expect(isPlanned).toBe(false);
  });

  it('plans nothing that never had its turn, however long it waited', async () => {
    const gate = open();
    const planned: string[] = [];
    const slow = Array.from({ length: 2 }, (_, n) =>
      gate.run(
        `slow ${n}`,
        statement(() => later(20)),
      ),
    );
    const waiting = gate.run(
      'waiting',
      statement(async () => {}, {
        isStopped: () => true,
        isOutOfTime: () => true,
        plan: async () => planned.push('waiting'),
      }),
    );
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    await Promise.all(slow);
    expect(planned).toEqual([]);
  });
});
