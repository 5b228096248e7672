import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/**
 * Electron's binary, where there is one. It is looked for by its files: `require('electron')` would
 * download it.
 */
export function findElectron(): string | undefined {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = join(ROOT, 'node_modules/electron');
  const name = read(join(folder, 'path.txt'));
  const path = given === undefined ? name && join(folder, 'dist', name) : join(given, 'electron');
  return path !== undefined && existsSync(path) ? path : undefined;
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
