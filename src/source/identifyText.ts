import { KgError } from '../errors/KgError.ts';
import type { SourceText } from './SourceText.ts';

/**
 * Which of the dataset's texts this is: the one with its hash, or the only one.
 * @throws KgError USAGE when the dataset names no text, or several and none has this hash.
 */
export function identifyText<T extends { readonly file: string; readonly sha256: string }>(
  texts: readonly T[],
  text: SourceText,
): T {
  const found =
    texts.find(({ sha256 }) => sha256 === text.sha256) ?? (texts.length === 1 ? texts[0] : undefined);
  if (found !== undefined) return found;
  const message =
    texts.length === 0
      ? 'dataset.yaml names no text, so there is nothing to verify against; add it under texts.'
      : `The text is none of ${texts.map(({ file }) => file).join(', ')}: its SHA-256 is ${text.sha256}.`;
  throw new KgError('USAGE', message);
}
