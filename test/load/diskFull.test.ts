import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { exportFormats } from '../../src/export/exportGraph.ts';
import type { DiskFullReport } from './diskFullMain.ts';

let report: DiskFullReport;
beforeAll(async () => {
  const program = ['--import', 'tsx', 'test/load/diskFullMain.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, program, { timeout: 110_000 });
  report = JSON.parse(stdout);
}, 120_000);

test('a load in many transactions that fills the disk is completed once there is room', () => {
  const { refused, written, ...rest } = report.load;
  expect(refused).toEqual({
    code: 'STORE_FULL',
    message:
      'The disk of the graph is full, and a part of many has been written: make room on it, restart the database if it has stopped, then load many again, which completes it.',
  });
  // In the middle.
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(4_010);
  expect(rest).toEqual({
    ...{ pending: ['many'], resumed: true },
    ...{ isEqual: true, changedAgain: false, pendingAfter: [] },
  });
});

test.each([...exportFormats, 'all'])(
  'an export to a disk that is full leaves nothing and says so, and is made once there is room: %s',
  (format) => {
    const { refused, left, made } = report.exports[format] ?? {};
    expect(refused?.code).toBe('STORE_FULL');
    expect(refused?.message).toMatch(
      /^The disk is full: \S+ was not written\. Make room on it, then run this again\.$/,
    );
    expect(left).toEqual([]);
    expect(made).toBeGreaterThan(0);
  },
);
