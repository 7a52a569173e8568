/** What `kg` tells the shell. */
export const exitCodes = {
  ok: 0,
  /** The command understood its task and could not do it, or found what it was asked to look for. */
  failed: 1,
  /** The command line itself is wrong: nothing was read or changed. */
  usage: 2,
} as const;
