import type { Reader } from '../schema/access.ts';
import type { RecordTable } from '../schema.ts';

/** The tables in which a step changed a row. */
export async function changedTables(db: Reader, stepId: string): Promise<readonly RecordTable[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('step', 'step.seq', 'change.step')
    .select('change.tbl')
    .where('step.id', '=', stepId)
    .groupBy('change.tbl')
    .execute();
  return rows.map(({ tbl }) => tbl as RecordTable);
}
