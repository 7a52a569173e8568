import type { ServerAddress } from '../TestServer.ts';
import { Member } from './Member.ts';
import { MemberConnection, type Script } from './MemberConnection.ts';
import type { Packed } from './packStream.ts';

/**
 * Three members of a cluster in front of one Neo4j: each answers ROUTE itself, refuses writes unless
 * it leads, and may lag: then it answers what it answered before, until a bookmark makes it catch up.
 */
export class ScriptedCluster implements Script {
  readonly members: readonly Member[] = Array.from(
    { length: 3 },
    () => new Member((client, member) => new MemberConnection(client, member, this)),
  );
  readonly bookmarks = new Set<string>();
  leader: Member | undefined;
  onWrite: Script['onWrite'] = async () => 'pass';

  constructor(readonly neo4j: ServerAddress) {
    this.leader = this.members[0];
  }

  async start(): Promise<this> {
    for (const member of this.members) await member.listen();
    return this;
  }

  /** Where drivers begin: any member. */
  get uri(): string {
    return `neo4j://${this.members[1]?.address}`;
  }

  get followers(): readonly Member[] {
    return this.members.filter((member) => member.isUp && member !== this.leader);
  }

  /** The routing table: reads go to followers, writes to the leader, if there is one. */
  get table(): { readonly [key: string]: Packed } {
    const up = this.members.filter(({ isUp }) => isUp);
    const addresses = (members: readonly Member[]) => members.map(({ address }) => address);
    return {
      ttl: 300,
      db: 'neo4j',
      servers: [
        { role: 'ROUTE', addresses: addresses(up) },
        { role: 'READ', addresses: addresses(this.followers) },
        { role: 'WRITE', addresses: this.leader === undefined ? [] : [this.leader.address] },
      ],
    };
  }

  /** The leader is gone; nobody leads until somebody is elected. */
  async loseLeader(): Promise<void> {
    const lost = this.leader;
    this.leader = undefined;
    await lost?.lose();
  }

  elect(member: Member): void {
    this.leader = member;
  }

  lag(member: Member): void {
    member.reached = new Set(this.bookmarks);
    member.isLagging = true;
  }

  async stop(): Promise<void> {
    for (const member of this.members) await member.lose();
  }
}
