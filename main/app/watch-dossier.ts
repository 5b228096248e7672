import type { ReadableDossier } from '../../db/schema/access.ts';
import type { FileCondition } from '../../preload/contract/window-channels.ts';
import { conditionOf, type FileMark } from './file-condition.ts';

/** Interval between two looks, in milliseconds. */
const INTERVAL = 2_000;

/** Listener for what happens to an open dossier outside this process. */
export interface DossierWatcher {
  /** Called when another process has written to it. */
  readonly changed: () => void;
  /** Called when its file is no longer what it was, or is there again. */
  readonly fileIs: (condition: FileCondition) => void;
}

/**
 * Watches an open dossier: whether others write to it, and whether its file is still there.
 * @returns stops watching
 */
export function watchDossier(
  dossier: ReadableDossier,
  mark: FileMark,
  watcher: DossierWatcher,
): () => void {
  let version: number | undefined;
  let condition: FileCondition = 'there';
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    const seen = await conditionOf(dossier.path, mark);
    const now = seen === 'there' ? await dossier.dataVersion().catch(() => undefined) : undefined;
    if (stopped) return;
    if (seen !== condition) watcher.fileIs(seen);
    condition = seen;
    if (version !== undefined && now !== undefined && now !== version) watcher.changed();
    version = now ?? version;
    timer = setTimeout(look, INTERVAL);
  };

  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
