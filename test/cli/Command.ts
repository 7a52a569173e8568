import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the package. */
export const root = join(__dirname, '../..');

interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process as a shell would start it, with what it prints. */
export class Command {
  readonly process: ChildProcess;
  readonly ended: Promise<Finished>;
  out = '';
  error = '';

  constructor(command: string, args: string[], environment: Record<string, string>) {
    // Only what a shell would have: nothing this test run was started with reaches the service.
    const { PATH = '', HOME = '' } = process.env;
    this.process = spawn(command, args, {
      cwd: root,
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that nothing it starts is left behind.
      detached: true,
    });
    this.process.stdout?.on('data', (chunk) => {
      this.out += chunk;
    });
    this.process.stderr?.on('data', (chunk) => {
      this.error += chunk;
    });
    this.ended = new Promise((resolve) =>
      this.process.once('close', (code, signal) => resolve({ code, signal })),
    );
  }

  /** What went to standard error, without the lines of a load that a busy machine makes slow. */
  complaints(): string {
    return this.error.replaceAll(/^[\w-]+: (comparing|writing) .*\n/gm, '');
  }

  /** The address of the line that says the service is ready. */
  async ready(): Promise<string> {
    for (;;) {
      const address = /Explorer: (http:\S+)\//.exec(this.out)?.[1];
      if (address !== undefined) return address;
      if (this.process.exitCode !== null) throw new Error(`ended: ${this.error}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
