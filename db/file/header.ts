import { open, stat } from 'node:fs/promises';
import { DossierError } from '../model/errors.ts';
import { asFolderError } from './folder-errors.ts';

/** "KdO1" as a number: marks a SQLite file as a dossier of this application. */
export const APPLICATION_ID = 0x4b644f31;

/**
 * Looks at a file's first bytes before SQLite touches it, so that a file that is not ours, or newer
 * than we are, is left exactly as it is.
 *
 * @throws file-missing, file-unreadable, file-foreign, file-damaged (shorter than it says),
 *   file-tampered (in a mode this application never writes), file-newer
 * @see https://sqlite.org/fileformat2.html#the_database_header
 */
export async function readHeader(path: string, newestKnown: number): Promise<void> {
  const { header, size } = await firstBytes(path);
  if (header.length < HEADER_LENGTH || header.toString('latin1', 0, 16) !== SQLITE)
    throw new DossierError('file-foreign', { path });
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new DossierError('file-foreign', { path });
  const version = header.readUInt32BE(60);
  if (version > newestKnown)
    throw new DossierError('file-newer', { path, made: version, known: newestKnown });
  // 1 and 1 is a rollback journal; 2 is WAL, of which this one file may be only a part.
  if (header[18] !== 1 || header[19] !== 1) throw new DossierError('file-tampered', { path });
  const pageSize = header.readUInt16BE(16);
  const said = header.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize);
  // A change that was cut off may have said a new size first; SQLite then takes it back.
  if (size < said && !(await hasJournal(path))) throw new DossierError('file-damaged', { path });
}

/**
 * Tells whether what has this name is a dossier, of whatever version and under whatever name. A
 * file that is called one counts too: it may be damaged, and is what the user has.
 */
export async function isDossier(path: string): Promise<boolean> {
  const found = await firstBytes(path).catch(() => undefined);
  if (found === undefined) return false;
  const { header } = found;
  const isOurs =
    header.length === HEADER_LENGTH &&
    header.toString('latin1', 0, 16) === SQLITE &&
    header.readUInt32BE(68) === APPLICATION_ID;
  return isOurs || /\.dossier$/i.test(path);
}

const SQLITE = 'SQLite format 3\0';
const HEADER_LENGTH = 100;

async function hasJournal(path: string): Promise<boolean> {
  return await stat(`${path}-journal`).then(
    (journal) => journal.size > 0,
    () => false,
  );
}

async function firstBytes(path: string): Promise<{ header: Buffer; size: number }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new DossierError('file-foreign', { path });
    const file = await open(path, 'r');
    try {
      const header = Buffer.alloc(Math.min(HEADER_LENGTH, found.size));
      await file.read(header, 0, header.length, 0);
      return { header, size: found.size };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asFolderError(error, path, 'read');
  }
}
