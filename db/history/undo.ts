import { sql } from 'kysely';
import type { Reader, StepTransaction, WritableDossier } from '../schema/access.ts';
import { type AnyRow, deleteRow, insertRows, updateRow } from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';
import { type AnyStep, takeStep } from './step.ts';

/** Who undoes or redoes, and when. */
export interface UndoMeta {
  readonly author: string;
  /** ISO date and time; absent: now. */
  readonly at?: string;
}

/** A step that was taken back, or taken again. */
export interface Reversed {
  /** The id of the new step that did it. */
  readonly stepId: string;
  /** What the user once did: "Voorstel verplaatst". */
  readonly label: string;
}

/**
 * Takes back the last step that still stands, as a new step: history only grows.
 *
 * @returns undefined when no step stands, or none since the dossier was filled or brought up to date
 * @throws disk-full, file-busy, file-unreachable
 */
export async function undo(
  dossier: WritableDossier,
  meta: UndoMeta,
): Promise<Reversed | undefined> {
  return await reverse(dossier, meta, 'undo', nextToUndo);
}

/**
 * Takes again the step that was undone last, as a new step.
 *
 * @returns undefined when nothing was undone, or when something else was done since
 * @throws disk-full, file-busy, file-unreachable
 */
export async function redo(
  dossier: WritableDossier,
  meta: UndoMeta,
): Promise<Reversed | undefined> {
  return await reverse(dossier, meta, 'redo', nextToRedo);
}

/** What undo and redo would take back now; for menus that say so. */
export async function reversible(
  db: Reader,
): Promise<{ readonly undo: string | undefined; readonly redo: string | undefined }> {
  return { undo: (await nextToUndo(db))?.label, redo: (await nextToRedo(db))?.label };
}

interface Standing {
  readonly seq: number;
  readonly id: string;
  readonly label: string;
}

async function nextToUndo(db: Reader): Promise<Standing | undefined> {
  return await standing(db).where('kind', 'in', ['do', 'redo']).executeTakeFirst();
}

/** Whatever the user did after undoing ends the chance to redo. */
async function nextToRedo(db: Reader): Promise<Standing | undefined> {
  return await standing(db)
    .where('kind', '=', 'undo')
    .where(({ eb, selectFrom }) =>
      eb.not(
        eb.exists(
          selectFrom('step as later')
            .select('later.seq')
            .where('later.kind', '=', 'do')
            .whereRef('later.seq', '>', 'step.seq'),
        ),
      ),
    )
    .executeTakeFirst();
}

/** Steps that no other step takes back, taken since the last ground was written; the last first. */
function standing(db: Reader) {
  return db
    .selectFrom('step')
    .select(['step.seq', 'step.id', 'step.label'])
    .where('step.seq', '>', (eb) => eb.selectFrom('ground').select('ground.step'))
    .where(({ eb, selectFrom }) =>
      eb.not(
        eb.exists(
          selectFrom('step as back').select('back.seq').whereRef('back.reverses', '=', 'step.id'),
        ),
      ),
    )
    .orderBy('step.seq', 'desc')
    .limit(1);
}

async function reverse(
  dossier: WritableDossier,
  meta: UndoMeta,
  kind: 'undo' | 'redo',
  next: (db: Reader) => Promise<Standing | undefined>,
): Promise<Reversed | undefined> {
  return await dossier.transaction(async (tx) => {
    const target = await next(tx);
    if (target === undefined) return undefined;
    // Rows come back one by one, owners not always first.
    await sql`pragma defer_foreign_keys = on`.execute(tx);
    const { label } = target;
    const asStep: AnyStep = { ...meta, kind, reverses: target.id, label };
    const { stepId } = await takeStep(tx, asStep, () => applyInverse(tx, target.seq));
    if (stepId === undefined) throw new Error(`step ${target.seq} holds no changes`);
    return { stepId, label };
  });
}

/** Brings every row that a step touched back to what it was, the last change first. */
async function applyInverse(tx: StepTransaction, seq: number): Promise<void> {
  const changes = await tx
    .selectFrom('change')
    .select(['tbl', 'before', 'after'])
    .where('step', '=', seq)
    .orderBy('seq', 'desc')
    .execute();
  for (const change of changes) {
    const table = change.tbl as RecordTable;
    const before = rowOf(change.before);
    const after = rowOf(change.after);
    if (before === undefined) await deleteRow(tx, table, after ?? {});
    else if (after === undefined) await insertRows(tx, table, [before]);
    else await updateRow(tx, table, after, before);
  }
}

function rowOf(json: string | null): AnyRow | undefined {
  return json === null ? undefined : (JSON.parse(json) as AnyRow);
}
