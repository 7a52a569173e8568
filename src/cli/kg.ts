#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runKg } from './runKg.ts';

const isServing = process.argv[2] === 'serve';
/** Whether the graph is in this process, beside which the heap is small. */
const holdsGraph = isServing || (process.argv[2] === 'load' && !process.env.NEO4J_URI);
/**
 * How much the heap may grow, in percent of what lives, before it is collected. Left to itself V8 lets it grow
 * to a few times that while there is memory, though a command holds no more of a large dataset than of a small
 * one: 324 instead of 626 MB for validating 100,000 nodes, for a tenth more processor time.
 */
const heapGrowingPercent = 30;
if (!holdsGraph) setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);

// Whoever reads the answer may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const code = await runKg(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  environment: process.env,
});
process.exitCode = code;
// Whatever still runs, such as a statement nobody waits for any more, does not keep the process.
if (isServing) process.exit();
