/** Bytes, written one after the other, without knowing how many there will be. */
export class GrowingBytes {
  length = 0;
  #bytes: Uint8Array;

  constructor(expected = 1024) {
    this.#bytes = new Uint8Array(Math.max(16, expected));
  }

  /** A number in 7 bits a byte, the low ones first. */
  number(value: number): void {
    this.#room(5);
    let left = value;
    while (left > 127) {
      this.#bytes[this.length++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.#bytes[this.length++] = left;
  }

  add(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, Math.ceil(this.#bytes.length * 1.5)));
    larger.set(this.taken());
    this.#bytes = larger;
  }
}

/** Numbers below 2^32, likewise. */
export class GrowingNumbers {
  length = 0;
  #numbers: Uint32Array;

  constructor(expected = 256) {
    this.#numbers = new Uint32Array(Math.max(16, expected));
  }

  add(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
