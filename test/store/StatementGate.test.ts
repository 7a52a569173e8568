import { StatementGate } from '../../src/store/neo4j/StatementGate.ts';

class Away extends Error {}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const wanted = () => false;

describe('the gate to a server', () => {
  const open = (capacity = 4) => new StatementGate(capacity, (error) => error instanceof Away);

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
    const first = gate.run('MATCH', work, wanted);
    const others = Array.from({ length: 6 }, () => gate.run('MATCH', work, wanted));
    await later(2);
    expect(running).toHaveLength(1);
    await first;
    await Promise.all(others);
    expect(most).toBe(4);
    expect(gate.statistics).toMatchObject({ inFlight: 0, waiting: 0, cold: 0 });
  });

  it('lets few new texts through at a time, so that known ones go on', async () => {
    const gate = open();
    await gate.run('known', async () => 1, wanted);
    let done = 0;
    const slow = Array.from({ length: 8 }, (_, n) =>
      gate.run(
        `new ${n}`,
        async () => {
          await later(20);
          done += 1;
        },
        wanted,
      ),
    );
    await gate.run('known', async () => 1, wanted);
    expect(done).toBe(0);
    expect(gate.statistics.cold).toBe(2);
    await Promise.all(slow);
    expect(done).toBe(8);
  });

  it('refuses at once while the server is away, tries it now and then, and goes on when it is back', async () => {
    const events: string[] = [];
    const gate = new StatementGate(
      4,
      (error) => error instanceof Away,
      ({ event }) => events.push(event),
    );
    let asked = 0;
    let isBack = false;
    const ask = () =>
      gate.run(
        'MATCH',
        async () => {
          asked += 1;
          if (!isBack) throw new Away();
          return 'back';
        },
        wanted,
      );
    for (let n = 0; n < 50; n += 1) await ask().catch(() => {});
    expect(asked).toBe(5);
    await expect(ask()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await later(300);
    await expect(ask()).rejects.toBeInstanceOf(Away);
    expect(asked).toBe(6);
    isBack = true;
    await later(600);
    await expect(ask()).resolves.toBe('back');
    await expect(ask()).resolves.toBe('back');
    expect(events).toEqual(['database away', 'database back']);
  });

  it('does not begin what nobody waits for any more', async () => {
    const gate = open(1);
    let stopped = false;
    await gate.run('a', async () => 1, wanted);
    const first = gate.run('a', () => later(10), wanted);
    let begun = false;
    const second = gate.run(
      'a',
      async () => {
        begun = true;
      },
      () => stopped,
    );
    stopped = true;
    await first;
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(begun).toBe(false);
  });
});
