import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { DossierError } from '../model/errors.ts';
import { z } from '../model/zod.ts';
import { asFolderError } from './folder-errors.ts';

/** Who has a dossier open for writing, as its lock file says. */
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

/** Stands beside the dossier while somebody has it open for writing. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

/**
 * Takes the lock of a dossier file. It keeps people from working in one file at the same time; the
 * data themselves are guarded by SQLite's own locks. A lock whose process is gone from this machine
 * is taken over; whether to take over one of another machine is for the user to decide.
 *
 * @param takeOver the holder the user saw and decided to take over from; one who came since keeps it
 * @returns lets go of the lock, if it is still ours
 * @throws file-locked with who has it, folder-not-writable, disk-full
 */
export async function takeLock(path: string, takeOver?: LockHolder): Promise<() => Promise<void>> {
  const lock = lockPath(path);
  const ours = JSON.stringify({
    user: userName(),
    machine: hostname(),
    process: process.pid,
    since: new Date().toISOString(),
  } satisfies LockHolder);
  try {
    if (!(await makeLock(lock, ours))) {
      const holder = await readLock(lock);
      if (holder !== undefined && !isGone(holder) && !isSame(holder, takeOver))
        throw new DossierError('file-locked', { path, ...holder });
      await rm(lock, { force: true });
      // Somebody else may have been quicker to take over.
      if (!(await makeLock(lock, ours)))
        throw new DossierError('file-locked', { path, ...((await readLock(lock)) ?? UNKNOWN) });
    }
  } catch (error) {
    throw asFolderError(error, path, 'write');
  }
  return async () => {
    const now = await readFile(lock, 'utf8').catch(() => undefined);
    if (now === ours) await rm(lock, { force: true });
  };
}

/** Who has the dossier open for writing now; undefined where nobody has. */
export async function lockHolderOf(path: string): Promise<LockHolder | undefined> {
  const holder = await readLock(lockPath(path));
  return holder === undefined || isGone(holder) ? undefined : holder;
}

/** An account without an entry among the machine's users has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return UNKNOWN.user;
  }
}

const UNKNOWN: LockHolder = {
  user: 'onbekend',
  machine: 'onbekend',
  process: 0,
  since: new Date(0).toISOString(),
};

async function makeLock(lock: string, text: string): Promise<boolean> {
  try {
    await writeFile(lock, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read was left half written: its holder is unknown, and the user decides. */
async function readLock(lock: string): Promise<LockHolder | undefined> {
  try {
    const { mtime } = await stat(lock);
    const read = lockHolder.safeParse(parseJson(await readFile(lock, 'utf8')));
    return read.success ? read.data : { ...UNKNOWN, since: mtime.toISOString() };
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

function isGone(holder: LockHolder): boolean {
  if (holder.machine !== hostname()) return false;
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function isSame(holder: LockHolder, seen: LockHolder | undefined): boolean {
  return (
    holder.user === seen?.user &&
    holder.machine === seen.machine &&
    holder.process === seen.process &&
    holder.since === seen.since
  );
}
