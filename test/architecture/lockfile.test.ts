import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};

/** What npm leaves out on this machine. */
const isElsewhere = ({ os, cpu }: Entry) =>
  (os !== undefined && !os.includes(process.platform)) || (cpu !== undefined && !cpu.includes(process.arch));

// Kind: a package that is installed without its content being checked (R15). What scripts/completeLockfile.mjs adds
// for other platforms has no hash where the registry that was asked does not serve it.
test('every package that is installed here has a hash, and the others are optional and of other platforms', () => {
  const without = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && integrity === undefined && link !== true,
  );
  const musl = (path: string) => path.endsWith('-musl');
  expect(
    without.filter(([path, entry]) => entry.optional !== true || !(isElsewhere(entry) || musl(path))),
  ).toEqual([]);
});
