import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { describeNeo4j, neo4jAddress } from '../neo4j/engines.ts';
import { Command, root } from './Command.ts';

jest.setTimeout(60_000);

/** The commands a newcomer types, as processes of their own, from the build that is installed. */
const question = readFileSync(join(root, 'web/playground/examples/01-district.graphql'), 'utf8');

const running: Command[] = [];
function start(command: string, args: string[], environment: Record<string, string> = {}): Command {
  const started = new Command(command, args, environment);
  running.push(started);
  return started;
}
const kg = (args: string[], environment?: Record<string, string>) =>
  start(process.execPath, ['dist/cli/kg.js', ...args], environment);

const ask = (address: string) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });

const refuses = async (address: string): Promise<boolean> => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const answered = await fetch(`${address}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
}, 120_000);
afterEach(() => {
  for (const { process: started } of running.splice(0)) {
    try {
      process.kill(-(started.pid ?? 0), 'SIGKILL');
    } catch {
      // The whole group has ended.
    }
  }
});

test('npm start answers a first question over every dataset', async () => {
  const npm = start('npm', ['start'], { PORT: '0' });
  const address = await npm.ready();
  const answer = (await (await ask(address)).json()) as { data: { district: { name: string } } };
  expect(answer.data.district.name).toBe('Haidian District');
});

test('the service stops when npm does', async () => {
  const npm = start('npm', ['start'], { PORT: '0' });
  const address = await npm.ready();
  npm.process.kill('SIGTERM');
  await npm.ended;
  expect(await refuses(address)).toBe(true);
});

test.each(['SIGTERM', 'SIGINT'] as const)('kg serve ends with 0 on %s', async (signal) => {
  const service = kg(['serve', '--port', '0']);
  const address = await service.ready();
  expect((await ask(address)).status).toBe(200);
  service.process.kill(signal);
  expect(await service.ended).toEqual({ code: 0, signal: null });
  expect(service.out.trim().split('\n')).toHaveLength(1);
  expect(service.complaints()).toBe('');
});

test('a taken port is one line and exit code 1', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as { port: number };
  const service = kg(['serve', '--port', String(port)]);
  expect((await service.ended).code).toBe(1);
  expect([service.out, service.complaints()]).toEqual([
    '',
    `kg serve: 127.0.0.1:${port} is taken. Stop what listens there, or choose another port with PORT. [PORT_IN_USE]\n`,
  ]);
  holder.close();
});

test('a Neo4j that does not answer is one line and exit code 1', async () => {
  const service = kg(['serve', '--port', '0'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
  expect((await service.ended).code).toBe(1);
  expect(service.out).toBe('');
  expect(service.error).toMatch(/^kg serve: [^\n]*127\.0\.0\.1:1[^\n]*\[STORE_UNREACHABLE\]\n$/);
  expect(service.error).not.toContain('secret');
});

test('an answer whose reader stops early is no failure', async () => {
  const generate = start('sh', ['-c', `"${process.execPath}" dist/cli/kg.js generate --out - | head -1`]);
  expect((await generate.ended).code).toBe(0);
  expect(generate.error).toBe('');
});

test('kg check --watch checks again when a file changes, names what is wrong, and ends with 0', async () => {
  const folders = new DatasetFolders();
  try {
    const folder = folders.write(smallDataset);
    const check = kg(['check', '--watch', folder]);
    const told = async (text: string, from: number) => {
      for (let attempt = 0; attempt < 300 && !check.out.slice(from).includes(text); attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(check.out.slice(from)).toContain(text);
      return check.out.length;
    };
    const first = await told('All is well', 0);
    const file = join(folder, 'Observation.yaml');
    writeFileSync(file, smallDataset['Observation.yaml'].replace('metric: gdp', 'metric: gpd'));
    const second = await told('Something is wrong', first);
    expect(check.out.slice(first, second)).toMatch(/Observation\.yaml:3:11: .*gpd/);
    writeFileSync(file, smallDataset['Observation.yaml']);
    await told('All is well', second);
    check.process.kill('SIGTERM');
    expect(await check.ended).toEqual({ code: 0, signal: null });
  } finally {
    folders.remove();
  }
});

describeNeo4j('kg on Neo4j', () => {
  const environment = () => {
    const { uri, user, password } = neo4jAddress();
    return {
      KG_DATASETS: 'data/haidian-2025-07',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    };
  };

  test('a wrong password is one line and exit code 1', async () => {
    const service = kg(['load'], { ...environment(), NEO4J_PASSWORD: 'not this one' });
    expect((await service.ended).code).toBe(1);
    expect(service.error).toMatch(/^kg load: [^\n]*\[STORE_UNAUTHORIZED\]\n$/);
    expect(service.error).not.toContain('not this one');
  });

  test('kg load brings the graph to the dataset; loading again changes nothing and says so', async () => {
    const first = kg(['load'], environment());
    expect((await first.ended).code).toBe(0);
    const again = kg(['load'], environment());
    expect((await again.ended).code).toBe(0);
    expect(again.out).toMatch(
      /^haidian-2025-07 \S+: nothing to change in \d+ ms\n {2}nodes: 0 added, 0 changed, [1-9]\d* unchanged, 0 claimed/mu,
    );
    const diff = kg(['diff'], environment());
    expect((await diff.ended).code).toBe(0);
    expect(diff.out).toMatch(
      /^beijing-common \S+: 0 changes, 0 conflicts\nhaidian-2025-07 \S+: 0 changes, 0 conflicts\n$/u,
    );
  }, 120_000);
});
