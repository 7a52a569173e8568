import { abusiveOperations } from '../../test/fixtures/abusiveOperations.ts';
import type { Start } from '../contenders/Contender.ts';
import { ContenderProcess } from '../contenders/ContenderProcess.ts';

/** What an operation made to hurt did to the service. */
export interface AbuseCost {
  readonly operation: string;
  /** Bytes of the request and of the answer. */
  readonly sent: number;
  readonly answered: number;
  /** Undefined when it was answered. */
  readonly code: string | undefined;
  /** Median of five, one after another. */
  readonly milliseconds: number;
  /** Resident memory of the service afterwards, in bytes. */
  readonly resident: number;
}

const times = 5;

/** Send each abusive operation to a service of its own, as `npm start` starts it. */
export async function measureAbuse(start: Start): Promise<readonly AbuseCost[]> {
  const service = await ContenderProcess.start('service', undefined, start);
  try {
    const { url = '' } = service;
    const costs: AbuseCost[] = [];
    for (const { name, query, variables } of abusiveOperations) {
      const body = JSON.stringify({ query, variables });
      const taken: number[] = [];
      let text = '';
      for (let time = 0; time < times; time++) {
        const began = performance.now();
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        text = await response.text();
        taken.push(performance.now() - began);
      }
      const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      costs.push({
        operation: name,
        sent: Buffer.byteLength(body),
        answered: Buffer.byteLength(text),
        code: errors?.[0]?.extensions.code,
        milliseconds: taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN,
        resident: (await service.usage()).bytes,
      });
    }
    return costs;
  } finally {
    await service.stop();
  }
}
