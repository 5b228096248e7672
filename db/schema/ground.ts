import { sql } from 'kysely';
import type { StepTransaction, WritableDossier } from './access.ts';
import { dropLogTriggers, makeLogTriggers } from './log-triggers.ts';

/**
 * Writes what a dossier starts from, all or nothing and without a step: a seed, a load. Undo goes
 * back no further. Records may be written in any order; foreign keys are checked at the end.
 *
 * @throws record-refused, disk-full, file-busy, and what `work` throws
 */
export async function asGround<T>(
  dossier: WritableDossier,
  work: (tx: StepTransaction) => Promise<T>,
): Promise<T> {
  return await dossier.transaction(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx);
    await dropLogTriggers(tx);
    const result = await work(tx);
    await makeLogTriggers(tx);
    await tx
      .updateTable('ground')
      .set((eb) => ({
        step: eb
          .selectFrom('step')
          .select((step) => step.fn.coalesce(step.fn.max('seq'), step.lit(0)).as('last')),
      }))
      .execute();
    return result;
  });
}
