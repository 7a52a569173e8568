import { execFileSync } from 'node:child_process';
import { Command, root } from '../cli/Command.ts';
import { Edition, namesQuery, versionsIn } from '../fixtures/Edition.ts';

jest.setTimeout(120_000);

/** Processes of the embedded engine behind a balancer: nothing connects them but the folders they are given. */
test('replicas that share nothing are ready with the version they loaded, and follow their folders each', async () => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
  const edition = new Edition();
  edition.write('1');
  const settings = { KG_DATASETS: edition.folder, LOG_LEVEL: 'info' };
  const replicas = [0, 1].map(
    () => new Command(process.execPath, ['dist/cli/kg.js', 'serve', '--port', '0'], settings),
  );
  try {
    const addresses = await Promise.all(replicas.map((replica) => replica.ready()));
    const told = () =>
      Promise.all(
        addresses.map(async (address) => {
          const ready = await fetch(`${address}/readyz`);
          const answer = await fetch(`${address}/graphql?query=${encodeURIComponent(namesQuery)}`);
          const { datasets } = (await ready.json()) as { datasets: { version: string }[] };
          return [ready.status, datasets.map(({ version }) => version), versionsIn(await answer.text())];
        }),
      );
    const at = (version: string) => [200, [version], [version]];
    expect(await told()).toEqual([at('1'), at('1')]);
    edition.write('2');
    const [first, second] = replicas as [Command, Command];
    const reloaded = async (replica: Command) => {
      replica.process.kill('SIGHUP');
      while (!replica.error.includes('loaded again')) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await reloaded(first);
    expect(await told()).toEqual([at('2'), at('1')]);
    await reloaded(second);
    expect(await told()).toEqual([at('2'), at('2')]);
  } finally {
    for (const { process: started } of replicas) started.kill('SIGKILL');
    await Promise.all(replicas.map(({ ended }) => ended));
    edition.remove();
  }
});
