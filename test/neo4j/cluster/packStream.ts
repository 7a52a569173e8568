/** What PackStream carries; integers are taken as numbers, which tests stay within. */
export type Packed =
  | null
  | boolean
  | number
  | string
  | Buffer
  | readonly Packed[]
  | Structure
  | { readonly [key: string]: Packed };

/** A structure, such as a message: its tag says what it is. */
export class Structure {
  constructor(
    readonly tag: number,
    readonly fields: readonly Packed[],
  ) {}
}

/** Read one value: https://neo4j.com/docs/bolt/current/packstream/. */
export function unpack(bytes: Buffer): Packed {
  let at = 0;
  const size = (width: number): number => {
    const value = bytes.readUIntBE(at, width);
    at += width;
    return value;
  };
  const text = (length: number): string => {
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): Packed[] => Array.from({ length }, value);
  const map = (length: number) =>
    Object.fromEntries(Array.from({ length }, () => [value() as string, value()] as const));
  function value(): Packed {
    const marker = size(1);
    const low = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return text(low);
    if (marker < 0xa0) return list(low);
    if (marker < 0xb0) return map(low);
    if (marker < 0xc0) return new Structure(size(1), list(low));
    const width = 2 ** (marker & 0x03);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        at += 8;
        return bytes.readDoubleBE(at - 8);
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xcb:
        at += 8;
        return Number(bytes.readBigInt64BE(at - 8));
      case 0xc8:
      case 0xc9:
      case 0xca:
        at += width;
        return bytes.readIntBE(at - width, width);
      case 0xcc:
      case 0xcd:
      case 0xce: {
        const length = size(width);
        at += length;
        return bytes.subarray(at - length, at);
      }
    }
    const length = size(width);
    if (marker <= 0xd2) return text(length);
    return marker <= 0xd6 ? list(length) : map(length);
  }
  return value();
}

/** Write one value. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.of(0xc0);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9, 0xcb);
    bytes.writeBigInt64BE(BigInt(value), 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(0xd0, bytes.length), bytes]);
  }
  if (Buffer.isBuffer(value)) return Buffer.concat([head(0xcc, value.length), value]);
  if (value instanceof Structure) {
    return Buffer.concat([Buffer.of(0xb0 + value.fields.length, value.tag), ...value.fields.map(pack)]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(0xd4, value.length), ...value.map(pack)]);
  const members = Object.entries(value);
  return Buffer.concat([head(0xd8, members.length), ...members.flat().map(pack)]);
}

/** A marker that is followed by a length of four bytes: the third of its kind. */
function head(first: number, length: number): Buffer {
  const bytes = Buffer.alloc(5, first + 2);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
