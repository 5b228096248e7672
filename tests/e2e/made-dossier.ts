import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '../../db/file/create.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { fillDossier } from '../../db/repositories/contents.ts';

/** A dossier file made for a test, in a folder of its own. */
export interface MadeDossier {
  readonly folder: string;
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Writes contents to a file, for the application to be started with. */
export async function madeDossier(name: string, contents: Contents): Promise<MadeDossier> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerdossier-made-'));
  const path = join(folder, `${name}.dossier`);
  await createDossier(path, (dossier) => fillDossier(dossier, contents));
  return { folder, path, remove: async () => await rm(folder, { recursive: true, force: true }) };
}
