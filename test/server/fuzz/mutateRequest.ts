import type { Choices } from '../../oracle/Choices.ts';
import { changeTokens } from '../../oracle/graphqlJs/changeTokens.ts';

/** A request as its bytes go over a connection that closes after it. */
export interface RawRequest {
  readonly description: string;
  readonly bytes: Buffer;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'get'];
const paths = [
  '/graphql',
  '/graphql/',
  '/graphql?',
  '/graphql?query=%7B__typename%7D',
  '/graphql?query=%zz',
  '//graphql',
  '/%zz',
  '/',
];
const contentTypes = [
  'application/json',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'json',
  '',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
];
const encodings = ['gzip', 'br', 'deflate', 'identity', 'nonsense', 'gzip, gzip'];
const accepts = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'multipart/mixed',
  ';q=',
  'image/png',
];
const values: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  '',
  'x',
  '\u0000',
  '\ud800',
  [],
  {},
  [[[]]],
  { a: null },
  'x'.repeat(5000),
  2 ** 53,
];
/** Change a good request somewhere: its document, its JSON, its bytes, its headers or its method. */
export function mutateRequest(documents: readonly string[], choices: Choices): RawRequest {
  const kinds: string[] = [];
  let query = choices.pick(documents);
  let payload: Record<string, unknown> = { query };
  for (let times = 1 + choices.below(2); times > 0; times -= 1) {
    const kind = choices.pick(['token', 'token', 'json', 'variables', 'none']);
    kinds.push(kind);
    if (kind === 'token') {
      query = changeTokens(query, choices);
      payload = { ...payload, query };
    } else if (kind === 'json') {
      const key = choices.pick(['query', 'operationName', 'variables', 'extensions', '__proto__', 'id']);
      payload = Object.fromEntries([...Object.entries(payload), [key, choices.pick(values)]]);
    } else if (kind === 'variables') {
      const names = ['id', 'first', 'after', 'where', 'text', 'x', '__proto__'];
      payload.variables = Object.fromEntries(names.map((name) => [name, choices.pick(values)]));
    }
  }
  const whole = choices.chance(5) ? choices.pick<unknown>([payload, [payload], [], null, 'x']) : payload;
  let body = Buffer.from(JSON.stringify(whole));
  if (choices.chance(25)) {
    kinds.push('bytes');
    for (let times = 1 + choices.below(4); times > 0; times -= 1) {
      body[choices.below(body.length)] = choices.below(256);
    }
    if (choices.chance(20)) body = body.subarray(0, choices.below(body.length));
  }
  const method = choices.chance(15) ? choices.pick(methods) : 'POST';
  const headers: [string, string][] = [
    ['Host', choices.chance(3) ? choices.pick(['', 'a b', '[::1', 'x'.repeat(300)]) : 'localhost'],
    ['Content-Type', choices.chance(15) ? choices.pick(contentTypes) : 'application/json'],
    [
      'Content-Length',
      choices.chance(3) ? choices.pick(['0', '-1', 'x', '99999999999']) : String(body.length),
    ],
    ['Connection', 'close'],
  ];
  if (choices.chance(10)) headers.push(['Content-Encoding', choices.pick(encodings)]);
  if (choices.chance(20)) headers.push(['Accept', choices.pick(accepts)]);
  if (choices.chance(5))
    headers.push([choices.pick(['X-Forwarded-For', 'traceparent', 'Origin', 'If-None-Match']), '\u00ff;,"']);
  if (choices.chance(2)) headers.push(['X-Long', 'x'.repeat(20_000)]);
  const path = choices.chance(10) ? choices.pick(paths) : '/graphql';
  const head = `${method} ${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), body]);
  return {
    description: `${method} ${path} (${kinds.join(', ')}) ${body.toString('utf8').slice(0, 300)}`,
    bytes,
  };
}
