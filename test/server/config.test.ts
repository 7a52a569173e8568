import type { KgError } from '../../src/errors/KgError.ts';
import { readConfig } from '../../src/server/config.ts';

const refused = (environment: Record<string, string>): KgError => {
  try {
    readConfig(environment);
  } catch (error) {
    return error as KgError;
  }
  throw new Error('accepted');
};

test('an empty environment gives the defaults', () => {
  expect(readConfig({ NEO4J_URI: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    neo4j: undefined,
    logLevel: 'warn',
    explain: false,
  });
});

test('NEO4J_URI selects Neo4j with the rest of its settings', () => {
  const environment = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' };
  expect(readConfig(environment).neo4j).toEqual({
    uri: environment.NEO4J_URI,
    user: 'neo4j',
    password: 'secret',
    database: undefined,
  });
});

test('every variable that cannot be used is named, with what it must be', () => {
  const error = refused({ PORT: '70000', LOG_LEVEL: 'loud', KG_EXPLAIN: 'maybe', NEO4J_URI: 'http://x' });
  expect(error.code).toBe('CONFIG_INVALID');
  expect(error.problems.map(({ where }) => where).sort()).toEqual([
    'KG_EXPLAIN',
    'LOG_LEVEL',
    'NEO4J_URI',
    'PORT',
  ]);
  expect(error.problems.find(({ where }) => where === 'PORT')?.message).toBe(
    'must be a whole number from 0 to 65535, not "70000"',
  );
});

test.each(['-1', '1e3', ' 80', '0x50', '4000.5'])('PORT=%p is refused', (PORT) => {
  expect(refused({ PORT }).problems).toHaveLength(1);
});

test('a password is never part of the error', () => {
  const error = refused({ NEO4J_URI: 'bolt://neo4j:hunter2@db:7687', NEO4J_PASSWORD: 'hunter2' });
  expect(JSON.stringify(error)).not.toContain('hunter2');
});

test('where the service stands in the network', () => {
  expect(readConfig({}).network).toEqual({ corsOrigins: [], trustProxy: false, pathPrefix: '' });
  expect(
    readConfig({ KG_CORS_ORIGINS: '*', KG_TRUST_PROXY: '10.0.0.0/8,::1,loopback', KG_PATH_PREFIX: '/a/b/' })
      .network,
  ).toEqual({ corsOrigins: ['*'], trustProxy: '10.0.0.0/8,::1,loopback', pathPrefix: '/a/b' });
  expect(readConfig({ KG_TRUST_PROXY: '2' }).network.trustProxy).toBe(2);
});

test.each([
  ['KG_CORS_ORIGINS', 'example.org'],
  ['KG_CORS_ORIGINS', 'https://example.org/'],
  ['KG_CORS_ORIGINS', 'https://example.org/page'],
  ['KG_CORS_ORIGINS', '*,https://example.org'],
  ['KG_TRUST_PROXY', 'true'],
  ['KG_TRUST_PROXY', '10.0.0.0/40'],
  ['KG_TRUST_PROXY', 'proxy.example'],
  ['KG_PATH_PREFIX', 'graph'],
  ['KG_PATH_PREFIX', '/a//b'],
  ['KG_PATH_PREFIX', '/../x?'],
  ['KG_EXPORTS_BASE', 'district graph'],
  ['KG_EXPORTS_KEEP', '0'],
])('%s=%p is refused', (name, value) => {
  expect(refused({ [name]: value }).problems.map(({ where }) => where)).toEqual([name]);
});
