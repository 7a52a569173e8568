import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSchema, graphqlSync } from 'graphql';
import { chromium } from 'playwright-core';
import { quantile } from '../../harness/statistics.ts';

const web = 'dist/web';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

/**
 * The playground (GraphiQL) as it is built, over a schema that answers introspection alone: milliseconds
 * until its editor is there, and until it knows the schema, which is when it asks its first question.
 */
export async function measurePlayground(sdl: string, rounds: number): Promise<ReadonlyMap<string, number>> {
  if (!existsSync(join(web, 'playground/index.html')))
    throw new Error('Build the pages first: npm run build.');
  const schema = buildSchema(sdl);
  let asked = 0;
  let onFirstQuestion = () => {};
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return sendFile(request, response);
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const { query } = JSON.parse(body) as { query: string };
      const isIntrospection = query.includes('__schema');
      if (!isIntrospection) onFirstQuestion();
      asked += 1;
      const answer = isIntrospection ? graphqlSync({ schema, source: query }) : { data: {} };
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(answer)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/playground/`;
  const browser = await chromium.launch({
    executablePath: process.env.KG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const [shown, known]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const began = performance.now();
      const question = new Promise<void>((resolve) => {
        onFirstQuestion = () => {
          onFirstQuestion = () => {};
          known.push(performance.now() - began);
          resolve();
        };
      });
      await page.goto(address);
      await page.locator('.graphiql-query-editor').first().waitFor();
      shown.push(performance.now() - began);
      await question;
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (asked === 0) throw new Error('The playground asked nothing.');
  return new Map([
    ['GraphiQL: until its editor is there, ms', quantile(shown, 0.5)],
    ['GraphiQL: until it knows the schema, ms', quantile(known, 0.5)],
  ]);
}

function sendFile({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  const file = join(web, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}
