import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DossierError } from '../../db/model/errors.ts';
import type { FileCondition } from '../../preload/contract/window-channels.ts';

/**
 * Identity of a file, to notice when another has come in its place; undefined where it was not
 * there.
 */
export type FileMark = Pick<BigIntStats, 'dev' | 'ino'> | undefined;

/** Reads the identity of a file that has just been opened. */
export async function markFile(path: string): Promise<FileMark> {
  return await stat(path, { bigint: true }).catch(() => undefined);
}

/**
 * Tells what has become of an open file: there, gone or replaced. SQLite itself goes on writing to
 * a file that no path leads to any more.
 */
export async function conditionOf(path: string, mark: FileMark): Promise<FileCondition> {
  const now = await markFile(path);
  if (now === undefined) return 'gone';
  const same = mark === undefined || (now.ino === mark.ino && now.dev === mark.dev);
  return same ? 'there' : 'replaced';
}

/**
 * Refuses to write to a file that is gone or replaced: the change would be lost.
 * @throws file-gone, file-replaced
 */
export async function refuseUnlessThere(path: string, mark: FileMark): Promise<void> {
  const condition = await conditionOf(path, mark);
  if (condition === 'gone') throw new DossierError('file-gone', { path });
  if (condition === 'replaced') throw new DossierError('file-replaced', { path });
}
