import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

// V8 counts the blocks of everything a process has loaded: in a process that has run other tests a count
// takes many times as long, so the cases have one of their own.
test.each([
  ['on the main thread', 'linearCases', 50],
  ['of reading and loading a dataset', 'linearLoadCases', 8],
])(
  'nothing %s is worse than linear in its input',
  (_what, file, least) => {
    const {
      globalSetup: _setUp,
      globalTeardown: _tearDown,
      ...config
    } = JSON.parse(readFileSync(join(root, 'jest.config.json'), 'utf8'));
    const own = { ...config, rootDir: root, testMatch: [`<rootDir>/test/work/${file}.ts`] };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--json', '--config', JSON.stringify(own)],
      { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { numPassedTests = 0 } = stdout.startsWith('{') ? JSON.parse(stdout) : {};
    expect({ status, told: status === 0 ? '' : stderr }).toEqual({ status: 0, told: '' });
    expect(numPassedTests).toBeGreaterThan(least);
  },
  600_000,
);
