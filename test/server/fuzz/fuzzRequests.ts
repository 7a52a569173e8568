import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { readConfig } from '../../../src/server/config.ts';
import { startService } from '../../../src/server/startService.ts';
import { Choices, seededTape } from '../../oracle/Choices.ts';
import { mutateRequest } from './mutateRequest.ts';

const examples = 'web/playground/examples';
const inside = /MATCH \(|node_modules|\bat \w+ \(|src\/\w+\/|Neo4j|Grafeo|ECONN|TypeError|RangeError/;

/** What was seen of so many requests: how many by status, and every answer that should not be. */
export interface FuzzReport {
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/**
 * Send mutated requests to a service on the embedded engine. No answer may be 5xx, hold text of the
 * inside or, where it refuses, have another form than GraphQL's; nothing may be logged as an error.
 */
export async function fuzzRequests(count: number, seed: number): Promise<FuzzReport> {
  const faults: string[] = [];
  let current = '';
  const sink = new Writable({
    write(line, _encoding, done) {
      faults.push(`logged: ${String(line).slice(0, 500)} near ${current}`);
      done();
    },
  });
  const service = await startService({
    config: readConfig({ PORT: '0', KG_SHUTDOWN_SECONDS: '1' }),
    logger: pino({ level: 'error' }, sink),
  });
  const documents = readdirSync(examples)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(examples, name), 'utf8'));
  const port = Number(new URL(service.address).port);
  const statuses: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    const { description, bytes } = mutateRequest(documents, new Choices(seededTape(seed + index, 60)));
    current = `${seed + index} ${description}`;
    const answer = await exchange(port, bytes);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'none';
    statuses[status] = (statuses[status] ?? 0) + 1;
    const fault = faultOf(status, answer);
    if (fault !== undefined) faults.push(`${fault}: ${current}\n${answer.slice(0, 600)}`);
  }
  await service.close();
  return { statuses, faults };
}

function faultOf(status: string, answer: string): string | undefined {
  if (status === 'none') return 'no answer';
  if (status >= '500') return 'a server error';
  const end = answer.indexOf('\r\n\r\n');
  const [head, rest] = [answer.slice(0, end), answer.slice(end + 4)];
  if (status >= '400' && inside.test(rest)) return 'text of the inside';
  // What is left of a body that is longer than it says is a request of its own, refused after this one.
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  const body = length === undefined ? rest : Buffer.from(rest).subarray(0, Number(length)).toString('utf8');
  if (status < '400' || body === '' || /transfer-encoding: chunked/i.test(head)) return undefined;
  try {
    const { errors } = JSON.parse(body) as {
      errors?: { message?: unknown; extensions?: { code?: unknown } }[];
    };
    const formed = errors?.every(
      ({ message, extensions }) => typeof message === 'string' && typeof extensions?.code === 'string',
    );
    return formed === true ? undefined : 'errors of another form';
  } catch {
    return 'a refusal that is no JSON';
  }
}

/** Send bytes, wait for the answer's end. A request that promises more than it sends is cut off. */
function exchange(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(30_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}
