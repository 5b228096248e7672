import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Marks, in Electron's binary, where its fuses stand. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** How many fuses Electron has; see @electron/fuses. */
const FUSES = 9;

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: a binary with nothing in it
 * but unset fuses, an empty folder for resources, and three languages.
 */
export async function makeFakeElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  for (const language of ['nl', 'en-US', 'de'])
    await writeFile(join(folder, 'locales', `${language}.pak`), '');
  const wire = Buffer.concat([
    Buffer.from(`not Electron ${FUSE_SENTINEL}`),
    Buffer.from([1, FUSES]),
    Buffer.from('0'.repeat(FUSES)),
    Buffer.alloc(64),
  ]);
  await writeFile(join(folder, 'electron'), wire, { mode: 0o755 });
}
