import { LoopShare } from '../../src/server/LoopShare.ts';

describe('the share of a turn', () => {
  /** What a request does: it waits for its turn and holds the loop for some time. */
  const work = async (share: LoopShare, name: string, milliseconds: number, did: string[]) => {
    await share.begin();
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
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

  it('holds up nobody whose work is short', () => {
    const share = new LoopShare();
    expect([share.begin(), share.begin(), share.begin()]).toEqual([undefined, undefined, undefined]);
  });
});
