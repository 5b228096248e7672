import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/**
 * Electron's binary, where there is one: in the folder that ELECTRON_OVERRIDE_DIST_PATH names, else
 * in its package. It is looked for by its files, in the places where `require('electron')` looks,
 * which would download it.
 *
 * @throws Error where the folder that was named holds none: another shell is not what was asked for
 */
export function findElectron(): string | undefined {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = join(ROOT, 'node_modules/electron');
  const name = read(join(folder, 'path.txt'));
  if (given !== undefined && given !== '') {
    const path = join(given, name ?? 'electron');
    if (!existsSync(path)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH: no Electron at ${path}`);
    return path;
  }
  const path = name && join(folder, 'dist', name);
  return path !== undefined && existsSync(path) ? path : undefined;
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
