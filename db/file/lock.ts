import { rmSync } from 'node:fs';
import { DossierError } from '../model/errors.ts';
import { alone } from './alone.ts';
import { asFolderError } from './folder-errors.ts';
import {
  isGone,
  isSameHolder,
  type LockHolder,
  lockPath,
  ownLockText,
  readLock,
  readLockText,
  writeLock,
} from './lock-file.ts';
import { type RealFile, realFile, refuseUnsafeName } from './real-file.ts';

export type { LockHolder } from './lock-file.ts';

/** The lock of a dossier that this process has open for writing. */
export interface Lock {
  /**
   * Refuses where the lock has gone to another. Asked inside a transaction that writes it holds
   * until that ends: who takes over waits for SQLite's write lock first.
   * @throws lock-lost with who has it now; file-unreachable, and whatever hides the lock
   */
  readonly refuseIfLost: () => void;
  /** Lets go of it, if it is still ours. */
  readonly release: () => void;
}

/** Texts of the locks that this process holds. */
const heldHere = new Set<string>();

/**
 * Takes the lock of a dossier file. It keeps people from working in one file at the same time; the
 * data themselves are guarded by SQLite's own locks. A lock whose process is gone from this machine
 * is taken over; whether to take over one of another machine is for the user to decide. Of any
 * number of processes that come at once only one gets it.
 *
 * @param takeOver the holder the user saw and decided to take over from; one who came since keeps
 *   it
 * @throws file-locked with who has it, file-linked, file-name-too-long, lock-unusable,
 *   folder-not-writable, disk-full, file-busy
 */
export function takeLock(file: RealFile, takeOver?: LockHolder): Lock {
  refuseUnsafeName(file);
  const lock = lockPath(file.path);
  const ours = ownLockText();
  try {
    // Most of those who are refused are refused here, and keep nobody waiting.
    refuseWhileHeld(file, takeOver);
    alone(file.path, () => {
      refuseWhileHeld(file, takeOver);
      writeLock(lock, ours);
      for (const other of file.names.map(lockPath)) if (other !== lock) rmSync(other, FORCED);
    });
  } catch (error) {
    throw asFolderError(error, file.path, 'write');
  }
  heldHere.add(ours);
  return {
    refuseIfLost: () => refuseUnlessOurs(file.path, ours),
    release: () => {
      heldHere.delete(ours);
      letGo(file.path, ours);
    },
  };
}

const FORCED = { force: true } as const;

/**
 * Finds who has the dossier open for writing now, under whichever of its names; undefined where
 * nobody has.
 * @throws lock-unusable, and what hides the lock
 */
export async function lockHolderOf(path: string): Promise<LockHolder | undefined> {
  return holderOf(await realFile(path));
}

function holderOf({ names }: RealFile): LockHolder | undefined {
  return names
    .map((name) => readLock(lockPath(name)))
    .find((holder) => holder !== undefined && !isGone(holder, isHeldHere(holder)));
}

function isHeldHere(holder: LockHolder): boolean {
  return heldHere.has(JSON.stringify(holder));
}

function refuseWhileHeld(file: RealFile, takeOver: LockHolder | undefined): void {
  const holder = holderOf(file);
  if (holder !== undefined && !isSameHolder(holder, takeOver))
    throw new DossierError('file-locked', { path: file.path, ...holder });
}

function refuseUnlessOurs(path: string, ours: string): void {
  let holder: LockHolder | undefined;
  try {
    if (readLockText(lockPath(path)) === ours) return;
    holder = readLock(lockPath(path));
  } catch (error) {
    throw asFolderError(error, path, 'write');
  }
  throw new DossierError('lock-lost', { path, ...(holder && { user: holder.user }) });
}

function letGo(path: string, ours: string): void {
  const lock = lockPath(path);
  const remove = () => {
    if (readLockText(lock) === ours) rmSync(lock, FORCED);
  };
  try {
    if (readLockText(lock) !== ours) return;
    alone(path, remove);
  } catch {
    // The dossier is gone or out of reach, so nobody can be taking its lock; or the lock is, and stays.
    try {
      remove();
    } catch {}
  }
}
