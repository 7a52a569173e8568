import { connect, type Socket } from 'node:net';

/** The body of one answer, or the reason there is none. */
type Settle = { resolve(body: Buffer): void; reject(error: Error): void };

const headersEnd = Buffer.from('\r\n\r\n');

/**
 * One HTTP/1.1 connection that asks and reads one answer at a time. Written for this benchmark
 * because a general client takes a good part of the two cores the server needs: it reads the status
 * and `content-length`, and nothing else.
 */
export class KeepAliveConnection {
  readonly #socket: Socket;
  readonly #head: string;
  readonly #host: string;
  #received: Buffer[] = [];
  #length = 0;
  /** Bytes of the whole answer, once its headers are here. */
  #expected: number | undefined;
  #bodyAt = 0;
  #settle: Settle | undefined;

  private constructor(socket: Socket, url: URL) {
    this.#socket = socket;
    this.#host = url.host;
    this.#head = `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
  }

  static open(url: URL): Promise<KeepAliveConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new KeepAliveConnection(socket, url)));
    });
  }

  /** Post a JSON body; gives the body of the answer. */
  post(body: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(`${this.#head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  /** Read an address; gives the body of the answer, empty when it is unchanged (304). */
  get(path: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(
        `GET ${path} HTTP/1.1\r\nhost: ${this.#host}\r\naccept: application/json\r\n${lines.join('')}\r\n`,
      );
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    if (this.#expected === undefined && !this.#readHead()) return;
    if (this.#expected === undefined || this.#length < this.#expected) return;
    const answer = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    const body = answer.subarray(this.#bodyAt, this.#expected);
    const settle = this.#settle;
    this.#received = [];
    this.#length = 0;
    this.#expected = undefined;
    this.#settle = undefined;
    settle?.resolve(body);
  }

  /** True when the headers are complete and acceptable. */
  #readHead(): boolean {
    const begun = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    const end = begun?.indexOf(headersEnd) ?? -1;
    if (begun === undefined || end < 0) return false;
    const head = begun.toString('latin1', 0, end);
    const isUnchanged = head.startsWith('HTTP/1.1 304');
    const [, length = isUnchanged ? '0' : undefined] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
    if (!(head.startsWith('HTTP/1.1 200') || isUnchanged) || length === undefined) {
      this.#fail(new Error(`Not an answer this client reads:\n${begun.toString('utf8').slice(0, 500)}`));
      return false;
    }
    this.#bodyAt = end + headersEnd.length;
    this.#expected = this.#bodyAt + Number(length);
    return true;
  }

  #fail(error: Error): void {
    this.#settle?.reject(error);
    this.#settle = undefined;
  }
}
