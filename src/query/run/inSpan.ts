import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';

/** Through the API alone: without a tracing SDK in the process, spans are nothing and cost next to it. */
const tracer = trace.getTracer('district-graph');

/**
 * Do a piece of work in a span of its own, ended when the work is. A failure is told by its code or
 * name; messages and values stay out of traces.
 */
export function inSpan<T>(name: string, work: (span: Span) => T): T {
  return tracer.startActiveSpan(name, (span) => {
    try {
      const result = work(span);
      if (!(result instanceof Promise)) {
        span.end();
        return result;
      }
      return result
        .catch((error: unknown) => {
          fail(span, error);
          throw error;
        })
        .finally(() => span.end()) as T;
    } catch (error) {
      fail(span, error);
      span.end();
      throw error;
    }
  });
}

function fail(span: Span, error: unknown): void {
  const { code, name } = error as { code?: unknown; name?: unknown };
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', String(code ?? name));
}
