import { LoopShare } from '../../../src/query/run/LoopShare.ts';

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Let nothing else happen for some time. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('the share of a turn', () => {
  /** What a request does: it waits for its turn and holds the loop for some time. */
  const work = async (share: LoopShare, name: string, milliseconds: number, did: string[]) => {
    await share.begin();
    hold(milliseconds);
    did.push(name);
  };

  it('lets others have theirs between requests that came at once', async () => {
    const share = new LoopShare();
    const did: string[] = [];
    const names = ['a', 'b', 'c', 'd', 'e'];
    // Each comes by an event of its own, all of them in one turn, as from as many connections.
    const all = names.map(
      (name) =>
        new Promise<void>((resolve) => setTimeout(() => void work(share, name, 6, did).then(resolve), 1)),
    );
    const watch = () => {
      did.push('health');
      if (did.filter((name) => name !== 'health').length < names.length) setImmediate(watch);
    };
    setImmediate(watch);
    await Promise.all(all);
    expect(did.filter((name) => name !== 'health')).toEqual(names);
    for (const [index, name] of names.slice(2).entries()) {
      expect(did.slice(did.indexOf(names[index + 1] ?? ''), did.indexOf(name))).toContain('health');
    }
  });

  it('begins one piece of long work in a turn, and every other turn belongs to requests', async () => {
    const share = new LoopShare();
    const did: string[] = [];
    let turn = 0;
    const count = () => {
      turn += 1;
      if (did.length < 8) setImmediate(count);
    };
    const all = ['n1', 'n2', 'n3', 'n4', 'k1', 'k2', 'k3', 'k4'].map(async (name) => {
      await later(1);
      await (name.startsWith('n') ? share.beginLong() : share.begin());
      hold(6);
      did.push(name);
    });
    setImmediate(count);
    await Promise.all(all);
    expect(did).toEqual(['n1', 'k1', 'n2', 'k2', 'n3', 'k3', 'n4', 'k4']);
    expect(turn).toBeGreaterThanOrEqual(did.length - 1);
  });

  it('begins long work at once when nothing else waits', () => {
    const share = new LoopShare();
    expect(share.begin()).toBeUndefined();
    expect(share.beginLong()).toBeUndefined();
    expect(share.beginLong()).toBeInstanceOf(Promise);
  });

  it('holds up nobody whose work is short', () => {
    const share = new LoopShare();
    expect([share.begin(), share.begin(), share.begin()]).toEqual([undefined, undefined, undefined]);
  });
});
