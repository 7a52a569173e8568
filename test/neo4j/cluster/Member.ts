import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What a member was asked to run. */
export interface Asked {
  readonly mode: 'READ' | 'WRITE';
  /** Undefined of a transaction that begins. */
  readonly text: string | undefined;
  readonly bookmarks: readonly string[];
}

/** An answer as it was sent: the messages after RUN, and those after PULL. */
export interface Recorded {
  readonly run: Buffer[];
  readonly pull: Buffer[];
}

/** One of three: passes Bolt on to the Neo4j of this run, but for what the script says otherwise. */
export class Member {
  readonly asked: Asked[] = [];
  /** What it answered, by statement: all it knows while it lags. */
  readonly answers = new Map<string, Recorded>();
  readonly sockets = new Set<Socket>();
  /** Statements it answered from before it lagged, and those it had to catch up for. */
  stale = 0;
  waited = 0;
  /** How often it was asked for the routing table. */
  routed = 0;
  isLagging = false;
  /** The bookmarks that were known when it began to lag. */
  reached: ReadonlySet<string> = new Set();
  #server: Server | undefined;
  port = 0;

  constructor(readonly onConnection: (client: Socket, member: Member) => void) {}

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async listen(): Promise<void> {
    this.#server = createServer((socket) => this.onConnection(socket, this));
    await new Promise<void>((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** Gone, with every connection, in the middle of whatever it did. */
  async lose(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.sockets) socket.destroy();
    if (server === undefined) return;
    server.close();
    await once(server, 'close');
  }

  get isUp(): boolean {
    return this.#server !== undefined;
  }
}
