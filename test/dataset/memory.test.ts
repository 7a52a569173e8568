import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNation } from '../../bench/scale/writeNation.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nodes, and megabytes of heap that must do for them: with maps and places for each field they did not. */
const [nodes, heap] = [15_000, 130];

test('a dataset is validated within the memory that its rows take', () => {
  const nation = writeNation(folder, nodes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--import', 'tsx', 'src/cli/kg.ts', 'validate', nation.folder],
    { encoding: 'utf8' },
  );
  expect({ status, error: stderr.slice(-2_000) }).toEqual({ status: 0, error: '' });
  expect(stdout).toMatch(new RegExp(`: ${nation.nodes} nodes, \\d+ relationships; 0 errors`));
}, 120_000);
