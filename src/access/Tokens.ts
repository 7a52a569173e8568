import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

/** Where tokens come from, and what they must say. */
export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the issuer's key set. */
  readonly jwks: string;
  /** Claim that names the tier. */
  readonly tierClaim: string;
}

/** What a token came to: who it is of, why it is refused, or that the issuer's keys cannot be had. */
export type TokenAnswer =
  | { readonly kind: 'valid'; readonly subject: string; readonly tier: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly error: unknown };

/** Algorithms with a key pair alone: who can check a token must not be able to make one. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Clocks of two machines differ by so many seconds. */
const clockTolerance = 30;

/** Checks JSON Web Tokens. Keys that were fetched serve ten minutes; the issuer is then asked again. */
export class Tokens {
  readonly #settings: TokenSettings;
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(settings: TokenSettings) {
    this.#settings = settings;
    this.#keys = createRemoteJWKSet(new URL(settings.jwks), {
      timeoutDuration: 3_000,
      cooldownDuration: 10_000,
    });
  }

  async check(token: string): Promise<TokenAnswer> {
    const { issuer, audience, tierClaim } = this.#settings;
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        requiredClaims: ['exp', 'sub'],
      });
      const tier = payload[tierClaim];
      return {
        kind: 'valid',
        subject: String(payload.sub),
        tier: typeof tier === 'string' ? tier : undefined,
      };
    } catch (error) {
      const reason = reasonOf(error);
      return reason === undefined ? { kind: 'unknown', error } : { kind: 'refused', reason };
    }
  }
}

/** Why a token is refused, without a word of it; undefined when the issuer's keys could not be had. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof errors.JWKSTimeout) return undefined;
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim "${error.claim}" is not acceptable`;
  if (error instanceof errors.JWKSNoMatchingKey) return 'the issuer has no such key';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'its algorithm is not accepted';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature does not hold';
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return 'it is no token';
  // What remains is about the key set: it was not fetched, or is none.
  return undefined;
}
