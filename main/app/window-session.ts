import type { LockHolder } from '../../db/file/lock.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { ReadableDossier, WritableDossier } from '../../db/schema/access.ts';
import type { Refusal } from '../../preload/contract/answer.ts';
import type { WindowState } from '../../preload/contract/window-channels.ts';
import { type FileMark, markFile, refuseUnlessThere } from './file-condition.ts';
import { type OpenDossier, openDossier } from './open-dossier.ts';
import { dossierName } from './recent-files.ts';
import { type DossierWatcher, watchDossier } from './watch-dossier.ts';

/** What a window shows, and the dossier it holds open. */
export interface WindowSession {
  /** The file this window is for; undefined for a start screen. */
  readonly path: () => string | undefined;
  /** What it shows, once the file has been opened or has failed to. */
  readonly state: () => Promise<WindowState>;
  /** Opens a file in the place of whatever was shown. A failure is a state, not an exception. */
  readonly open: (path: string, takeOver?: LockHolder) => Promise<void>;
  /** @throws no-dossier-open */
  readonly readable: () => Promise<ReadableDossier>;
  /** @throws no-dossier-open, dossier-read-only, file-gone, file-replaced */
  readonly writable: () => Promise<WritableDossier>;
  /** Who has the file open for writing, as the user was shown. */
  readonly heldBy: () => Promise<LockHolder | undefined>;
  readonly close: () => Promise<void>;
}

/** Whom a session tells what happens to it. */
export interface SessionListener extends DossierWatcher {
  readonly shows: (state: WindowState) => void;
  readonly refusalOf: (error: unknown) => Refusal;
}

interface Shown {
  readonly state: WindowState;
  readonly open?: OpenDossier;
  readonly mark?: FileMark;
  readonly stop?: () => void;
}

/** A session that shows the start screen until a file is opened in it. */
export function windowSession(listener: SessionListener): WindowSession {
  let file: string | undefined;
  let shown: Promise<Shown> = Promise.resolve({ state: { shows: 'start' } });

  const show = async (path: string, takeOver?: LockHolder): Promise<Shown> => {
    try {
      const open = await openDossier(path, takeOver);
      const mark = await markFile(path);
      const stop = watchDossier(open.dossier, mark, listener);
      return { state: stateOf(path, open), open, mark, stop };
    } catch (error) {
      return { state: { shows: 'failure', path, error: listener.refusalOf(error) } };
    }
  };

  const letGo = async () => {
    const { open, stop } = await shown;
    stop?.();
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
    writable: async () => {
      const open = await opened();
      if (open.mode === 'read') throw new DossierError('dossier-read-only', {});
      await refuseUnlessThere(open.dossier.path, (await shown).mark);
      return open.dossier;
    },
    heldBy: async () => {
      const open = await opened();
      return open.mode === 'read' ? open.heldBy : undefined;
    },
    close: letGo,
  };
}

function stateOf(path: string, open: OpenDossier): WindowState {
  const { mode } = open;
  const shows = { shows: 'dossier', name: dossierName(path), path, mode } as const;
  if (open.mode === 'write' || open.heldBy === undefined) return shows;
  const { user, machine, since } = open.heldBy;
  return { ...shows, heldBy: { user, machine, since } };
}
