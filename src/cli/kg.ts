#!/usr/bin/env node
import { runKg } from './runKg.ts';

// Whoever reads the answer may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const code = await runKg(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  environment: process.env,
});
process.exitCode = code;
// Whatever still runs, such as a statement nobody waits for any more, does not keep the process.
if (process.argv[2] === 'serve') process.exit();
