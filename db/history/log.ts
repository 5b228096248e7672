import type { Reader } from '../schema/access.ts';
import type { AnyRow } from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';

/** A step of the history, as the list shows it. */
export interface HistoryStep {
  readonly id: string;
  /** From 1; a later step has a higher one. */
  readonly seq: number;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
  /** How many rows it changed. */
  readonly changes: number;
}

/** One row as a step found it and left it. */
export interface RowChange {
  readonly step: Omit<HistoryStep, 'changes'>;
  readonly table: RecordTable;
  /** Absent where the step made the row. */
  readonly before?: AnyRow;
  /** Absent where the step removed the row. */
  readonly after?: AnyRow;
}

/** Every step ever taken in a dossier, the first first. Undoing adds steps; nothing takes one away. */
export async function history(db: Reader): Promise<readonly HistoryStep[]> {
  return await db
    .selectFrom('step')
    .innerJoin('change', 'change.step', 'step.seq')
    .select(({ fn }) => [
      'step.id',
      'step.seq',
      'step.kind',
      'step.label',
      'step.author',
      'step.at',
      fn.count<number>('change.seq').as('changes'),
    ])
    .groupBy('step.seq')
    .orderBy('step.seq')
    .execute();
}

/**
 * Everything that steps changed in one record, the first change first: its own row, the rows it
 * owns, and the elements that a motion or commitment has or ever had.
 */
export async function recordHistory(db: Reader, id: string): Promise<readonly RowChange[]> {
  const ids = [id, ...(await elementsEver(db, id))];
  const rows = await db
    .selectFrom('change')
    .innerJoin('step', 'step.seq', 'change.step')
    .select(['step.id', 'step.seq', 'step.kind', 'step.label', 'step.author', 'step.at'])
    .select(['change.tbl', 'change.before', 'change.after'])
    .where(({ eb, or, and }) =>
      or(
        // A row's key is its id, or its owner's id, a slash and more; "0" comes right after "/".
        ids.flatMap((each) => [
          eb('change.row', '=', each),
          and([eb('change.row', '>', `${each}/`), eb('change.row', '<', `${each}0`)]),
        ]),
      ),
    )
    .orderBy('change.seq')
    .execute();
  return rows.map(({ tbl, before, after, ...step }) => ({
    step,
    table: tbl as RecordTable,
    ...(before === null ? {} : { before: JSON.parse(before) as AnyRow }),
    ...(after === null ? {} : { after: JSON.parse(after) as AnyRow }),
  }));
}

async function elementsEver(db: Reader, ownerId: string): Promise<readonly string[]> {
  const changes = await db
    .selectFrom('change')
    .select(['before', 'after'])
    .where('tbl', '=', 'element')
    .execute();
  const logged = changes
    .map(({ before, after }) => JSON.parse(after ?? before ?? '{}') as AnyRow)
    .filter((row) => row.motion_id === ownerId || row.commitment_id === ownerId)
    .map((row) => String(row.id));
  const standing = await db
    .selectFrom('element')
    .select('id')
    .where(({ eb, or }) => or([eb('motion_id', '=', ownerId), eb('commitment_id', '=', ownerId)]))
    .execute();
  return [...new Set([...logged, ...standing.map((row) => row.id)])];
}
