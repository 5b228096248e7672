import { type LockHolder, lockHolderOf } from '../../db/file/lock.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { readContents } from '../../db/repositories/contents.ts';
import type { ReadableDossier, WritableDossier } from '../../db/schema/access.ts';
import type { Refusal } from '../../preload/contract/answer.ts';
import type { WindowState } from '../../preload/contract/window-channels.ts';
import { type FileMark, markFile, refuseUnlessThere } from './file-condition.ts';
import { type OpenDossier, openDossier } from './open-dossier.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';
import { dossierName } from './recent-files.ts';
import { type DossierWatcher, watchDossier } from './watch-dossier.ts';
import { watchLock, watchOwnLock } from './watch-lock.ts';

/** State of a window, and the dossier it holds open. */
export interface WindowSession {
  /** Gives the path of the file this window is for; undefined for a start screen. */
  readonly path: () => string | undefined;
  /** Tells what the window shows, once the file has been opened or has failed to. */
  readonly state: () => Promise<WindowState>;
  /** Opens a file in place of whatever was shown. A failure is a state, not an exception. */
  readonly open: (path: string, takeOver?: LockHolder) => Promise<void>;
  /**
   * Gives the dossier to read from.
   * @throws no-dossier-open
   */
  readonly readable: () => Promise<ReadableDossier>;
  /**
   * Reads everything in the dossier, as it is now.
   * @throws no-dossier-open
   */
  readonly contents: () => Promise<Contents>;
  /**
   * Gives the dossier to write to.
   * @throws no-dossier-open, dossier-read-only, lock-lost, file-gone, file-replaced
   */
  readonly writable: () => Promise<WritableDossier>;
  /** Tells who has the file open for writing, as the user was shown; undefined where nobody has. */
  readonly heldBy: () => Promise<LockHolder | undefined>;
  readonly close: () => Promise<void>;
}

/** Listener for what happens to a session. */
export interface SessionListener extends DossierWatcher {
  readonly shows: (state: WindowState) => void;
  /**
   * Called when the writer of a file that can only be read here changes: somebody else, or nobody.
   */
  readonly heldBy: (holder: Holder | undefined) => void;
  /**
   * Called when somebody else took over what was open for writing here: from now on it is
   * read-only.
   */
  readonly lost: (to: Holder | undefined) => void;
  readonly refusalOf: (error: unknown) => Refusal;
}

/** Holder of a file that is open for writing, as a user is told. */
type Holder = Pick<LockHolder, 'user' | 'machine' | 'since'>;

interface Shown {
  readonly state: WindowState;
  readonly open?: OpenDossier;
  readonly ahead?: ReadAhead;
  readonly mark?: FileMark;
  /** Holder who has it open for writing, while that is another. */
  readonly heldBy?: LockHolder;
  /** Whether it was open for writing here, and another has taken it over. */
  readonly isLost?: boolean;
  /** Functions that stop the watchers of the file. */
  readonly stops?: (() => void)[];
}

/** Starts a session, which shows the start screen until a file is opened in it. */
export function windowSession(listener: SessionListener): WindowSession {
  let file: string | undefined;
  let shown: Promise<Shown> = Promise.resolve({ state: { shows: 'start' } });

  const show = async (path: string, takeOver?: LockHolder): Promise<Shown> => {
    try {
      const open = await openDossier(path, takeOver);
      const ahead = readAhead(open.dossier);
      const mark = await markFile(path);
      const stops = [watchDossier(open.dossier, mark, listener)];
      const heldBy = open.mode === 'read' ? open.heldBy : undefined;
      if (open.mode === 'write') stops.push(watchOwnLock(open.dossier, () => void lose(open)));
      else if (heldBy !== undefined)
        stops.push(watchLock(path, heldBy, (holder) => void changeHolder(path, open, holder)));
      const why =
        open.mode === 'read' && open.because !== undefined
          ? { why: listener.refusalOf(open.because).sentence }
          : {};
      const state = { ...stateOf(path, open.mode, heldBy), ...why };
      return { state, open, ahead, mark, stops, ...(heldBy && { heldBy }) };
    } catch (error) {
      return { state: { shows: 'failure', path, error: listener.refusalOf(error) } };
    }
  };

  /** Takes on that the lock is another's now, or nobody's: it may be free to be taken. */
  const changeHolder = async (path: string, open: OpenDossier, heldBy: LockHolder | undefined) => {
    const { heldBy: _, ...now } = await shown;
    if (now.open !== open) return;
    const { isLost = false } = now;
    const state = stateOf(path, 'read', heldBy, { isFree: heldBy === undefined, isLost });
    shown = Promise.resolve({ ...now, state, ...(heldBy && { heldBy }) });
    listener.heldBy(heldBy && told(heldBy));
  };

  /** Makes the dossier read-only here after another took it over; the page keeps what it has. */
  const lose = async (open: OpenDossier) => {
    const { path } = open.dossier;
    const heldBy = await lockHolderOf(path).catch(() => undefined);
    const now = await shown;
    if (now.open !== open || now.isLost) return;
    const state = stateOf(path, 'read', heldBy, { isFree: heldBy === undefined, isLost: true });
    shown = Promise.resolve({ ...now, state, isLost: true, ...(heldBy && { heldBy }) });
    now.stops?.push(watchLock(path, heldBy, (holder) => void changeHolder(path, open, holder)));
    listener.lost(heldBy && told(heldBy));
  };

  const letGo = async () => {
    const { open, stops = [] } = await shown;
    for (const stop of stops) stop();
    await open?.dossier.close();
  };

  const opened = async (): Promise<OpenDossier> => {
    const { open } = await shown;
    if (open === undefined) throw new DossierError('no-dossier-open', {});
    return open;
  };

  return {
    path: () => file,
    state: async () => (await shown).state,
    open: async (path, takeOver) => {
      file = path;
      shown = letGo().then(() => show(path, takeOver));
      listener.shows((await shown).state);
    },
    readable: async () => (await opened()).dossier,
    contents: async () => {
      const { dossier } = await opened();
      return await ((await shown).ahead?.contents() ?? readContents(dossier));
    },
    writable: async () => {
      const open = await opened();
      if (open.mode === 'read') throw new DossierError('dossier-read-only', {});
      const { mark, ahead } = await shown;
      await refuseUnlessThere(open.dossier.path, mark);
      try {
        open.dossier.refuseIfLost();
      } catch (error) {
        if (error instanceof DossierError && error.code === 'lock-lost') await lose(open);
        throw error;
      }
      ahead?.forget();
      return open.dossier;
    },
    heldBy: async () => {
      await opened();
      return (await shown).heldBy;
    },
    close: async () => {
      const gone = letGo();
      // Whatever the page still asks meets no dossier, rather than one that is being closed.
      const none = (): Shown => ({ state: { shows: 'start' } });
      shown = gone.then(none, none);
      await gone;
    },
  };
}

function stateOf(
  path: string,
  mode: OpenDossier['mode'],
  heldBy: LockHolder | undefined,
  { isFree = false, isLost = false } = {},
): Extract<WindowState, { shows: 'dossier' }> {
  const lost = isLost ? { isLost } : {};
  const shows = { shows: 'dossier', name: dossierName(path), path, mode, ...lost } as const;
  if (heldBy !== undefined) return { ...shows, heldBy: told(heldBy) };
  return isFree ? { ...shows, isFree } : shows;
}

function told({ user, machine, since }: LockHolder): Holder {
  return { user, machine, since };
}
