import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A service as `npm start` runs it, in a process of its own. */
export interface ServiceProcess {
  readonly process: ChildProcess;
  readonly address: string;
}

/**
 * Build the service if need be, start it and wait until it is ready.
 * @param options of Node.js, such as `--max-old-space-size=256`
 */
export async function startServiceProcess(
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<ServiceProcess> {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd, stdio: 'ignore' });
  const service = spawn(process.execPath, [...options, 'dist/cli/kg.js', 'serve', '--port', '0'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const [line] = (await once(createInterface(service.stdout), 'line')) as [string];
  const [, address] = /(?:Playground|Explorer): (http:\S+)\//.exec(line) ?? [];
  if (address === undefined) throw new Error(`The service says "${line}" instead of where it is.`);
  return { process: service, address };
}
