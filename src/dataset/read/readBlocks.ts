import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { DatasetProblems } from './DatasetProblems.ts';
import { type DatasetFile, decode } from './readFiles.ts';

/** Whole lines of a file. */
export interface TextBlock {
  readonly text: string;
  /** Line at which they begin, from 1. */
  readonly line: number;
}

const blockBytes = 1 << 20;
/** No row is longer: one that seems to be is a file without line ends. */
const longestLine = 32 * blockBytes;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/**
 * The text of a file in blocks of whole lines of about a megabyte, unpacked on the way; memory does not
 * grow with the file. What cannot be read is reported at its line and ends the file.
 */
export async function* readBlocks(file: DatasetFile, problems: DatasetProblems): AsyncGenerator<TextBlock> {
  const refuse = (message: string) => problems.error('FILE', { file: file.path, line, column: 1 }, message);
  let line = 1;
  let rest: Buffer[] = [];
  let length = 0;
  const block = (bytes: Buffer): TextBlock | undefined => {
    const text = decode(bytes, file.path, line, problems);
    return text === undefined ? undefined : { text, line };
  };
  try {
    for await (const chunk of unpacked(file)) {
      const end = lastLineEnd(chunk);
      rest.push(chunk);
      length += chunk.length;
      // No text: it is not read to an end that may be far away.
      if (chunk.includes(0)) {
        block(Buffer.concat(rest));
        return;
      }
      if (end < 0) {
        if (length <= longestLine) continue;
        refuse(`The line is longer than ${longestLine / blockBytes} MB; a row has a line of its own.`);
        return;
      }
      const bytes = rest.length === 1 ? chunk : Buffer.concat(rest);
      const cut = bytes.length - chunk.length + end + 1;
      const found = block(bytes.subarray(0, cut));
      if (found === undefined) return;
      yield found;
      line += lineEnds(found.text);
      rest = [bytes.subarray(cut)];
      length = bytes.length - cut;
    }
  } catch (error) {
    if (file.compression === undefined)
      refuse('The file cannot be read; check that it exists and its permissions.');
    else
      refuse(
        `The ${file.compression} file is cut off or damaged behind this line (${(error as Error).message}); pack it again.`,
      );
    return;
  }
  const last = length === 0 ? undefined : block(Buffer.concat(rest));
  if (last !== undefined) yield last;
}

/** Index of the last line end; a carriage return that ends the chunk may be half of one. */
function lastLineEnd(chunk: Buffer): number {
  const feed = chunk.lastIndexOf(lineFeed);
  return feed >= 0 ? feed : chunk.subarray(0, -1).lastIndexOf(carriageReturn);
}

/** How many line ends a text has. */
export function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function unpacked({ path, compression }: DatasetFile): AsyncIterable<Buffer> {
  const packed = createReadStream(path, { highWaterMark: blockBytes });
  if (compression === undefined) return packed;
  if (compression === 'zst') return unpackedZstandard(packed);
  const unzip = createGunzip({ chunkSize: blockBytes });
  packed.once('error', (error) => unzip.destroy(error));
  return packed.pipe(unzip);
}

async function* unpackedZstandard(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  let isWhole = false;
  const stream = new Decompress((chunk, isLast) => {
    if (chunk.length > 0) ready.push(Buffer.from(chunk));
    isWhole = isLast === true;
  });
  for await (const chunk of packed) {
    stream.push(chunk);
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready.splice(0);
  if (!isWhole) throw new Error('unexpected end of file');
}
