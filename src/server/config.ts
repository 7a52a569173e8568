import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TokenSettings } from '../access/Tokens.ts';
import { defaultRowsInMemory } from '../dataset/paged/rowsInMemory.ts';
import { KgError, type Problem } from '../errors/KgError.ts';
import { isBase } from '../export/exportBase.ts';
import {
  defaultCostBudget,
  defaultPlanCacheSize,
  defaultPlanLimits,
  defaultTimeoutMs,
} from '../query/plan/limits.ts';
import { memoryBounds } from './memory.ts';

/** Where Neo4j is and how to sign in. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when undefined. */
  readonly database: string | undefined;
}

/** How the service stands in the network. */
export interface NetworkConfig {
  /** Origins whose pages may read answers; `*` alone for all. */
  readonly corsOrigins: readonly string[];
  /** Proxies whose word on the caller's address counts: how many, or their addresses. */
  readonly trustProxy: number | string | false;
  /** Path below which the service answers, such as `/graph`; empty for none. */
  readonly pathPrefix: string;
}

/** Who may ask how much. */
export interface AccessConfig {
  /** File of tiers and keys; everybody may ask without limit when undefined. */
  readonly keysFile: string | undefined;
  readonly tokens: TokenSettings | undefined;
  /** Redis in which several processes count budgets together. */
  readonly redis: string | undefined;
}

/** What the settings say of tools. */
export interface AgentConfig {
  /** Callers may run operations of their own, by the tool that passes them on. */
  readonly passThrough: boolean;
  /** Dearest of these. */
  readonly passThroughCost: number;
  /** Most tokens of a tool's answer. */
  readonly answerTokens: number;
}

/** What the settings say of exports. */
export interface ExportsConfig {
  /** Folder of the files; false where there are none, undefined for one that goes with the process. */
  readonly directory: string | false | undefined;
  /** The operator named the folder. */
  readonly isNamed: boolean;
  /** Versions of a dataset that are kept. */
  readonly keep: number;
  /** What identifiers begin with in RDF; a name of the project's own when undefined. */
  readonly base: string | undefined;
}

/** Everything the environment decides, read once at start. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Undefined selects the embedded engine. */
  readonly neo4j: Neo4jConfig | undefined;
  /** Folder in which the embedded engine keeps its graph; undefined for memory alone. */
  readonly storeDirectory: string | undefined;
  /** A kept graph that cannot be opened is put aside and loaded again. */
  readonly storeRebuild: boolean;
  /** Processes in which the embedded engine runs dear statements, so that they can be ended. */
  readonly replicas: number;
  /** Folders: of schema files, of each dataset, of the built pages. */
  readonly schemaDirectory: string;
  readonly datasetDirectories: readonly string[];
  readonly webDirectory: string;
  /** Folder of source texts, shown around what they prove; undefined where the operator has none. */
  readonly textsDirectory: string | undefined;
  readonly logLevel: LogLevel;
  /** Requests may ask for the statement behind their answer. */
  readonly explain: boolean;
  /** Dearest operation, by the price of its plan. */
  readonly costBudget: number;
  /** Price of all operations that run side by side. */
  readonly costInFlight: number;
  /** Longest answer, in characters. */
  readonly answerLimit: number;
  /** Deepest nesting of fields. */
  readonly maxDepth: number;
  /** An operation is given up after this many milliseconds. */
  readonly timeoutMs: number;
  /** Most compiled operations held. */
  readonly planCacheSize: number;
  /** Memory they may take, in bytes. */
  readonly planCacheBytes: number;
  /** Rows of a dataset held as objects; read again where they are held, see `rowsInMemory`. */
  readonly rowsInMemory: number;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** How long a shutdown waits for requests in flight, in milliseconds. */
  readonly shutdownMs: number;
  readonly network: NetworkConfig;
  readonly access: AccessConfig;
  /** Folder of documents that may be asked for by id; none when undefined. */
  readonly documentsDirectory: string | undefined;
  /** The folder of the documents that the explorer sends, as it was built. */
  readonly explorerDocuments: string;
  /** Refuse every other document. */
  readonly documentsOnly: boolean;
  /** Most bytes of answers kept; 0 keeps none. */
  readonly cacheBytes: number;
  /** `Cache-Control` of versioned reads. */
  readonly cacheControl: string;
  readonly agent: AgentConfig;
  readonly exports: ExportsConfig;
  /** Load a dataset folder that is older than what the graph has. */
  readonly allowOlder: boolean;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The folder that holds `schema/`, `cypher/` and `data/`: two above this file, in src and in dist. */
const packageDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** A path in the package, as short as it can be said from here: problems begin with it. */
export function packagePath(path: string): string {
  const full = join(packageDirectory, path);
  const short = relative(process.cwd(), full);
  return short.startsWith('..') ? full : short;
}

/** The version of this software. */
export function packageVersion(): string {
  return String(JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')).version);
}

/** What makes files, as they name it. */
export const softwareName = (): string => `district-graph ${packageVersion()}`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Read and check the environment. An empty variable counts as unset.
 * @throws KgError CONFIG_INVALID with one problem for each variable that is not acceptable
 */
export function readConfig(environment: Environment): Config {
  const problems: Problem[] = [];
  const text = (name: string): string | undefined => environment[name] || undefined;
  const refuse = <T>(name: string, wanted: string, instead: T): T => {
    // An address may hold a password, so it is not repeated.
    const given = name === 'NEO4J_URI' ? '' : `, not "${text(name)}"`;
    problems.push({ where: name, message: `must be ${wanted}${given}` });
    return instead;
  };
  const integer = (name: string, fallback: number, low: number, high: number): number => {
    const given = text(name);
    if (given === undefined) return fallback;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    return value >= low && value <= high
      ? value
      : refuse(name, `a whole number from ${low} to ${high}`, fallback);
  };
  const flag = (name: string): boolean => {
    const given = text(name);
    if (given === undefined) return false;
    if (/^(1|true|yes|on)$/i.test(given)) return true;
    return /^(0|false|no|off)$/i.test(given) ? false : refuse(name, '1 or 0', false);
  };
  const logLevel = logLevels.find((level) => level === (text('LOG_LEVEL') ?? 'warn'));

  const config: Config = {
    host: text('HOST') ?? '127.0.0.1',
    port: integer('PORT', 4000, 0, 65_535),
    neo4j: readNeo4j(text, refuse),
    storeDirectory: text('KG_STORE'),
    storeRebuild: flag('KG_STORE_REBUILD'),
    replicas: integer('KG_REPLICAS', 1, 0, 64),
    schemaDirectory: text('KG_SCHEMA') ?? packagePath('schema'),
    datasetDirectories: listOf(text('KG_DATASETS') ?? shippedDatasets()),
    webDirectory: join(packageDirectory, 'dist/web'),
    textsDirectory: text('KG_TEXTS'),
    logLevel: logLevel ?? refuse('LOG_LEVEL', `one of ${logLevels.join(', ')}`, 'warn' as const),
    explain: flag('KG_EXPLAIN'),
    costBudget: integer('KG_COST_BUDGET', defaultCostBudget, 1, 1_000_000_000),
    costInFlight: integer('KG_COST_IN_FLIGHT', memoryBounds.costInFlight, 1, 1_000_000_000),
    answerLimit: integer('KG_ANSWER_LIMIT', memoryBounds.answerLimit, 1024, 256 * 1024 * 1024),
    maxDepth: integer('KG_MAX_DEPTH', defaultPlanLimits.maxDepth, 1, 100),
    timeoutMs: 1000 * integer('KG_TIMEOUT_SECONDS', defaultTimeoutMs / 1000, 1, 3600),
    planCacheSize: integer('KG_PLAN_CACHE_SIZE', defaultPlanCacheSize, 1, 1_000_000),
    planCacheBytes: integer('KG_PLAN_CACHE_BYTES', memoryBounds.planCacheBytes, 1024, 64 * 1024 ** 3),
    rowsInMemory: integer('KG_ROWS_IN_MEMORY', defaultRowsInMemory, 1, 1_000_000_000),
    bodyLimit: integer('KG_BODY_LIMIT', 256 * 1024, 1024, 64 * 1024 * 1024),
    shutdownMs: 1000 * integer('KG_SHUTDOWN_SECONDS', 10, 0, 600),
    documentsDirectory: text('KG_DOCUMENTS'),
    explorerDocuments: join(packageDirectory, 'dist/documents'),
    documentsOnly: flag('KG_DOCUMENTS_ONLY'),
    cacheBytes: integer('KG_CACHE_BYTES', memoryBounds.cacheBytes, 0, 64 * 1024 ** 3),
    cacheControl: readCacheControl(text, refuse),
    agent: {
      passThrough: flag('KG_AGENT_QUERY'),
      passThroughCost: integer('KG_AGENT_QUERY_COST', 10_000, 1, 1_000_000_000),
      answerTokens: integer('KG_AGENT_TOKENS', 5_000, 500, 100_000),
    },
    exports: { ...readExports(text, refuse), keep: integer('KG_EXPORTS_KEEP', 2, 1, 1000) },
    allowOlder: flag('KG_ALLOW_OLDER'),
    access: readAccess(text, refuse, problems),
    network: {
      corsOrigins: readOrigins(text, refuse),
      trustProxy: readTrustProxy(text, refuse),
      pathPrefix: readPathPrefix(text, refuse),
    },
  };
  if (config.documentsOnly && config.documentsDirectory === undefined) {
    problems.push({ where: 'KG_DOCUMENTS_ONLY', message: 'needs KG_DOCUMENTS: a folder of documents' });
  }
  if (problems.length > 0) {
    throw new KgError('CONFIG_INVALID', 'The environment has settings that cannot be used.', problems);
  }
  return config;
}

/** The datasets that come with the service. */
function shippedDatasets(): string {
  const data = packagePath('data');
  const folders = readdirSync(data).sort();
  return folders
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, 'dataset.yaml')))
    .join(',');
}

type Text = (name: string) => string | undefined;
type Refuse = <T>(name: string, wanted: string, instead: T) => T;

/** The members of a list separated by commas. */
const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');

function readOrigins(text: Text, refuse: Refuse): readonly string[] {
  const origins = listOf(text('KG_CORS_ORIGINS') ?? '');
  const isOrigin = (given: string) => URL.canParse(given) && new URL(given).origin === given;
  if (origins.every(isOrigin) || (origins.length === 1 && origins[0] === '*')) return origins;
  return refuse(
    'KG_CORS_ORIGINS',
    '* alone, or origins such as https://example.org (scheme and host, no path) separated by commas',
    [],
  );
}

function readTrustProxy(text: Text, refuse: Refuse): NetworkConfig['trustProxy'] {
  const given = text('KG_TRUST_PROXY');
  if (given === undefined || given === '0') return false;
  if (/^\d+$/.test(given)) return Number(given);
  const isAddress = (member: string) => {
    const [address = '', bits, ...more] = member.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const isRange = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most);
    return version !== 0 && isRange && more.length === 0;
  };
  const named = ['loopback', 'linklocal', 'uniquelocal'];
  if (listOf(given).every((member) => named.includes(member) || isAddress(member))) return given;
  return refuse(
    'KG_TRUST_PROXY',
    `how many proxies stand in front, or their addresses (10.0.0.0/8, ${named.join(', ')}) separated by commas`,
    false,
  );
}

/** What caches may do with a versioned read: by default keep it, and ask each time whether it still holds. */
function readCacheControl(text: Text, refuse: Refuse): string {
  const given = text('KG_CACHE_CONTROL') ?? 'public, no-cache';
  if (/^[\w=-]+(, *[\w=-]+)*$/.test(given)) return given;
  return refuse('KG_CACHE_CONTROL', 'directives such as public, max-age=60', 'no-store');
}

function readAccess(text: Text, refuse: Refuse, problems: Problem[]): AccessConfig {
  const keysFile = text('KG_KEYS');
  const names = ['KG_JWT_ISSUER', 'KG_JWT_AUDIENCE', 'KG_JWT_JWKS'] as const;
  const [issuer, audience, jwks] = names.map(text);
  const missing = names.filter((name) => text(name) === undefined);
  const wantsTokens = missing.length < names.length;
  if (wantsTokens) {
    for (const where of missing)
      problems.push({ where, message: `is needed as well: tokens take ${names.join(', ')}` });
  }
  for (const where of [
    ...(wantsTokens ? ['KG_JWT_ISSUER'] : []),
    ...(text('KG_REDIS') ? ['KG_REDIS'] : []),
  ]) {
    if (keysFile === undefined)
      problems.push({ where, message: 'needs KG_KEYS: the file that says what tiers there are' });
  }
  if (jwks !== undefined && !/^https?:/.test(URL.canParse(jwks) ? jwks : '')) {
    refuse(
      'KG_JWT_JWKS',
      'the address of a key set, such as https://issuer.example/.well-known/jwks.json',
      undefined,
    );
  }
  const redis = text('KG_REDIS');
  if (redis !== undefined && !/^rediss?:\/\/./.test(redis)) {
    // It may hold a password.
    problems.push({ where: 'KG_REDIS', message: 'must look like redis://host:6379 or rediss://host:6379' });
  }
  return {
    keysFile,
    redis,
    tokens:
      issuer === undefined || audience === undefined || jwks === undefined
        ? undefined
        : { issuer, audience, jwks, tierClaim: text('KG_JWT_TIER_CLAIM') ?? 'tier' },
  };
}

function readExports(text: Text, refuse: Refuse): Omit<ExportsConfig, 'keep'> {
  const named = text('KG_EXPORTS');
  const store = text('KG_STORE');
  const kept = store === undefined ? undefined : resolve(store, 'exports');
  const base = text('KG_EXPORTS_BASE');
  return {
    directory: named === 'off' ? false : named === undefined ? kept : resolve(named),
    isNamed: named !== undefined,
    base:
      base === undefined || isBase(base)
        ? base
        : refuse('KG_EXPORTS_BASE', 'an absolute IRI such as https://example.org/id/', undefined),
  };
}

function readPathPrefix(text: Text, refuse: Refuse): string {
  const given = text('KG_PATH_PREFIX')?.replace(/\/$/, '') ?? '';
  if (given === '' || /^(\/[\w.~-]+)+$/.test(given)) return given;
  return refuse('KG_PATH_PREFIX', 'a path such as /graph', '');
}

function readNeo4j(text: Text, refuse: Refuse): Neo4jConfig | undefined {
  const uri = text('NEO4J_URI');
  if (uri === undefined) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/@?\s]+\/?(\?\S*)?$/.test(uri)) {
    return refuse(
      'NEO4J_URI',
      'an address such as neo4j://localhost:7687, with no user or password in it (see NEO4J_USER)',
      undefined,
    );
  }
  return {
    uri,
    user: text('NEO4J_USER') ?? 'neo4j',
    password: text('NEO4J_PASSWORD') ?? '',
    database: text('NEO4J_DATABASE'),
  };
}
