/** Puts the messages of a Bolt connection together from its chunks. */
export class BoltFrames {
  #rest: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];

  /** Take in what came; @returns the messages that are complete by now. */
  push(bytes: Buffer): readonly Buffer[] {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    const messages: Buffer[] = [];
    while (this.#rest.length >= 2) {
      const length = this.#rest.readUInt16BE(0);
      if (this.#rest.length < 2 + length) break;
      // A chunk of nothing ends a message; between messages it only keeps the connection alive.
      if (length > 0) this.#parts.push(this.#rest.subarray(2, 2 + length));
      else if (this.#parts.length > 0) messages.push(Buffer.concat(this.#parts.splice(0)));
      this.#rest = this.#rest.subarray(2 + length);
    }
    return messages;
  }
}

/** A message in chunks, as it is sent. */
export function framed(message: Buffer): Buffer {
  const most = 0xffff;
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length; at += most) {
    const chunk = message.subarray(at, at + most);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(chunk.length);
    parts.push(length, chunk);
  }
  return Buffer.concat([...parts, Buffer.alloc(2)]);
}
