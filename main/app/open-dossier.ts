import type { LockHolder } from '../../db/file/lock.ts';
import { openForReading, openForWriting } from '../../db/file/open.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { ReadableDossier, WritableDossier } from '../../db/schema/access.ts';

/** A dossier that a window has open: to work in, or, while somebody else has it, to read. */
export type OpenDossier =
  | { readonly mode: 'write'; readonly dossier: WritableDossier }
  | {
      readonly mode: 'read';
      readonly dossier: ReadableDossier;
      /** Holder who has it open for writing; absent where the file itself may not be written. */
      readonly heldBy?: LockHolder;
      /** Why it cannot be written safely; absent where it may simply not be written. */
      readonly because?: DossierError;
    };

/**
 * Opens a dossier to work in it, or to read it where somebody else works in it or where it may not
 * be written.
 *
 * @param takeOver the holder whom the user decided to take over from
 * @throws what `openForReading` throws, and disk-full, file-busy
 */
export async function openDossier(path: string, takeOver?: LockHolder): Promise<OpenDossier> {
  try {
    const options = takeOver === undefined ? {} : { takeOver };
    return { mode: 'write', dossier: await openForWriting(path, options) };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    if (!READABLE_AFTER.includes(error.code)) throw error;
    const dossier = await openForReading(path);
    if (UNSAFE.includes(error.code)) return { mode: 'read', dossier, because: error };
    if (error.code !== 'file-locked') return { mode: 'read', dossier };
    const { user, machine, process, since } = error.params as LockHolder;
    return { mode: 'read', dossier, heldBy: { user, machine, process, since } };
  }
}

/** Files that could be written, but not safely. */
const UNSAFE: readonly string[] = ['file-linked', 'file-name-too-long', 'lock-unusable'];

const READABLE_AFTER: readonly string[] = [
  ...UNSAFE,
  'file-locked',
  'file-read-only',
  'folder-not-writable',
];
