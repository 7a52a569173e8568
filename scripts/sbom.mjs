/**
 * Writes deploy/sbom.json (CycloneDX 1.6) and deploy/licences.md: what runs in production, from
 * package-lock.json. With --check, says whether they are current. Deterministic, so that a change of
 * the lockfile alone changes them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { name, version, license } = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

/** One entry for each package and version, wherever it lies in node_modules. */
const found = new Map();
for (const [path, entry] of Object.entries(packages)) {
  if (path === '' || entry.dev || entry.devOptional || entry.link) continue;
  const named = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  found.set(`${named}@${entry.version}`, { named, ...entry });
}
/** Binaries for other platforms, which a partial registry may lack: the licence is that of their parent. */
const parentOf = (named) =>
  [...found.values()].find((one) => one.license && named.startsWith(`${one.named}-`));
const licenceOf = (one) => one.license ?? parentOf(one.named)?.license ?? 'NOASSERTION';
const purlOf = ({ named, version: of }) => `pkg:npm/${named.replace(/^@/, '%40')}@${of}`;
const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

const components = sorted.map((one) => {
  const [algorithm, hash] = (one.integrity ?? '').split('-', 2);
  const licence = licenceOf(one);
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    name: one.named,
    version: one.version,
    purl: purlOf(one),
    scope: one.optional ? 'optional' : 'required',
    licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(hash && {
      hashes: [
        { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') },
      ],
    }),
  };
});
const main = { type: 'application', 'bom-ref': `pkg:npm/${name}@${version}`, name, version };
const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { ...main, licenses: [{ license: { id: license } }] } },
  components,
};

const byLicence = new Map();
for (const one of sorted) {
  const licence = licenceOf(one);
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${one.named} ${one.version}`]);
}
const licences = [
  '# Licences of what runs in production',
  '',
  'Made from `package-lock.json` by `scripts/sbom.mjs`; `deploy/sbom.json` has the same with hashes (CycloneDX).',
  ...[...byLicence].sort().flatMap(([licence, names]) => ['', `## ${licence}`, '', names.join(', ')]),
  '',
].join('\n');

writeOrCheck(fileURLToPath(new URL('deploy/sbom.json', root)), `${JSON.stringify(sbom, null, 2)}\n`);
writeOrCheck(fileURLToPath(new URL('deploy/licences.md', root)), licences);
