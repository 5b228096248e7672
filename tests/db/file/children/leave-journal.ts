import { sql } from 'kysely';
import { openForWriting } from '../../../../db/file/open.ts';
import { MIGRATIONS } from '../../../../db/migrations/all.ts';

/** node leave-journal.ts <path>: is killed in the middle of a change that is partly in the file. */
const dossier = await openForWriting(process.argv[2] ?? '');
await dossier.transaction(async (tx) => {
  await sql`pragma cache_size = 1`.execute(tx);
  // Puts the first page into the journal before any page goes into the file.
  await sql`pragma user_version = ${sql.lit(MIGRATIONS.length)}`.execute(tx);
  await sql`drop trigger log_proposal_update`.execute(tx);
  const text = 'half '.repeat(100_000);
  await tx.updateTable('proposal').set({ text }).execute();
  process.kill(process.pid, 'SIGKILL');
});
