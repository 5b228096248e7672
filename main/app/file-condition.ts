import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DossierError } from '../../db/model/errors.ts';
import type { FileCondition } from '../../preload/contract/window-channels.ts';

/** What tells a file from another that has come in its place; undefined where it was not there. */
export type FileMark = Pick<BigIntStats, 'dev' | 'ino'> | undefined;

/** Marks a file that has just been opened. */
export async function markFile(path: string): Promise<FileMark> {
  return await stat(path, { bigint: true }).catch(() => undefined);
}

/**
 * What has become of an open file. SQLite itself goes on writing to a file that nobody can find any
 * more: where a name leads is not its business.
 */
export async function conditionOf(path: string, mark: FileMark): Promise<FileCondition> {
  const now = await markFile(path);
  if (now === undefined) return 'gone';
  const same = mark === undefined || (now.ino === mark.ino && now.dev === mark.dev);
  return same ? 'there' : 'replaced';
}

/**
 * Refuses to write where it would be lost.
 * @throws file-gone, file-replaced
 */
export async function refuseUnlessThere(path: string, mark: FileMark): Promise<void> {
  const condition = await conditionOf(path, mark);
  if (condition === 'gone') throw new DossierError('file-gone', { path });
  if (condition === 'replaced') throw new DossierError('file-replaced', { path });
}
