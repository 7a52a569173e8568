import { Admission, type Waited } from '../../src/query/run/Admission.ts';
import { OperationTime } from '../../src/query/run/OperationTime.ts';

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const time = (milliseconds = 10_000, signal?: AbortSignal) => new OperationTime(milliseconds, signal);

describe('admission by price', () => {
  it('runs side by side what fits, the rest first come first served, the dearest alone', async () => {
    const waited: Waited[] = [];
    const admission = new Admission(100, (one) => waited.push(one));
    const order: string[] = [];
    const run = (name: string, price: number) =>
      admission.run(price, time(), async () => {
        order.push(name);
        await later(10);
      });
    await Promise.all([run('a', 60), run('b', 60), run('c', 30), run('dear', 1_000), run('e', 1)]);
    expect(order).toEqual(['a', 'b', 'c', 'dear', 'e']);
    expect(admission.statistics).toEqual({ inFlight: 0, waiting: 0, queued: 4, refused: 0 });
    expect(waited.map(({ price, began }) => [price, began])).toEqual([
      [60, true],
      [30, true],
      [100, true],
      [1, true],
    ]);
  });

  it('sends away with a time to come back, counting the wait to the time limit', async () => {
    const admission = new Admission(10);
    const first = admission.run(10, time(), () => later(60));
    await expect(admission.run(10, time(20), async () => 'never')).rejects.toMatchObject({
      extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: expect.any(Number) },
    });
    await first;
    await expect(admission.run(10, time(20), async () => 'now')).resolves.toBe('now');
  });

  it('forgets whoever leaves while waiting', async () => {
    const admission = new Admission(10);
    const first = admission.run(10, time(), () => later(20));
    const client = new AbortController();
    const gone = admission.run(10, time(1_000, client.signal), async () => 'never');
    client.abort();
    await expect(gone).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(admission.statistics.waiting).toBe(0);
    await first;
  });
});

describe('the time of an operation', () => {
  it('is shared by all it does', async () => {
    const one = time(600);
    expect(one.timeoutMs).toBeLessThanOrEqual(600);
    await later(100);
    expect(one.timeoutMs).toBeLessThanOrEqual(501);
    await later(600);
    expect(() => one.timeoutMs).toThrow(/No answer within 600 ms/);
    await expect(one.breathe()).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
