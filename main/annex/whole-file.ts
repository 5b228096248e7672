/** A file that is written whole or not at all: beside its target first, then put in its place. */
import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../../db/file/whole-files.ts';

/** A name beside the target that no other print uses; on the same disk, so that it can be moved. */
export function temporaryBeside(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
}

/** Puts a written and synced temporary file in the target's place, replacing what stood there. */
export async function putInPlace(temporary: string, target: string): Promise<void> {
  await rename(temporary, target);
  await syncFolder(dirname(target));
}

/** Removes what was written, if anything was. */
export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true });
}
