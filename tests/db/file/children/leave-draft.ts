import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createDossier } from '../../../../db/file/create.ts';
import { openForWriting } from '../../../../db/file/open.ts';
import { saveWhole } from '../../../../db/file/whole-files.ts';
import { fillDossier } from '../../../../db/repositories/contents.ts';
import { openSettings } from '../../../../main/app/settings.ts';
import { smallContents } from '../../small-contents.ts';

/**
 * node leave-draft.ts <what> <path>: is killed while it writes a file, just before or just after
 * that gets its name.
 */
const [what, path = ''] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');

async function create(): Promise<void> {
  await createDossier(path, (made) => fillDossier(made, smallContents));
}

const WORK: Readonly<Record<string, () => Promise<unknown>>> = {
  'half a dossier': () =>
    createDossier(path, async (made) => {
      await fillDossier(made, smallContents);
      die();
    }),
  'a dossier with two names': async () => {
    Object.assign(fs.promises, { rm: die });
    syncBuiltinESMExports();
    await create();
  },
  'a list': async () => {
    Object.assign(fs.promises, { rename: die });
    syncBuiltinESMExports();
    await saveWhole(path, 'een;twee');
  },
  settings: async () => {
    Object.assign(fs.promises, { rename: die });
    syncBuiltinESMExports();
    await (await openSettings(path)).change({});
  },
  'a lock': async () => {
    await create();
    Object.assign(fs, { renameSync: die });
    syncBuiltinESMExports();
    await openForWriting(path);
  },
};
await WORK[what ?? '']?.();
