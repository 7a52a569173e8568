import type { Config } from '../server/config.ts';

/** The folders a command line names, or those of the settings when it names none. */
export function datasetFolders(
  positionals: readonly string[],
  { datasetDirectories }: Pick<Config, 'datasetDirectories'>,
): readonly string[] {
  return positionals.length > 0 ? positionals : datasetDirectories;
}
