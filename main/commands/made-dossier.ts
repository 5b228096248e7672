import { createDossier } from '../../db/file/create.ts';
import { newId } from '../../db/model/id.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { texts } from '../../db/model/texts/index.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import type { Console } from './command.ts';

/** Gives the contents a new dossier id, as a dossier of its own; nothing else changes. */
export function withFreshId(contents: Contents): Contents {
  return { ...contents, dossier: { ...contents.dossier, id: newId() } };
}

/** Makes a dossier file with these contents, whole or not at all, and prints its path. */
export async function makeDossier(path: string, contents: Contents, console: Console) {
  await createDossier(path, (dossier) => fillDossier(dossier, contents));
  await console.write(`${texts.nl.commands.made({ path })}\n`);
}
