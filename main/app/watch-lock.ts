import { type LockHolder, lockHolderOf } from '../../db/file/lock.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { WritableDossier } from '../../db/schema/access.ts';

/** Interval between two looks, in milliseconds. */
const INTERVAL = 2_000;

/**
 * Watches who has a dossier open for writing, for a window that may only read it meanwhile.
 * @param first who had it when the window was opened; undefined where nobody had
 * @param heldBy told of somebody else, or of nobody
 * @returns stops watching
 */
export function watchLock(
  path: string,
  first: LockHolder | undefined,
  heldBy: (holder: LockHolder | undefined) => void,
): () => void {
  let last = first;
  return everyNow(async (isStopped) => {
    // A lock that cannot be looked at now, on a share that is out of reach, is as it was.
    const now = await lockHolderOf(path).catch(() => last);
    if (isStopped()) return;
    if (now?.process !== last?.process || now?.since !== last?.since) heldBy(now);
    last = now;
  });
}

/**
 * Watches the lock of a dossier that is open for writing here: another may take it over.
 * @param lost told that it is no longer ours, as long as it is not
 * @returns stops watching
 */
export function watchOwnLock(dossier: WritableDossier, lost: () => void): () => void {
  return everyNow(async () => {
    if (isLost(dossier)) lost();
  });
}

/**
 * Tells whether somebody else has taken over; a lock that cannot be looked at now counts as
 * unchanged.
 */
function isLost(dossier: WritableDossier): boolean {
  try {
    dossier.refuseIfLost();
    return false;
  } catch (error) {
    return error instanceof DossierError && error.code === 'lock-lost';
  }
}

/** Repeats the work at the interval, until the function returned is called. */
function everyNow(work: (isStopped: () => boolean) => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async () => {
    await work(() => stopped);
    if (!stopped) timer = setTimeout(look, INTERVAL);
  };

  timer = setTimeout(look, INTERVAL);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
