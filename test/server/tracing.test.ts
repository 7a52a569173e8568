import { Writable } from 'node:stream';
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { type Service, startService } from '../../src/server/startService.ts';
import { haidian } from './serve.ts';

const exporter = new InMemorySpanExporter();
const secret = 'haidian';
const query =
  'query Q($id: ID!) { district(id: $id) { name(lang: EN) observations(first: 2) { nodes { asStated } } } }';
const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentId = 'b7ad6b7169203331';

describe('traces and logs of a question', () => {
  let service: Service;
  const lines: string[] = [];
  beforeAll(async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    service = await startService({
      config: readConfig({ PORT: '0', ...haidian }),
      logger: pino({ level: 'info' }, sink),
    });
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    trace.disable();
    context.disable();
    propagation.disable();
  });
  const ask = async (body: object) => {
    exporter.reset();
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': 'r-1',
        traceparent: `00-${traceId}-${parentId}-01`,
      },
      body: JSON.stringify(body),
    });
    await response.text();
    const request = () => exporter.getFinishedSpans().find(({ name }) => name === 'POST /graphql');
    while (request() === undefined) await new Promise((resolve) => setImmediate(resolve));
    return exporter.getFinishedSpans();
  };

  test('a first question is parsed, planned, read and shaped, in the trace of its caller', async () => {
    const spans = await ask({ query, variables: { id: secret } });
    const names = spans.map(({ name }) => name);
    for (const name of ['kg.parse', 'kg.validate', 'kg.cache', 'kg.plan', 'kg.statement', 'kg.shape']) {
      expect(names).toContain(name);
    }
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
    const request = spans.find(({ name }) => name === 'POST /graphql');
    expect(request?.parentSpanContext?.spanId).toBe(parentId);
    expect(request?.attributes).toMatchObject({
      'kg.request_id': 'r-1',
      'kg.cache': 'miss',
      'kg.cost': expect.any(Number),
      'kg.document': expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const own = request?.spanContext().spanId;
    for (const span of spans.filter(({ name }) => name === 'kg.plan' || name === 'kg.statement')) {
      expect(span.parentSpanContext?.spanId).toBe(own);
    }
  });

  test('a question that is kept asks no statement', async () => {
    const spans = await ask({ query, variables: { id: secret } });
    expect(spans.map(({ name }) => name).sort()).toEqual(['POST /graphql', 'kg.cache']);
  });

  test('neither traces nor logs have a value or a document', async () => {
    const spans = await ask({ query, variables: { id: 'secret-value' } });
    const told = JSON.stringify(
      spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    const answered = lines.filter((line) => line.includes('"answered"'));
    expect(answered.length).toBeGreaterThan(2);
    expect(JSON.parse(answered[0] ?? '{}')).toMatchObject({
      requestId: 'r-1',
      route: '/graphql',
      cache: 'miss',
      status: 200,
      cost: expect.any(Number),
      ms: expect.any(Number),
    });
    for (const text of [told, ...lines]) {
      expect(text).not.toContain('secret-value');
      expect(text).not.toContain('asStated');
    }
  });
});
