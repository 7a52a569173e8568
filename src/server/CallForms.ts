import type { CallToolResult } from '@modelcontextprotocol/server';
import { LRUCache } from 'lru-cache';
import { StoredAnswer } from '../access/StoredAnswer.ts';

/** Of all forms that are known: one for each tool, revision of the protocol and client. */
const mostCharacters = 2_000_000;

/** What stands around the members of a result in an answer of one form. */
interface Envelope extends Pick<StoredAnswer, 'status' | 'contentType' | 'headers'> {
  readonly before: string;
  readonly behind: string;
}

/**
 * What the protocol's SDK answers to calls of one form: those that differ in the arguments, which it hands on
 * as they are, and the id alone. It has been the judge of the form with the first call; the next ones are
 * given the members of their result in place of the first one's. Making its server, its schemas and the web's
 * requests anew for each costs more than most questions.
 */
export class CallForms {
  readonly #envelopes = new LRUCache<string, Envelope>({
    maxSize: mostCharacters,
    maxEntrySize: mostCharacters / 100,
    sizeCalculation: ({ before, behind }, form) => form.length + before.length + behind.length + 1,
  });

  /**
   * Learn a form from an answer of the SDK.
   * @param answer cut where the id of its message stands, as `storedCall` makes it
   * @param result what the tool gave the SDK for it
   */
  learn(form: string, answer: StoredAnswer, result: CallToolResult): void {
    const { status, contentType, headers } = answer;
    const text = answer.body.toString();
    const members = membersOf(result);
    const at = text.indexOf(members);
    // What stands there in another way, or twice, cannot be replaced.
    if (at < 0 || text.includes(members, at + 1)) return;
    const [before, behind] = [text.slice(0, at), text.slice(at + members.length)];
    this.#envelopes.set(form, { before, behind, status, contentType, headers });
  }

  knows(form: string): boolean {
    return this.#envelopes.has(form);
  }

  /** The answer to a call of a form that is known, cut where the id of its message stands. */
  answer(form: string, result: CallToolResult): StoredAnswer | undefined {
    const envelope = this.#envelopes.get(form);
    if (envelope === undefined) return undefined;
    const { before, behind, status, contentType, headers } = envelope;
    const body = Buffer.from(before + membersOf(result) + behind);
    return new StoredAnswer(status, contentType, body, headers);
  }
}

const membersOf = (result: CallToolResult): string => JSON.stringify(result).slice(1, -1);
