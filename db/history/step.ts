import { newId } from '../model/id.ts';
import type { StepTransaction, WritableDossier } from '../schema/access.ts';

/** What a step is called and who takes it. */
export interface StepMeta {
  /** What the user did, as the history shows it: "Voorstel verplaatst". */
  readonly label: string;
  readonly author: string;
  /** ISO date and time; absent: now. */
  readonly at?: string;
}

/** What came of a step. */
export interface Taken<T> {
  readonly result: T;
  /** The step's id; undefined when nothing was changed, and so no step was taken. */
  readonly stepId: string | undefined;
}

/**
 * Changes a dossier in one step: all of it or nothing, logged row by row, to be undone as a whole.
 * Work that changes nothing leaves no trace.
 *
 * @param work changes the dossier through the transaction it is given; the dossier itself
 *   answers to nothing until it is done
 * @throws disk-full, file-busy, file-unreachable, record-refused, and what `work` throws
 */
export async function step<T>(
  dossier: WritableDossier,
  meta: StepMeta,
  work: (tx: StepTransaction) => Promise<T>,
): Promise<Taken<T>> {
  return await dossier.transaction((tx) =>
    takeStep(tx, { kind: 'do', reverses: null, ...meta }, work),
  );
}

/** A step of any kind. */
export interface AnyStep extends StepMeta {
  readonly kind: 'do' | 'undo' | 'redo';
  /** The id of the step it takes back; null for one that the user did. */
  readonly reverses: string | null;
}

/** Opens a step, does the work in it and closes it, within a transaction that writes. */
export async function takeStep<T>(
  tx: StepTransaction,
  { kind, reverses, label, author, at = new Date().toISOString() }: AnyStep,
  work: (tx: StepTransaction) => Promise<T>,
): Promise<Taken<T>> {
  const id = newId();
  const { seq } = await tx
    .insertInto('step')
    .values({ id, kind, reverses, label, author, at })
    .returning('seq')
    .executeTakeFirstOrThrow();
  await openStep(tx, seq);
  const result = await work(tx);
  await openStep(tx, null);
  if (await hasChanges(tx, seq)) return { result, stepId: id };
  await tx.deleteFrom('step').where('seq', '=', seq).execute();
  return { result, stepId: undefined };
}

async function openStep(tx: StepTransaction, seq: number | null): Promise<void> {
  await tx.updateTable('open_step').set({ seq }).execute();
}

async function hasChanges(tx: StepTransaction, seq: number): Promise<boolean> {
  const first = await tx
    .selectFrom('change')
    .select('seq')
    .where('step', '=', seq)
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}
