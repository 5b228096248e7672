import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { makeFolder } from './make-folder.ts';

/** Finds the compiled preload script, seen from the compiled main process. */
export const PRELOAD_FILE = join(import.meta.dirname, '../preload/index.cjs');
export const RENDERER_FOLDER = join(import.meta.dirname, '../renderer');

/**
 * Keeps the application's own files where KAMERDOSSIER_DATA says: on a stick, or in a test's
 * scratch folder. Without it, where the system puts them.
 */
export function useOwnFolders(): void {
  const folder = process.env.KAMERDOSSIER_DATA;
  if (folder !== undefined && folder !== '') app.setPath('userData', folder);
}

/** Gives the path of the settings, which need not be there yet. */
export function settingsFile(): string {
  return join(app.getPath('userData'), 'settings.json');
}

/**
 * Gives the folder that new dossiers are offered, and makes it if needed: in local application
 * data, not among the documents, which many organisations synchronise. A database that is copied
 * while it is written is lost.
 */
export async function dossierFolder(): Promise<string> {
  const folder = offeredFolder();
  await makeFolder(folder);
  return folder;
}

/** Lists the application's own folders, whether they exist or not. */
export function ownFolders(): readonly string[] {
  return [app.getPath('userData'), offeredFolder()];
}

function offeredFolder(): string {
  return join(localData(), 'dossiers');
}

/**
 * Gives the folder of data that stays on this machine: on Windows userData roams to a server with
 * the user.
 */
function localData(): string {
  const local = process.env.LOCALAPPDATA;
  const own = process.env.KAMERDOSSIER_DATA;
  if (process.platform === 'win32' && local !== undefined && own === undefined)
    return join(local, app.getName());
  if (process.platform === 'linux' && own === undefined)
    return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'kamerdossier');
  return app.getPath('userData');
}
