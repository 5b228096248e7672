import { createDossier } from '../../../../db/file/create.ts';
import { openForReading, openForWriting } from '../../../../db/file/open.ts';
import { DossierError } from '../../../../db/model/errors.ts';
import { fillDossier } from '../../../../db/repositories/contents.ts';
import { smallContents } from '../../small-contents.ts';

/** node open.ts <how> <path>: opens or makes a dossier as another user would; prints what came of it. */
const [how, path = ''] = process.argv.slice(2);
try {
  if (how === 'create') await createDossier(path, (made) => fillDossier(made, smallContents));
  else await (await (how === 'write' ? openForWriting(path) : openForReading(path))).close();
  console.log('ok');
} catch (error) {
  console.log(error instanceof DossierError ? error.code : String(error));
}
