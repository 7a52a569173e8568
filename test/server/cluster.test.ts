import { execFileSync } from 'node:child_process';
import { readDataState } from '../../src/load/dataVersion.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { Command, root } from '../cli/Command.ts';
import { Edition, namesQuery, versionsIn } from '../fixtures/Edition.ts';
import type { Member } from '../neo4j/cluster/Member.ts';
import { ScriptedCluster } from '../neo4j/cluster/ScriptedCluster.ts';
import { describeNeo4j, neo4jAddress } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';

jest.setTimeout(180_000);

describeNeo4j('two processes of the service on a cluster of three', () => {
  let edition: Edition;
  let cluster: ScriptedCluster;
  const running: Command[] = [];
  let services: string[];

  const settings = () => {
    const { user, password } = neo4jAddress();
    return {
      NEO4J_URI: cluster.uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      KG_DATASETS: edition.folder,
      // Every question goes to the database.
      KG_CACHE_BYTES: '0',
    };
  };
  const kg = (...args: string[]) => {
    const started = new Command(process.execPath, ['dist/cli/kg.js', ...args], settings());
    running.push(started);
    return started;
  };
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    await (await engineNamed('neo4j').open()).close();
    edition = new Edition();
    edition.write('1');
    cluster = await new ScriptedCluster(neo4jAddress()).start();
    // One after the other: the first one loads.
    services = [await kg('serve', '--port', '0').ready()];
    services.push(await kg('serve', '--port', '0').ready());
  }, 180_000);
  afterEach(() => {
    cluster.onWrite = async () => 'pass';
  });
  afterAll(async () => {
    for (const { process: started } of running) started.kill('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    await cluster?.stop();
    edition?.remove();
  });

  /** The version an answer is of, or what was answered instead. */
  const ask = async (address = services[1] ?? ''): Promise<string> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: namesQuery }),
    });
    const text = await response.text();
    if (response.status === 503 && text.includes('"SERVICE_UNAVAILABLE"')) return 'later';
    const versions = versionsIn(text);
    return response.status === 200 && versions.length === 1 ? (versions[0] as string) : `wrong: ${text}`;
  };
  const announced = async (address = services[1]): Promise<number> => {
    const ready = await (await fetch(`${address}/readyz`)).json();
    return (ready as { version: number }).version;
  };
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Ask both services until both answer from a version; @returns all they said on the way. */
  const untilBothSay = async (version: string): Promise<ReadonlySet<string>> => {
    const seen = new Set<string>();
    for (let last: readonly string[] = []; last.some((one) => one !== version) || last.length === 0; ) {
      last = await Promise.all(services.map((address) => ask(address)));
      for (const one of last) seen.add(one);
      await pause(20);
    }
    return seen;
  };
  const storeAt = (uri: string, more: { writeRetryMs?: number } = {}): GraphStore => {
    const { user, password } = neo4jAddress();
    return createNeo4jStore({ uri, user, password, ...more });
  };
  const loadsAgain = async () => {
    const again = kg('load');
    expect(await again.ended).toEqual({ code: 0, signal: null });
    return again.out;
  };

  test('reads go to followers, writes to the leader', async () => {
    for (let count = 0; count < 10; count += 1) expect(await ask(services[count % 2])).toBe('1');
    const [leader, ...followers] = cluster.members as [Member, Member, Member];
    const modes = (member: Member) => new Set(member.asked.map(({ mode }) => mode));
    expect(modes(leader)).toEqual(new Set(['WRITE']));
    for (const follower of followers) expect(modes(follower)).toEqual(new Set(['READ']));
  });

  test('a load is handed on with its bookmark: a follower that lags answers nothing older than was announced', async () => {
    const before = await announced();
    const [lagging] = cluster.followers as [Member];
    cluster.lag(lagging);
    edition.write('2');
    const load = kg('load');
    let newest = '1';
    while (newest === '1') {
      const isAnnounced = (await announced()) > before;
      const answer = await ask();
      // Announced is what is at rest; a load in the middle is waited for.
      if (isAnnounced && answer !== 'later') expect(answer).toBe('2');
      expect(['1', '2', 'later']).toContain(answer);
      if (answer === '2') newest = answer;
      await pause(10);
    }
    expect(await load.ended).toEqual({ code: 0, signal: null });
    await untilBothSay('2');
    const waited = lagging.waited;
    for (let count = 0; count < 20; count += 1) expect(await ask(services[count % 2])).toBe('2');
    expect(lagging.waited).toBeGreaterThan(waited);

    // Who knows nothing of the load is told what was before; with its bookmark, what is now.
    const [direct, old] = [storeAt(neo4jAddress().uri), storeAt(`bolt://${lagging.address}`)];
    try {
      const text =
        "MATCH (l:Load {state: 'DONE'}) RETURN l._bookmarks AS bookmarks ORDER BY l.startedAt DESC LIMIT 1";
      const [entry] = await direct.read({ text, parameters: {} });
      const now = await readDataState(direct);
      expect(now.bookmarks.length).toBeGreaterThan(0);
      expect(entry?.bookmarks).toEqual(now.bookmarks);
      expect((await readDataState(old)).version).toBe(before);
      await old.follow(now.bookmarks);
      expect((await readDataState(old)).version).toBe(now.version);
    } finally {
      await Promise.all([direct.close(), old.close()]);
    }
    lagging.isLagging = false;
  });

  test('without a leader reads go on, and a load is refused in words, with nothing written', async () => {
    await cluster.loseLeader();
    const store = storeAt(cluster.uri, { writeRetryMs: 500 });
    const before = await readDataState(store);
    const load = withLoadLock(store, {}, async () => 'in');
    await expect(load).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('try again'),
    });
    for (let count = 0; count < 10; count += 1) expect(await ask(services[count % 2])).toBe('2');
    expect(await readDataState(store)).toEqual(before);
    await store.close();
  });

  test('a load that finds no leader goes on when one is elected', async () => {
    expect(cluster.leader).toBeUndefined();
    edition.write('3');
    const load = kg('load');
    // Long enough for the loader to have looked for a leader in vain.
    const looked = () => cluster.members.reduce((sum, { routed }) => sum + routed, 0);
    for (const from = looked(); looked() < from + 3; ) {
      expect(await ask()).toBe('2');
      await pause(20);
    }
    cluster.elect(cluster.members[1] as Member);
    expect(await load.ended).toEqual({ code: 0, signal: null });
    expect([...(await untilBothSay('3'))].filter((one) => !['2', '3', 'later'].includes(one))).toEqual([]);
    await cluster.members[0]?.listen();
  });

  test.each([
    ['in the middle of its transaction', (text: string) => text.includes('MERGE (n:Node'), '4'],
    ['when it had committed, and could not say so', (text: string) => text === 'COMMIT', '5'],
  ])('a load whose leader is lost %s is whole in the end', async (_, isMoment, version) => {
    const next = cluster.followers[0] as Member;
    let lost = 0;
    let changes = false;
    cluster.onWrite = async (text) => {
      changes ||= text.includes('MERGE (n:Node');
      if (lost > 0 || !changes || !isMoment(text)) return 'pass';
      lost += 1;
      setTimeout(() => cluster.elect(next), 500);
      return 'lose';
    };
    const leader = cluster.leader;
    edition.write(version);
    const load = kg('load');
    const seen = await untilBothSay(version);
    expect(await load.ended).toEqual({ code: 0, signal: null });
    expect(lost).toBe(1);
    const before = String(Number(version) - 1);
    expect([...seen].filter((one) => ![before, version, 'later'].includes(one))).toEqual([]);
    await leader?.listen();
    expect(await loadsAgain()).toMatch(/beijing-common \d: nothing to change/);
  });
});
