import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Codings answers are kept in beside the plain one, best first. */
type Coding = 'br' | 'gzip';

/** Answers below this many bytes are sent as they are: they fit one packet either way. */
const compressFrom = 1_400;

const packers = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** An answer as it goes over the wire, packed at most once for each coding. */
export class StoredAnswer {
  readonly #packed = new Map<Coding, Promise<Buffer>>();

  constructor(
    readonly status: number,
    readonly contentType: string,
    readonly body: Buffer,
    /** What else is told with it: when to come back, which method it takes. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Most bytes it can come to, packed forms included. */
  get bytes(): number {
    return this.body.length < compressFrom ? this.body.length : 2 * this.body.length;
  }

  packed(coding: Coding): Promise<Buffer> {
    let packed = this.#packed.get(coding);
    if (packed === undefined) {
      packed = packers[coding](this.body);
      this.#packed.set(coding, packed);
    }
    return packed;
  }
}

/** The coding to send a body in to a caller with this `accept-encoding`; undefined for as it is. */
export function codingFor(accepted: string | undefined, bytes: number): Coding | undefined {
  if (accepted === undefined || bytes < compressFrom) return undefined;
  const refused = /\b(br|gzip)\s*;\s*q=0(\.0*)?\s*(,|$)/gi;
  const offered = accepted.replace(refused, '');
  return (['br', 'gzip'] as const).find((coding) => new RegExp(`(^|[\\s,])${coding}\\b`, 'i').test(offered));
}
