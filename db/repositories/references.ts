import { DossierError } from '../model/errors.ts';
import { linkTargets, linkTexts } from '../model/links/index.ts';
import type { RecordRef } from '../model/records/values.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { POINTERS, type Pointer } from '../schema/pointers.ts';
import { type AnyRow, deleteRow, readRows, updateRow } from '../schema/rows.ts';
import { contentsIn } from './contents.ts';

/** One place where a record is referred to. */
export interface Reference {
  /** The record that refers; for a note or an accepted finding, the record it is about. */
  readonly from: RecordRef;
  /**
   * `field`: a field or list of the record; `text`: a link in one of its texts, or in a note on it.
   */
  readonly by: 'field' | 'text' | 'note' | 'accepted-finding';
  /** For a field: whether the record cannot do without it. */
  readonly needed: boolean;
}

/**
 * Lists everything that refers to a record, to be shown before it is removed: fields and lists of
 * other records, links in texts, notes on it and findings accepted about it. What the record says
 * of itself is left out.
 */
export async function referencesTo(db: Reader, id: string): Promise<readonly Reference[]> {
  const contents = await contentsIn(db);
  const inTexts = [...linkTexts(contents)]
    .filter(({ text }) => linkTargets(text).some((target) => target.id === id))
    .map(({ record }): Reference => ({ from: record, by: 'text', needed: false }));
  const inNotes = contents.notes
    .filter((note) => note.on.id === id)
    .map((note): Reference => ({ from: note.on, by: 'note', needed: false }));
  const inFindings = contents.acceptedFindings
    .flatMap((finding) => finding.records.filter((record) => record.id === id))
    .map((record): Reference => ({ from: record, by: 'accepted-finding', needed: false }));
  const inFields = (await pointersTo(db, id)).map(
    ({ pointer, row }): Reference => ({
      from: { kind: pointer.from, id: String(row[pointer.owner]) },
      by: 'field',
      needed: pointer.onRemoval === 'refuse',
    }),
  );
  const fromOthers = [...inFields, ...inTexts].filter((reference) => reference.from.id !== id);
  return [...fromOthers, ...inNotes, ...inFindings];
}

/**
 * Takes a record out of every field and list that can do without it, so that it can be removed.
 * What cannot (a proposal its theme, an action its line, a motion its document) stays, and links in
 * texts stay as well.
 */
export async function letGo(tx: StepTransaction, id: string): Promise<void> {
  for (const { pointer, row } of await pointersTo(tx, id)) {
    if (pointer.onRemoval === 'empty')
      await updateRow(tx, pointer.table, row, { [pointer.column]: null });
    if (pointer.onRemoval === 'drop') await deleteRow(tx, pointer.table, row);
  }
}

/**
 * Refuses to go on while something needs the record.
 * @throws record-in-use while a field or list of another record points to this one
 */
export async function refuseWhileReferredTo(
  db: Reader,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<void> {
  const count = (await pointersTo(db, id)).filter(
    ({ pointer, row }) => row[pointer.owner] !== id,
  ).length;
  if (count > 0) throw new DossierError('record-in-use', { kind, id, count });
}

interface PointingRow {
  readonly pointer: Pointer;
  readonly row: AnyRow;
}

async function pointersTo(db: Reader, id: string): Promise<readonly PointingRow[]> {
  const found: PointingRow[] = [];
  for (const pointer of POINTERS) {
    const rows = await readRows(db, pointer.table, { [pointer.column]: id });
    for (const row of rows) found.push({ pointer, row: row as unknown as AnyRow });
  }
  return found;
}
