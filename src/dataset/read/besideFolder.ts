import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The datasets and units that come with this package: used where none lie beside the folder. */
const sharedData = fileURLToPath(new URL('../../../data/', import.meta.url));

/** The units that come with this package. */
export const packagedUnits = join(sharedData, 'units.yaml');

/** Where a required dataset lies: the folder of that name beside this one, or of this package. */
export function requiredFolder(directory: string, id: string): string {
  const beside = join(dirname(resolve(directory)), id);
  return existsSync(beside) ? beside : join(sharedData, id);
}

/** The shared units a folder uses: those beside it, or of this package. */
export function sharedUnits(directory: string): string {
  const beside = join(directory, '..', 'units.yaml');
  return existsSync(beside) ? beside : packagedUnits;
}
