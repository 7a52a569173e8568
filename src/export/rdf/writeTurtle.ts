import { Writer } from 'n3';
import type { Subject } from '../Subject.ts';
import type { RdfMapper } from './RdfMapper.ts';

/** Write batches of nodes as Turtle, a piece of text each. */
export async function* writeTurtle(
  batches: AsyncIterable<readonly Subject[]>,
  mapper: RdfMapper,
): AsyncGenerator<string> {
  let text = '';
  const collector = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk;
      done?.();
    },
  };
  const writer = new Writer(collector, { end: false, prefixes: { ...mapper.prefixes } });
  for await (const batch of batches) {
    for (const { node, outgoing } of batch) {
      for (const quad of mapper.node(node, outgoing)) writer.addQuad(quad);
    }
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}
