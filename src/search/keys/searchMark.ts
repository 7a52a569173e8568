/**
 * What identifies the state of the data that a table of search keys tells of. It is drawn by each load that
 * leaves a note, so a graph that was set back and loaded otherwise since has another at the same version.
 */
export type SearchMark = string;

/**
 * The mark of a graph at rest.
 * @param last note that a load has left, with the version of the data that it made
 */
export function markOf(
  { instance, version }: { readonly instance: string; readonly version: number },
  last: { readonly mark: SearchMark; readonly version: number } | undefined,
): SearchMark {
  // A version that the last note did not make was made by software that leaves none: it stands for itself.
  return last?.version === version ? last.mark : `${instance} ${version}`;
}
