import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FileDigests } from '../../src/dataset/FileDigests.ts';

describe('digests of files that are kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-digests-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'Observation.ndjson');
  const kept = join(folder, 'digests.json');

  const digest = async () => {
    const digests = await FileDigests.open(kept);
    const found = await digests.of(file);
    await digests.keep();
    return { found, read: digests.read };
  };

  test('are used while nobody writes to a file, and not once somebody has, whatever its times say', async () => {
    writeFileSync(file, 'one');
    const first = await digest();
    // Just written, it may be written again without a trace in its times.
    expect(await digest()).toEqual({ ...first, read: 1 });
    await setTimeout(2_100);
    expect((await digest()).read).toBe(1);
    expect(await digest()).toEqual({ ...first, read: 0 });

    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'two');
    utimesSync(file, atime, mtime);
    const second = await digest();
    expect(second.read).toBe(1);
    expect(second.found).not.toBe(first.found);
  });

  test('that are cut off are found out again', async () => {
    writeFileSync(kept, '{"');
    expect((await digest()).read).toBe(1);
  });
});
