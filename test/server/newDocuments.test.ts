import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Command, root } from '../cli/Command.ts';
import { haidian } from './serve.ts';

/** Documents nobody has sent before, each some milliseconds to parse and validate, none of them valid. */
const unknown = Array.from(
  { length: 40 },
  (_, index) =>
    `query New${index} { ${Array.from({ length: 600 }, (_, field) => `f${field}: district(id: "d${index}-${field}") { id }`).join(' ')} nothing }`,
);
const known = 'query Known { district(id: "haidian") { id name } }';

/** A connection that is kept: the service has answered on it already. */
async function connected(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  return socket;
}

/** A request as it stands on the wire. */
function asBytes(query: string): Buffer {
  const body = Buffer.from(JSON.stringify({ query }));
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

describe('documents that are new', () => {
  // A process of its own: what this one does meanwhile must not hold the service's turns up.
  let service: Command;
  let address: string;
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    service = new Command(process.execPath, ['dist/cli/kg.js', 'serve'], { ...haidian, PORT: '0' });
    address = await service.ready();
  }, 120_000);
  afterAll(async () => {
    service?.process.kill('SIGKILL');
    await service?.ended;
  });

  const ask = async (query: string) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  };

  test('however many come at once, one that is known is answered between them', async () => {
    expect(await ask(known)).toMatchObject({ data: { district: { id: 'haidian' } } });
    const order: string[] = [];
    // No connection is made any more when the first is sent: all stand at the door together, the known one last.
    const sent = [...unknown, known];
    const sockets = await Promise.all(sent.map(() => connected(address)));
    const answers = sockets.map(async (socket, index) => {
      socket.write(asBytes(sent[index] ?? ''));
      const [answer] = (await once(socket, 'data')) as [Buffer];
      const isKnown = index === unknown.length;
      expect(`${answer}`).toMatch(isKnown ? /^HTTP\/1.1 200 / : /^HTTP\/1.1 400 /);
      order.push(isKnown ? 'known' : 'new');
      socket.destroy();
    });
    await Promise.all(answers);
    expect(order).toHaveLength(unknown.length + 1);
    expect(order.indexOf('known')).toBeLessThan(unknown.length / 2);
  });

  test('equal ones that come at once are answered alike', async () => {
    const query = 'query Twins { district(id: "haidian") { name } }';
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(query)));
    for (const answer of answers) expect(answer).toEqual({ data: { district: { name: '海淀区' } } });
  });
});
