import { createDossier } from '../../db/file/create.ts';
import { newId } from '../../db/model/id.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { texts } from '../../db/model/texts/index.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import type { Console } from './command.ts';

/** The same contents as a dossier of its own: only its identity is new. */
export function withFreshId(contents: Contents): Contents {
  return { ...contents, dossier: { ...contents.dossier, id: newId() } };
}

/** Makes a dossier file with these contents, whole or not at all, and says so. */
export async function makeDossier(path: string, contents: Contents, console: Console) {
  await createDossier(path, (dossier) => fillDossier(dossier, contents));
  await console.write(`${texts.nl.commands.made({ path })}\n`);
}
