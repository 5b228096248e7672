import { setImmediate as others } from 'node:timers/promises';
import type { Contents } from '../../db/model/records/contents.ts';
import { readContents } from '../../db/repositories/contents.ts';
import type { ReadableDossier } from '../../db/schema/access.ts';
import { writeAhead } from './text-ahead.ts';

/** Reads a dossier's contents, the first time ahead of the request. */
export interface ReadAhead {
  /** Reads everything in the file, as it is now. */
  readonly contents: () => Promise<Contents>;
  /** Drops what was read ahead; to be called before anything is written. */
  readonly forget: () => void;
}

/**
 * Reads a dossier that has just been opened ahead of the request, while its window is still loading
 * its page. The result serves once, and only while the file is unchanged.
 */
export function readAhead(dossier: ReadableDossier): ReadAhead {
  const read = async () => {
    const version = await dossier.dataVersion();
    return { version, contents: await readContents(dossier) };
  };
  const readAndWrite = async () => {
    const first = await read();
    // The page's own files go first.
    await others();
    writeAhead(first.contents);
    return first;
  };
  let early: ReturnType<typeof read> | undefined = readAndWrite();
  // Who asks is told what went wrong by reading anew.
  early.catch(() => {});
  return {
    contents: async () => {
      const first = await early?.catch(() => undefined);
      const serves = early !== undefined && first?.version === (await dossier.dataVersion());
      early = undefined;
      return serves && first !== undefined ? first.contents : await readContents(dossier);
    },
    forget: () => {
      early = undefined;
    },
  };
}
