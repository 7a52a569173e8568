import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, root } from '../cli/Command.ts';

jest.setTimeout(120_000);

/**
 * A disk that is full while a graph is kept on it, by what the system allows a file to grow to: what the
 * first dataset takes fits, what the second one would add does not.
 */
describe('a kept graph on a disk that is full', () => {
  const mostKiB = 550;
  let folder: string;
  let graph = 'graph';
  const running: Command[] = [];
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    folder = mkdtempSync(join(tmpdir(), 'kg-full-'));
  }, 180_000);
  afterAll(async () => {
    for (const { process: started } of running) started.kill('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    rmSync(folder, { recursive: true, force: true });
  });

  function kg(dataset: string, args: string, most?: number): Command {
    const limit = most === undefined ? '' : `ulimit -f ${most}; `;
    const command = `${limit}exec "${process.execPath}" dist/cli/kg.js ${args}`;
    const started = new Command('bash', ['-c', command], {
      KG_STORE: join(folder, graph),
      KG_DATASETS: `data/${dataset}`,
    });
    running.push(started);
    return started;
  }
  const metrics = async (address: string) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ metrics(first: 1) { totalCount } observations(first: 1) { totalCount } }',
      }),
    });
    const { data } = (await response.json()) as { data: Record<string, { totalCount: number }> };
    return [data.metrics?.totalCount, data.observations?.totalCount];
  };

  test('a load is refused in words, and the graph stays whole; a service goes on with it; with room the load is made', async () => {
    expect((await kg('beijing-common', 'load').ended).code).toBe(0);

    const refused = kg('haidian-2025-07', 'load', mostKiB);
    expect((await refused.ended).code).toBe(1);
    expect(refused.complaints()).toBe(
      'kg load: The disk of the graph in KG_STORE is full: make room on it, then run this again. The graph is as it was. [STORE_FULL]\n',
    );

    // A service does not end and start again for ever: it says so once, and serves what it has.
    const service = kg('haidian-2025-07', 'serve --port 0', mostKiB);
    const address = await service.ready();
    expect(service.error).toMatch(/the disk is full: the graph is served as it was kept/);
    const ready = await (await fetch(`${address}/readyz`)).json();
    expect(ready).toMatchObject({ status: 'ready', datasets: [{ id: 'beijing-common' }] });
    const before = await metrics(address);
    expect(before).toEqual([expect.any(Number), 0]);
    service.process.kill('SIGHUP');
    while (!service.error.includes('could not be loaded again'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await metrics(address)).toEqual(before);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual(ready);
    service.process.kill('SIGTERM');
    await service.ended;

    const unchanged = kg('beijing-common', 'load');
    expect((await unchanged.ended).code).toBe(0);
    expect(unchanged.out).toMatch(/^beijing-common \S+: nothing to change/);
    const made = kg('haidian-2025-07', 'load');
    expect((await made.ended).code).toBe(0);
    expect(made.out).toMatch(/^haidian-2025-07 \S+: loaded/m);
  });

  test('a load that fits into the log, and not into the file, is kept and told so; with room it is there', async () => {
    graph = 'log';
    expect((await kg('beijing-common', 'load').ended).code).toBe(0);
    const kept = kg('haidian-2025-07', 'load', 650);
    expect((await kept.ended).code).toBe(1);
    expect(kept.complaints()).toBe(
      'kg load: The disk of the graph in KG_STORE is full: what was written is kept, in the log beside the file, which has no room for it. Make room on the disk; the next start takes the log into the file. [STORE_FULL]\n',
    );
    const again = kg('haidian-2025-07', 'load');
    expect((await again.ended).code).toBe(0);
    expect(again.out).toMatch(/^haidian-2025-07 \S+: nothing to change/m);
  });
});
