import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { MIGRATIONS } from '../migrations/all.ts';
import { runMigrations } from '../migrations/run.ts';
import { DossierError } from '../model/errors.ts';
import type { WritableDossier } from '../schema/access.ts';
import { connect, writableDossier } from './connection.ts';
import { APPLICATION_ID } from './header.ts';
import { publish } from './whole-files.ts';

/**
 * Makes a dossier file. It appears under its name only when it is complete; whatever goes wrong,
 * `fill` included, leaves nothing behind.
 *
 * @param fill puts the contents in; see `fillDossier`
 * @throws file-exists, folder-missing, folder-not-writable, disk-full, and what `fill` throws
 */
export async function createDossier(
  path: string,
  fill: (dossier: WritableDossier) => Promise<void>,
): Promise<void> {
  const file = resolve(path);
  // Said before the work is done; `publish` holds to it whatever happens meanwhile.
  if (await exists(file)) throw new DossierError('file-exists', { path: file });
  await publish(file, async (draft) => {
    const connection = await connect(draft, 'write', file);
    try {
      await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(connection.db);
      await runMigrations(connection.db, MIGRATIONS);
      // Nobody else knows the name it has until it is complete.
      await fill(writableDossier(file, connection, () => {}));
    } finally {
      await connection.close();
    }
  });
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
