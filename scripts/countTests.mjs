/**
 * Prints the files that took longest, then "N passed, N failed", from jest's JSON results, and exits 1
 * unless all passed.
 * Arguments: the results file, and how many steps other than the tests failed.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [file, steps] = process.argv.slice(2);
let passed = 0;
let failed = Number(steps);
try {
  const results = JSON.parse(readFileSync(file, 'utf8'));
  passed = results.numPassedTests;
  // A file that could not run has no tests to count, and must not pass for that.
  failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (!results.success && failed === 0) failed = 1;
  const seconds = ({ startTime, endTime }) => Math.round((endTime - startTime) / 1000);
  const slowest = results.testResults.sort((a, b) => seconds(b) - seconds(a)).slice(0, 20);
  const listed = slowest.map((file) => `${basename(file.name, '.test.ts')} ${seconds(file)} s`);
  console.log(`Longest: ${listed.join(', ')}.`);
} catch {
  console.log('jest wrote no results');
  failed += 1;
}
if (passed === 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
