import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took in a process of its own. */
export interface Measured {
  readonly seconds: number;
  /** Seconds of processor time, of all its threads. */
  readonly processor: number;
  /** Most bytes resident at any time. */
  readonly peak: number;
  /** What it printed. */
  readonly output: string;
}

export interface MeasureOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Megabytes of the JavaScript heap; the default of Node.js when left out. */
  readonly heap?: number | undefined;
  /** The command is done when it prints this, and is then told to stop. */
  readonly until?: string;
}

/**
 * Tells what the process has used when it ends; one that is killed tells nothing. The most that was resident is
 * `VmHWM`, in kilobytes: `maxRSS` is no less than what the process had that started it.
 */
const preload = `data:text/javascript,${encodeURIComponent(
  "import { readFileSync, writeFileSync } from 'node:fs'; process.on('exit', () => { const [, peak] = /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')); writeFileSync(process.env.KG_BENCH_USAGE, JSON.stringify({ ...process.resourceUsage(), peak: Number(peak) })); });",
)}`;

/**
 * Run `kg` with arguments, as it ships.
 * @throws Error when it fails, with what it said
 */
export async function measureChild(
  args: readonly string[],
  { environment = {}, heap, until }: MeasureOptions = {},
): Promise<Measured> {
  const cwd = process.cwd();
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'kg-bench-'));
  const usageFile = join(folder, 'usage');
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const start = performance.now();
  try {
    const child = spawn(process.execPath, [...limits, '--import', preload, 'dist/cli/kg.js', ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, KG_BENCH_USAGE: usageFile },
    });
    const said = { out: '', error: '' };
    const ready = new Promise<number>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.out += text;
        if (until !== undefined && said.out.includes(until)) resolve(performance.now());
      });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.error = (said.error + text).slice(-10_000);
    });
    const ended = endOf(child);
    const at = await Promise.race([
      until === undefined ? ended.then(() => performance.now()) : ready,
      failure(ended),
    ]);
    if (until !== undefined) child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`kg ${args.join(' ')} ended with ${code}: ${said.error}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage & {
      readonly peak: number;
    };
    return {
      seconds: (at - start) / 1000,
      processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peak: usage.peak * 1024,
      output: said.out,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return code ?? signal ?? '';
}

/** Never fulfilled: rejected when the process ends before it was done. */
async function failure(ended: Promise<number | string>): Promise<never> {
  const code = await ended;
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  return new Promise(() => {});
}
