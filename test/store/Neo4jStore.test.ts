import { createServer, type Socket } from 'node:net';
import { KgError } from '../../src/errors/KgError.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { supportedVersion } from '../../src/store/neo4j/serverVersion.ts';
import { describeNeo4j, neo4jAddress } from '../neo4j/engines.ts';

const password = 'not-the-password-4711';
const failure = async (work: Promise<unknown>): Promise<KgError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KgError);
  return error as KgError;
};

/** Everything a log or a person could see of an error. */
const everythingOf = (error: Error): string =>
  JSON.stringify([error.message, error.stack, String(error.cause), (error.cause as Error)?.stack]);

describe('versions', () => {
  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.30', 'Neo4j/5.26-aura', 'Neo4j/2025.01.0'])('takes %s', (agent) => {
    expect(supportedVersion(agent)).toBe(agent.slice('Neo4j/'.length));
  });

  it.each(['Neo4j/5.22.0', 'Neo4j/4.4.41', 'Memgraph/3.0', ''])('refuses "%s"', (agent) => {
    expect(() => supportedVersion(agent)).toThrow(/5\.23/);
    expect(() => supportedVersion(agent)).toThrow(expect.objectContaining({ code: 'STORE_TOO_OLD' }));
  });
});

describe('a server that is not there', () => {
  const verify = async (uri: string) => {
    const store = createNeo4jStore({ uri, user: 'neo4j', password });
    try {
      return await failure(store.verify());
    } finally {
      await store.close();
    }
  };

  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])(
    'is unreachable at once: %s',
    async (uri) => {
      const error = await verify(uri);
      expect(error.code).toBe('STORE_UNREACHABLE');
      expect(error.message).toContain(uri);
      expect(error.message).toContain('NEO4J_URI');
      expect(everythingOf(error)).not.toContain(password);
    },
  );

  it('is unreachable within about ten seconds when it accepts and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    try {
      expect((await verify(`bolt://127.0.0.1:${port}`)).code).toBe('STORE_UNREACHABLE');
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
    }
  });

  it('is not reported with the credentials of its address', () => {
    const create = () =>
      createNeo4jStore({ uri: `http://neo4j:${password}@localhost:7474`, user: 'neo4j', password });
    expect(create).toThrow(expect.objectContaining({ code: 'STORE_UNREACHABLE' }));
    expect(create).toThrow(/http:\/\/localhost:7474/);
    expect(create).not.toThrow(new RegExp(password));
  });
});

describeNeo4j('a Neo4j server', () => {
  it('refuses a wrong password without repeating it', async () => {
    const store = createNeo4jStore({ ...neo4jAddress(), password });
    const error = await failure(store.verify());
    await store.close();
    expect(error.code).toBe('STORE_UNAUTHORIZED');
    expect(error.message).toContain('NEO4J_PASSWORD');
    expect(everythingOf(error)).not.toContain(password);
  });

  it('names the database it does not have', async () => {
    const store = createNeo4jStore({ ...neo4jAddress(), database: 'elsewhere' });
    const error = await failure(store.verify());
    await store.close();
    expect(error).toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('elsewhere') });
  });

  it('stops a statement whose caller went away', async () => {
    const store = createNeo4jStore(neo4jAddress());
    const controller = new AbortController();
    const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS gone';
    const reading = store.read({ text, parameters: {} }, { signal: controller.signal });
    const running = async () =>
      (
        await store.read({
          text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS gone' RETURN currentQuery",
          parameters: {},
        })
      ).length;
    while ((await running()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    await failure(reading);
    const end = Date.now() + 5_000;
    while ((await running()) > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await running()).toBe(0);
    await store.close();
  });

  it('answers in the end what takes longer to plan than a read may take', async () => {
    const store = createNeo4jStore({ ...neo4jAddress(), readTimeoutMs: 500 });
    // New to the server with each size and each run of this test.
    const statementOf = (size: number) => {
      const each = Array.from({ length: size }, (_, n) => n);
      const lookUps = each.map(
        (n) =>
          `CALL () { MATCH (a:Unplanned${process.pid}x${size}x${n})-[:R]->(b:B)<-[:S]-(c:C) WHERE a.x = $x AND EXISTS { (c)-[:T]->(:D) } RETURN count(b) AS c${n} }`,
      );
      return `${lookUps.join(' ')} RETURN ${each.map((n) => `c${n}`).join(' + ')} AS sum`;
    };
    const read = (size: number) => store.read({ text: statementOf(size), parameters: { x: 1 } });
    // However fast it is, there is a statement that it cannot plan in time.
    let size = 16;
    while (
      await read(size).then(
        () => true,
        () => false,
      )
    ) {
      size += 16;
    }
    let answer: unknown;
    const end = Date.now() + 90_000;
    while (answer === undefined && Date.now() < end) answer = await read(size).catch(() => undefined);
    expect(answer).toEqual([{ sum: 0 }]);
    await store.close();
  }, 120_000);
});
