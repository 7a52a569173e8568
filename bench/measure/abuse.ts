import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { abusiveOperations } from '../../test/fixtures/abusiveOperations.ts';

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
  const { service, address } = await startService(packageDirectory);
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

async function startService(cwd: string): Promise<{ service: ChildProcess; address: string }> {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd, stdio: 'ignore' });
  const service = spawn(process.execPath, ['dist/cli/kg.js', 'serve', '--port', '0'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(service.stdout), 'line')) as [string];
  const [, address] = /Playground: (http:\S+)\//.exec(line) ?? [];
  if (address === undefined) throw new Error(`The service says "${line}" instead of where it is.`);
  return { service, address };
}

async function residentMemory(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}
