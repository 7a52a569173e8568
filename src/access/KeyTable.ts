import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { KgError, type Problem } from '../errors/KgError.ts';
import type { Tier } from './Tier.ts';

/** A key of a client: its hash and until when it is good. */
interface KeyEntry {
  readonly client: string;
  readonly tier: Tier;
  /** Milliseconds of the epoch; undefined for a key that does not expire. */
  readonly expires: number | undefined;
}

/** Tiers, and the keys of clients by hash. */
export interface KeyTable {
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly keys: ReadonlyMap<string, KeyEntry>;
}

/** What a key is stored as. Keys are random, so a slow hash would protect nothing. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The tier of whoever shows no key; without it nobody is answered who shows none. */
export const anonymousTier = 'anonymous';

const tierMembers = ['costPerMinute', 'inFlight', 'largestCost', 'operator'];

/**
 * Read the file of tiers and keys:
 *
 * ```yaml
 * tiers:
 *   anonymous: { costPerMinute: 60000, inFlight: 4, largestCost: 20000 }
 *   operator: { operator: true }
 * clients:
 *   acme: { tier: operator, keys: [{ hash: 9f86..., expires: 2027-01-31 }] }
 * ```
 *
 * @throws KgError CONFIG_INVALID with everything that is wrong in it
 */
export function readKeyTable(file: string): KeyTable {
  const problems: Problem[] = [];
  const root = record(parseFile(file));
  const tiers = new Map<string, Tier>();
  const tell = (at: string, message: string) => problems.push({ where: `${file}: ${at}`, message });
  for (const [name, given] of Object.entries(record(root.tiers))) {
    const values = record(given);
    const unknown = Object.keys(values).filter((member) => !tierMembers.includes(member));
    if (unknown.length > 0)
      tell(`tiers.${name}`, `has no ${unknown.join(', ')}; it has ${tierMembers.join(', ')}`);
    const limit = (member: string): number | undefined => {
      const value = values[member];
      if (value === undefined || (Number.isSafeInteger(value) && Number(value) > 0)) return value as number;
      tell(`tiers.${name}.${member}`, 'must be a whole number above 0');
      return undefined;
    };
    tiers.set(name, {
      name,
      costPerMinute: limit('costPerMinute'),
      inFlight: limit('inFlight'),
      largestCost: limit('largestCost'),
      isOperator: values.operator === true,
    });
  }
  if (tiers.size === 0) tell('tiers', 'must name at least one tier');
  const keys = new Map<string, KeyEntry>();
  for (const [client, given] of Object.entries(record(root.clients))) {
    const { tier: name, keys: list } = record(given);
    const tier = tiers.get(String(name));
    if (tier === undefined)
      tell(`clients.${client}.tier`, `${String(name)} is none of ${[...tiers.keys()].join(', ')}`);
    for (const [at, one] of (Array.isArray(list) ? list : []).entries()) {
      const where = `clients.${client}.keys[${at}]`;
      const { hash, expires } = record(one);
      const until = expires === undefined ? undefined : endOf(String(expires));
      if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) {
        tell(where, 'must have the SHA-256 of the key as "hash", 64 hexadecimal digits: "kg key" makes one');
      } else if (Number.isNaN(until)) tell(`${where}.expires`, 'must be a date such as 2027-01-31');
      else if (keys.has(hash))
        tell(where, `is also a key of ${keys.get(hash)?.client}: take one of the two out`);
      else if (tier !== undefined) keys.set(hash, { client, tier, expires: until });
    }
    if (!Array.isArray(list)) tell(`clients.${client}.keys`, 'must be a list');
  }
  if (problems.length > 0) throw new KgError('CONFIG_INVALID', 'The keys cannot be used.', problems);
  return { tiers, keys };
}

function parseFile(file: string): unknown {
  try {
    // Dates stay texts: what a person wrote is what is told back.
    return parse(readFileSync(file, 'utf8'), { schema: 'core' });
  } catch (cause) {
    // The message of a parser quotes the text around, which may be a key put there by mistake.
    const message = 'cannot be read as YAML';
    throw new KgError(
      'CONFIG_INVALID',
      'The keys cannot be used.',
      [{ where: `KG_KEYS: ${file}`, message }],
      { cause },
    );
  }
}

/** The end of a day, or a moment with its time. */
function endOf(text: string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
