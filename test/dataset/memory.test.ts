import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNation } from '../../bench/scale/writeNation.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tells the most bytes that were resident when the process ends. */
const preload = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.KG_PEAK, String(process.resourceUsage().maxRSS)));",
)}`;

/** Validate a nation of so many nodes, about. @returns the most megabytes that were resident */
function peakOf(size: number): number {
  const nation = writeNation(folder, size);
  const file = join(folder, 'peak');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', preload, 'src/cli/kg.ts', 'validate', nation.folder],
    {
      encoding: 'utf8',
      env: { ...process.env, KG_PEAK: file, KG_ROWS_IN_MEMORY: '3000' },
      maxBuffer: 64 << 20,
    },
  );
  expect({ status, error: stderr.slice(-2_000) }).toEqual({ status: 0, error: '' });
  expect(stdout).toMatch(
    new RegExp(`: ${nation.nodes} nodes, ${nation.relationships} relationships; 0 errors`),
  );
  return Number(readFileSync(file, 'utf8')) / 1024;
}

test('a dataset is validated in memory that does not grow with it', () => {
  const [half, whole] = [peakOf(20_000), peakOf(40_000)];
  // The dataset that is twice as large takes 90 MB more where all rows are objects.
  expect(whole).toBeLessThan(half + 40);
  expect(whole).toBeLessThan(300);
}, 600_000);
