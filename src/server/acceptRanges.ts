/** A media range that a caller takes, and how much it likes it; not a number where what it says is none. */
export interface AcceptRange {
  readonly range: string;
  readonly quality: number;
}

/** The media ranges of an `Accept` header in small letters, in its order (RFC 9110, section 12.5.1). */
export function acceptRanges(accept = '*/*'): AcceptRange[] {
  return accept.split(',').map((one) => {
    const [range = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { range, quality: Number(given ?? 1) };
  });
}
