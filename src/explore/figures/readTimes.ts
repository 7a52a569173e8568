import { type AsOf, readAsOf } from '../../figure/asOf.ts';
import { type Range, readRange } from '../../figure/slots.ts';
import { badInput } from '../input.ts';

/**
 * The times a question is about, from its arguments `period` and `asOf`.
 * @throws KgError BAD_USER_INPUT when both are given, or one cannot be used
 */
export function readTimes({ period, asOf }: { readonly period?: unknown; readonly asOf?: unknown }): {
  readonly range: Range;
  readonly asOf: AsOf | undefined;
} {
  if (period != null && asOf != null) throw badInput('"period" and "asOf" both say which time; give one.');
  return { range: readRange(period), asOf: readAsOf(asOf) };
}
