/**
 * Adds to package-lock.json the optional packages for other platforms that npm left out because the
 * registry it asked does not serve them; without them `npm ci` refuses the file everywhere. Run it
 * after `npm install` when the registry is a partial mirror. Entries carry the version their parent
 * asks for and the platform their name says; a machine of that platform fetches them as usual. A package
 * for musl says so, or a machine with glibc fetches it as well (Biome's is 96 MB).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Where `name` resolves from the package at `path`, as Node would look. */
function resolve(path, name) {
  for (let base = path; ; ) {
    const found = packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`];
    if (found !== undefined || base === '') return found;
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
}

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d+\.\d+\.\d+/.test(version) || resolve(path, name)?.version === version) continue;
    const words = name.split(/[-/_.]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter(
      (processor) => words.includes(processor) || words.includes(`${processor}v7`),
    );
    if (os.length === 0 && cpu.length === 0) continue;
    const place =
      packages[`node_modules/${name}`] === undefined
        ? `node_modules/${name}`
        : `${path}/node_modules/${name}`;
    packages[place] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(dev && { dev }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added += 1;
  }
}
for (const [path, entry] of Object.entries(packages)) {
  const isForMusl = entry.optional === true && /[-/]musl$/.test(path) && entry.os?.includes('linux') === true;
  if (!isForMusl || entry.libc !== undefined) continue;
  // In the order npm writes members in.
  packages[path] = Object.fromEntries(
    Object.entries({ ...entry, libc: ['musl'] }).sort(([a], [b]) => {
      if (a === 'version' || b === 'version') return a === 'version' ? -1 : 1;
      return a < b ? -1 : 1;
    }),
  );
  added += 1;
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added to package-lock.json, or their platform`);
