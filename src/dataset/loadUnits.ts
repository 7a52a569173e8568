import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unit, Units } from '../figure/Unit.ts';
import { DatasetProblems, datasetInvalid } from './read/DatasetProblems.ts';
import { readUnits } from './read/readUnits.ts';

/**
 * The units figures of some dataset folders may be stored in: `units.yaml` beside each folder and
 * in it. A code that is there twice means what its last file says.
 * @throws KgError DATASET_INVALID naming the file and line
 */
export async function loadUnits(directories: readonly string[]): Promise<Units> {
  const files = new Set(
    directories.flatMap((directory) => [join(directory, '..', 'units.yaml'), join(directory, 'units.yaml')]),
  );
  const problems = new DatasetProblems();
  const units = new Map<string, Unit>();
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const [code, unit] of readUnits(await readFile(file, 'utf8'), file, problems)) units.set(code, unit);
  }
  if (problems.errors.length > 0) throw datasetInvalid(problems.errors);
  return units;
}
