import { abusiveOperations } from '../../test/fixtures/abusiveOperations.ts';
import { startServiceProcess } from '../harness/startServiceProcess.ts';

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

/** Send each abusive operation to the service as `npm start` runs it: embedded engine, Haidian's data. */
export async function measureAbuse(packageDirectory: string): Promise<readonly AbuseCost[]> {
  const { process: service, address } = await startServiceProcess(packageDirectory, {
    KG_DATASETS: 'data/haidian-2025-07',
  });
  try {
    const costs: AbuseCost[] = [];
    for (const { name, query, variables } of abusiveOperations) {
      const body = JSON.stringify({ query, variables });
      const taken: number[] = [];
      let text = '';
      for (let time = 0; time < times; time++) {
        const began = performance.now();
        const response = await fetch(`${address}/graphql`, {
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
        resident: await residentMemory(address),
      });
    }
    return costs;
  } finally {
    service.kill();
  }
}

async function residentMemory(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}
