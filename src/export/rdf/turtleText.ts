import { Writer } from 'n3';
import type { SubjectText } from '../SubjectText.ts';
import type { RdfMapper } from './RdfMapper.ts';

/** Nodes as Turtle. */
export function turtleText(mapper: RdfMapper): SubjectText {
  let text = '';
  const collector = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk;
      done?.();
    },
  };
  const writer = new Writer(collector, { end: false, prefixes: { ...mapper.prefixes } });
  const taken = () => {
    const piece = text;
    text = '';
    return piece;
  };
  return {
    head: taken,
    batch(subjects) {
      for (const { node, outgoing } of subjects) {
        for (const quad of mapper.node(node, outgoing)) writer.addQuad(quad);
      }
      return taken();
    },
    tail() {
      writer.end();
      return taken();
    },
  };
}
