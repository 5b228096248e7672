import { createHash } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import type { RecentFile } from '../../preload/contract/window-channels.ts';
import type { SettingsValues } from './settings.ts';

type Recent = SettingsValues['recent'];

const MOST = 10;

/** Puts a dossier that was opened just now at the head of the list. */
export function withRecent(recent: Recent, path: string, openedAt: string): Recent {
  return [{ path, openedAt }, ...recent.filter((each) => each.path !== path)].slice(0, MOST);
}

/** Gives the list as windows are shown it: they name a file by its key, never by its path. */
export function shownRecent(recent: Recent): readonly RecentFile[] {
  return recent.map(({ path, openedAt }) => ({
    key: keyOf(path),
    name: dossierName(path),
    folder: dirname(path),
    openedAt,
  }));
}

/** Finds the path of a window's key; undefined where it is not in the list. */
export function recentPath(recent: Recent, key: string): string | undefined {
  return recent.find(({ path }) => keyOf(path) === key)?.path;
}

/** Gives a dossier's name: its file's, without folder and extension. */
export function dossierName(path: string): string {
  return basename(path, extname(path));
}

function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
