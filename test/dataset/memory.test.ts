import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WrittenNation, writeNation } from '../../bench/scale/writeNation.ts';
import { describeNeo4j, neo4jAddress } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Tells what the system knows of the process when it ends. Its `VmHWM` is the most kilobytes that were resident;
 * `resourceUsage().maxRSS` is no less than what the process had that started it.
 */
const preload = `data:text/javascript,${encodeURIComponent(
  "import { readFileSync, writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.KG_PEAK, ['status', 'io'].map((name) => readFileSync('/proc/self/' + name, 'utf8')).join('')));",
)}`;

/** Run `kg`. @returns what it printed, the most megabytes that were resident, and the bytes it read of files */
function peakOf(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const file = join(folder, 'peak');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', preload, 'src/cli/kg.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, KG_PEAK: file, ...environment }, maxBuffer: 64 << 20 },
  );
  expect({ status, error: stderr.slice(-2_000) }).toEqual({
    status: 0,
    error: args[0] === 'load' ? expect.anything() : '',
  });
  const told = readFileSync(file, 'utf8');
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(told) ?? [];
  const [, bytes] = /^rchar: (\d+)$/m.exec(told) ?? [];
  return { stdout, peak: Number(kilobytes) / 1024, read: Number(bytes) };
}

function peakOfValidation({ folder: nation, nodes, relationships }: WrittenNation): number {
  const { stdout, peak } = peakOf(['validate', nation], { KG_ROWS_IN_MEMORY: '3000' });
  expect(stdout).toMatch(new RegExp(`: ${nodes} nodes, ${relationships} relationships; 0 errors`));
  return peak;
}

test('a dataset is validated in memory that does not grow with it', () => {
  const [half = 0, whole] = [20_000, 40_000].map((size) => peakOfValidation(writeNation(folder, size)));
  // The dataset that is twice as large takes 90 MB more where all rows are objects.
  expect(whole).toBeLessThan(half + 40);
  expect(whole).toBeLessThan(300);
}, 600_000);

test('rows that lie in files are read again few times', () => {
  const { folder: nation } = writeNation(folder, 20_000);
  const read = (rows: number) => peakOf(['validate', nation], { KG_ROWS_IN_MEMORY: String(rows) }).read;
  const again = read(2_000) - read(1_000_000);
  // Seen: six times what the dataset has, and 29 times when each check had a pass of its own.
  expect(again / bytesOf(nation)).toBeGreaterThan(1);
  expect(again / bytesOf(nation)).toBeLessThan(10);
}, 600_000);

function bytesOf(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

describeNeo4j('a server', () => {
  it('is loaded, and compared with a dataset, in as little', async () => {
    await (await engineNamed('neo4j').open()).close();
    const { uri, user, password } = neo4jAddress();
    const there = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, KG_ROWS_IN_MEMORY: '1000' };
    const [first, second] = ([1, 2] as const).map((edition) =>
      writeNation(join(folder, String(edition)), 10_000, 1, edition),
    ) as [WrittenNation, WrittenNation];
    const loaded = peakOf(['load', first.folder], there);
    expect(loaded.stdout).toMatch(/ 44205 added/);
    const compared = peakOf(['diff', second.folder], there);
    expect(compared.stdout).toMatch(/~ Evidence/);
    // Seen: 251 and 248 MB.
    expect(Math.max(loaded.peak, compared.peak)).toBeLessThan(300);
  }, 600_000);
});
