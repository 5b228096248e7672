import { type LockHolder, lockHolderOf } from '../../db/file/lock.ts';

/** How often to look, in milliseconds. */
const INTERVAL = 2_000;

/**
 * Watches who has a dossier open for writing, for a window that may only read it meanwhile.
 * @param first who had it when the window was opened
 * @param heldBy told of somebody else, or of nobody
 * @returns stops watching
 */
export function watchLock(
  path: string,
  first: LockHolder,
  heldBy: (holder: LockHolder | undefined) => void,
): () => void {
  let last: LockHolder | undefined = first;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    // A lock that cannot be looked at now, on a share that is out of reach, is as it was.
    const now = await lockHolderOf(path).catch(() => last);
    if (stopped) return;
    if (now?.process !== last?.process || now?.since !== last?.since) heldBy(now);
    last = now;
    timer = setTimeout(look, INTERVAL);
  };

  timer = setTimeout(look, INTERVAL);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
