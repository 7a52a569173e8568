import { connect, type Socket } from 'node:net';
import type { ServerAddress } from '../TestServer.ts';
import { BoltFrames, framed } from './BoltFrames.ts';
import type { Member, Recorded } from './Member.ts';
import { type Packed, pack, Structure, unpack } from './packStream.ts';

/** What a member's connections go by. */
export interface Script {
  /** The database behind all members. */
  readonly neo4j: ServerAddress;
  readonly leader: Member | undefined;
  readonly table: { readonly [key: string]: Packed };
  /** All that the database has told. */
  readonly bookmarks: Set<string>;
  /** Called with each statement of a write transaction, and its end, before it is passed on. */
  readonly onWrite: (text: string) => Promise<'pass' | 'lose'>;
  loseLeader(): Promise<void>;
}

/** Messages of Bolt 5: https://neo4j.com/docs/bolt/current/bolt/message/. */
const tags = {
  reset: 0x0f,
  run: 0x10,
  begin: 0x11,
  commit: 0x12,
  pull: 0x3f,
  route: 0x66,
  success: 0x70,
  record: 0x71,
  ignored: 0x7e,
  failure: 0x7f,
};
/** "60 60 b0 17", then the one version that is spoken on both sides. */
const handshake = Buffer.from('6060b01700000405000000000000000000000000', 'hex');
const version = handshake.subarray(4, 8);

interface RunRequest {
  readonly text: string;
  readonly parameters: Packed;
  readonly meta: { readonly mode?: string; readonly bookmarks?: readonly string[] };
}

/** A request whose answer is still to be sent: made here, or to come from the database. */
type Pending = { readonly here: readonly Buffer[] } | { readonly record: Buffer[] | undefined };

/** A client's connection to a member. */
export class MemberConnection {
  readonly #client: Socket;
  readonly #member: Member;
  readonly #cluster: Script;
  #database: Socket | undefined;
  readonly #pending: Pending[] = [];
  /** After a failure everything is ignored until RESET. */
  #failed = false;
  #inTransaction = false;
  #isWriting = false;
  /** What PULL answers when RUN was answered from before, or where it is noted down. */
  #replaying: Recorded | undefined;
  #recording: Recorded | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(client: Socket, member: Member, cluster: Script) {
    this.#client = client;
    this.#member = member;
    this.#cluster = cluster;
    member.sockets.add(client);
    client.on('error', () => {});
    client.once('close', () => {
      member.sockets.delete(client);
      this.#database?.destroy();
    });
    client.once('data', () => this.#open());
  }

  #open(): void {
    const { hostname, port } = new URL(this.#cluster.neo4j.uri.replace(/^\w+:/, 'http:'));
    const database = connect(Number(port), hostname);
    this.#database = database;
    database.on('error', () => {});
    database.once('close', () => this.#client.destroy());
    database.write(handshake);
    database.once('data', () => {
      const [toMember, toClient] = [new BoltFrames(), new BoltFrames()];
      this.#client.on('data', (bytes: Buffer) => {
        for (const message of toMember.push(bytes)) {
          this.#turn = this.#turn.then(() => this.#ask(message));
        }
      });
      database.on('data', (bytes: Buffer) => {
        for (const message of toClient.push(bytes)) this.#tell(message);
      });
      this.#client.write(version);
    });
  }

  async #ask(message: Buffer): Promise<void> {
    const tag = message[1];
    if (this.#failed && tag !== tags.reset) return this.#answer(new Structure(tags.ignored, []));
    switch (tag) {
      case tags.reset:
        this.#failed = false;
        this.#inTransaction = false;
        break;
      case tags.route:
        this.#member.routed += 1;
        return this.#answer(new Structure(tags.success, [{ rt: this.#cluster.table }]));
      case tags.begin:
      case tags.run:
        return this.#run(message, tag);
      case tags.pull:
        return this.#pull(message);
      case tags.commit:
        this.#inTransaction = false;
        if (this.#isWriting && (await this.#cluster.onWrite('COMMIT')) === 'lose') {
          // Whether it was written, nobody is told.
          this.#database?.write(framed(message));
          await new Promise((resolve) => setTimeout(resolve, 200));
          return this.#cluster.loseLeader();
        }
    }
    this.#pass(message, undefined);
  }

  async #run(message: Buffer, tag: number): Promise<void> {
    const { text, parameters, meta } = readRequest(message, tag);
    const begins = tag === tags.begin;
    if (begins || !this.#inTransaction) {
      this.#isWriting = meta.mode !== 'r';
      const bookmarks = meta.bookmarks ?? [];
      this.#member.asked.push({
        mode: this.#isWriting ? 'WRITE' : 'READ',
        text: begins ? undefined : text,
        bookmarks,
      });
      if (this.#isWriting && this.#cluster.leader !== this.#member) {
        this.#failed = true;
        return this.#answer(
          new Structure(tags.failure, [
            { code: 'Neo.ClientError.Cluster.NotALeader', message: 'This member does not lead.' },
          ]),
        );
      }
      this.#inTransaction = begins;
      if (!begins && !this.#isWriting) return this.#read(message, text, parameters, bookmarks);
    } else if (this.#isWriting && (await this.#cluster.onWrite(text)) === 'lose') {
      return this.#cluster.loseLeader();
    }
    this.#pass(message, undefined);
  }

  #read(message: Buffer, text: string, parameters: Packed, bookmarks: readonly string[]): void {
    const key = `${text}\n${JSON.stringify(parameters)}`;
    const before = this.#member.answers.get(key);
    if (this.#member.isLagging && before?.pull.at(-1)?.[1] === tags.success) {
      if (bookmarks.every((bookmark) => this.#member.reached.has(bookmark))) {
        this.#member.stale += 1;
        this.#replaying = before;
        this.#pending.push({ here: before.run });
        this.#flush();
        return;
      }
      this.#member.waited += 1;
    }
    this.#recording = { run: [], pull: [] };
    if (!this.#member.isLagging) this.#member.answers.set(key, this.#recording);
    this.#pass(message, this.#recording.run);
  }

  #pull(message: Buffer): void {
    const [replaying, recording] = [this.#replaying, this.#recording];
    this.#replaying = undefined;
    this.#recording = undefined;
    if (replaying === undefined) {
      this.#pass(message, recording?.pull);
      return;
    }
    this.#pending.push({ here: replaying.pull });
    this.#flush();
  }

  #pass(message: Buffer, record: Buffer[] | undefined): void {
    this.#pending.push({ record });
    this.#database?.write(framed(message));
  }

  #answer(structure: Structure): void {
    this.#pending.push({ here: [pack(structure)] });
    this.#flush();
  }

  /** A message of the database belongs to the oldest request that it has not answered. */
  #tell(message: Buffer): void {
    const [first] = this.#pending;
    if (first !== undefined && 'record' in first) first.record?.push(message);
    this.#client.write(framed(message));
    if (message[1] === tags.record) return;
    if (message[1] === tags.success) {
      const { bookmark } = (unpack(message) as Structure).fields[0] as { bookmark?: string };
      if (bookmark !== undefined) this.#cluster.bookmarks.add(bookmark);
    }
    this.#pending.shift();
    this.#flush();
  }

  /** Send what was answered here, once all that was asked before it has its answer. */
  #flush(): void {
    for (let [first] = this.#pending; first !== undefined && 'here' in first; [first] = this.#pending) {
      for (const message of first.here) this.#client.write(framed(message));
      this.#pending.shift();
    }
  }
}

function readRequest(message: Buffer, tag: number): RunRequest {
  const { fields } = unpack(message) as Structure;
  if (tag === tags.begin) return { text: '', parameters: {}, meta: fields[0] as RunRequest['meta'] };
  const [text, parameters = {}, meta] = fields;
  return { text: String(text), parameters, meta: meta as RunRequest['meta'] };
}
