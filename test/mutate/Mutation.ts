/** What a mutation changes, as the table of scores groups it. */
export interface MutationKind {
  /** Type and field, and how: `Observation.subject: another of its type`. */
  readonly name: string;
  /**
   * `FACT`: the changed value is one the source states. `OURS`: our own words or sorting, such as a
   * translation or a topic, which no text can prove or disprove.
   */
  readonly about: 'FACT' | 'OURS';
}

/** One change of one value, as the characters of a file that it replaces. */
export interface Mutation extends MutationKind {
  /** Name of the file in the dataset folder. */
  readonly file: string;
  /** UTF-16 offsets in the file's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Row id, old and new value, for the list of survivors. */
  readonly description: string;
}

/** The file's text after the change. */
export function mutated(text: string, { from, to, text: replacement }: Mutation): string {
  return `${text.slice(0, from)}${replacement}${text.slice(to)}`;
}
