import type { Reader } from '../schema/access.ts';
import type { AnyRow } from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';
import type { RowChange } from './log.ts';

/** In which tables each step changed something, by the step's number. */
export async function tablesOfSteps(
  db: Reader,
): Promise<ReadonlyMap<number, readonly RecordTable[]>> {
  const rows = await db
    .selectFrom('change')
    .select(['step', 'tbl'])
    .distinct()
    .orderBy('step')
    .orderBy('tbl')
    .execute();
  const bySteps = Map.groupBy(rows, ({ step }) => step);
  return new Map(
    [...bySteps].map(([step, own]) => [step, own.map(({ tbl }) => tbl as RecordTable)]),
  );
}

/**
 * What a step changed, row by row, in the order it did so.
 *
 * @param most no more rows than this; an import may have changed a hundred thousand
 */
export async function changesOfStep(
  db: Reader,
  stepId: string,
  most: number,
): Promise<readonly RowChange[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('step', 'step.seq', 'change.step')
    .select(['step.id', 'step.seq', 'step.kind', 'step.label', 'step.author', 'step.at'])
    .select(['change.tbl', 'change.before', 'change.after'])
    .where('step.id', '=', stepId)
    .orderBy('change.seq')
    .limit(most)
    .execute();
  return rows.map(({ tbl, before, after, ...step }) => ({
    step,
    table: tbl as RecordTable,
    ...(before === null ? {} : { before: JSON.parse(before) as AnyRow }),
    ...(after === null ? {} : { after: JSON.parse(after) as AnyRow }),
  }));
}
