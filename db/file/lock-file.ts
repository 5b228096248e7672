import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { DossierError } from '../model/errors.ts';
import { z } from '../model/zod.ts';
import { draftIn } from './drafts.ts';
import { isRunning } from './running.ts';

/** The holder of a lock: who has a dossier open for writing, as its lock file says. */
export interface LockHolder {
  readonly user: string;
  readonly machine: string;
  /** The operating system's number of the process. */
  readonly process: number;
  /** ISO date and time. */
  readonly since: string;
}

const lockHolder = z.strictObject({
  user: z.string(),
  machine: z.string(),
  process: z.int(),
  since: z.iso.datetime(),
});

/** Gives the path of the lock, beside the dossier while somebody has it open for writing. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

/** Writes what a lock of this process says. */
export function ownLockText(): string {
  return JSON.stringify({
    user: userName(),
    machine: hostname(),
    process: process.pid,
    since: new Date().toISOString(),
  } satisfies LockHolder);
}

/** Reads what a lock file says, word for word; undefined where there is none. */
export function readLockText(lock: string): string | undefined {
  return unlessMissing(() => readFileSync(lock, 'utf8'));
}

/**
 * Reads who has a lock; undefined where there is none. A lock that cannot be understood was left
 * half written: its holder is unknown, and the user decides.
 * @throws lock-unusable where something else bears its name
 */
export function readLock(lock: string): LockHolder | undefined {
  const found = unlessMissing(() => statSync(lock));
  if (found === undefined) return undefined;
  if (!found.isFile())
    throw new DossierError('lock-unusable', { path: lock, folder: dirname(lock) });
  const text = readLockText(lock);
  if (text === undefined) return undefined;
  const read = lockHolder.safeParse(parseJson(text));
  return read.success ? read.data : { ...UNKNOWN, since: found.mtime.toISOString() };
}

/** Puts a lock in its place whole, whatever stood there. Only for who may: see `alone`. */
export function writeLock(lock: string, text: string): void {
  const draft = draftIn(dirname(lock));
  try {
    writeFileSync(draft, text, { flag: 'wx', flush: true });
    renameSync(draft, lock);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Tells whether the process that has a lock ran on this machine and is gone.
 * @param isHeldHere whether a lock of this very process is one it holds: another may have had its
 *   number before
 */
export function isGone(holder: LockHolder, isHeldHere: boolean): boolean {
  if (holder.machine !== hostname()) return false;
  if (holder.process === process.pid) return !isHeldHere;
  return !isRunning(holder.process);
}

export function isSameHolder(holder: LockHolder, seen: LockHolder | undefined): boolean {
  return (
    holder.user === seen?.user &&
    holder.machine === seen.machine &&
    holder.process === seen.process &&
    holder.since === seen.since
  );
}

const UNKNOWN: LockHolder = {
  user: 'onbekend',
  machine: 'onbekend',
  process: 0,
  since: new Date(0).toISOString(),
};

/** Gives the user's name on this machine; an account without an entry among its users has none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return UNKNOWN.user;
  }
}

function unlessMissing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
