import type { Contents } from '../../db/model/records/contents.ts';
import { readContents } from '../../db/repositories/contents.ts';
import type { ReadableDossier } from '../../db/schema/access.ts';

/** Reads a dossier's contents, the first time sooner than it is asked. */
export interface ReadAhead {
  /** Everything in the file, as it is now. */
  readonly contents: () => Promise<Contents>;
  /** To be called before anything is written: what was read before is of no use any more. */
  readonly forget: () => void;
}

/**
 * Reads a dossier that has just been opened, while its window is still loading its page. What was
 * read serves once, and only while the file is as it was.
 */
export function readAhead(dossier: ReadableDossier): ReadAhead {
  const read = async () => {
    const version = await dossier.dataVersion();
    return { version, contents: await readContents(dossier) };
  };
  let early: ReturnType<typeof read> | undefined = read();
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
