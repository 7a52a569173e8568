#!/usr/bin/env node
import { runKg } from './runKg.ts';

process.exitCode = await runKg(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  environment: process.env,
});
