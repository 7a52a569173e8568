import { connect } from 'node:net';
import { type RunningService, serve } from './serve.ts';

const connections = 100;

describe('requests that never end (R11)', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serve();
  }, 120_000);
  afterAll(() => service?.close());

  /** Send a beginning, then a byte every two seconds; what came back when the service has hung up. */
  function drip(beginning: string): Promise<string> {
    const { hostname, port } = new URL(service.address);
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(beginning));
      const timer = setInterval(() => socket.write('x'), 2_000);
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      // Written to after the other side has hung up: that is what is waited for.
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(timer);
        resolve(answer);
      });
    });
  }

  test('are ended, headers and bodies alike, while others are answered', async () => {
    const body =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{';
    const header = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ';
    const slow = Array.from({ length: connections }, (_, index) => drip(index % 2 === 0 ? body : header));
    const response = await fetch(`${service.address}/graphql?query=%7B__typename%7D`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    const answers = await Promise.all(slow);
    expect(answers).toHaveLength(connections);
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  }, 60_000);
});
