import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTextShelf } from '../../src/source/TextShelf.ts';

describe('source texts on disk', () => {
  let folder: string;
  const text = '第一段\n𠀀海淀區1900餘家\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kg-texts-'));
    await writeFile(join(folder, 'any name.txt'), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a paragraph is found by the hash of its text, and begins where evidence counts from', async () => {
    const shelf = await openTextShelf(folder);
    expect(await shelf.paragraph(sha256, 2)).toEqual({ text: '𠀀海淀區1900餘家', start: 4 });
    expect(await shelf.paragraph(sha256, 9)).toBeUndefined();
    expect(await shelf.paragraph('0'.repeat(64), 1)).toBeUndefined();
  });

  test('a text that was changed after the start is not shown', async () => {
    const shelf = await openTextShelf(folder);
    await writeFile(join(folder, 'any name.txt'), `${text}!`);
    expect(await shelf.paragraph(sha256, 1)).toBeUndefined();
  });

  test('a folder that is not there is told with its setting', async () => {
    await expect(openTextShelf(join(folder, 'none'))).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      problems: [{ where: 'KG_TEXTS' }],
    });
  });
});
