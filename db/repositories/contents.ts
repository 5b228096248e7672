import { DossierError } from '../model/errors.ts';
import { newId } from '../model/id.ts';
import type { Contents } from '../model/records/contents.ts';
import type { PartName, Parts } from '../model/records/parts.ts';
import type { ReadableDossier, Reader, WritableDossier } from '../schema/access.ts';
import { asGround } from '../schema/ground.ts';
import type { RowMap } from '../schema/maps/column-map.ts';
import { CONTENTS_MAPS as maps } from '../schema/maps/index.ts';
import { type AnyRow, insertRows, type RowSet, type RowsOf, readRows } from '../schema/rows.ts';
import { RECORD_TABLES } from '../schema/table-shapes.ts';
import type { RecordTable } from '../schema.ts';
import { inPrintedOrder } from './printed-order.ts';
import { ranksFor } from './ranks.ts';
import { recordsFrom } from './rows/read.ts';
import { rowsOfRecord, type Standing } from './rows/write.ts';

/**
 * Reads everything a dossier holds, in printed order: proposals by theme, by category and by their
 * place; actions by line and place; all else by its own place.
 *
 * @throws file-damaged, file-unreachable
 */
export async function readContents(dossier: ReadableDossier): Promise<Contents> {
  return await dossier.snapshot(contentsIn);
}

/** Reads what `readContents` reads, as it stands within a step or snapshot. */
export async function contentsIn(db: Reader): Promise<Contents> {
  const rows = await allRows(db);
  const [dossier] = recordsFrom(maps.dossier, rows);
  // `createDossier` shows no file before it has been filled, and no step removes the dossier.
  if (dossier === undefined) throw new Error('the file holds no dossier');
  const { categories } = dossier;
  const themes = recordsFrom(maps.themes, rows);
  const actionLines = recordsFrom(maps.actionLines, rows);
  return {
    dossier,
    annexes: recordsFrom(maps.annexes, rows),
    documents: recordsFrom(maps.documents, rows),
    themes,
    proposals: inPrintedOrder.proposals(recordsFrom(maps.proposals, rows), themes, categories),
    actionLines,
    actions: inPrintedOrder.actions(recordsFrom(maps.actions, rows), actionLines),
    programme: recordsFrom(maps.programme, rows),
    budgetSources: recordsFrom(maps.budgetSources, rows),
    organisations: recordsFrom(maps.organisations, rows),
    motions: recordsFrom(maps.motions, rows),
    commitments: recordsFrom(maps.commitments, rows),
    acceptedFindings: recordsFrom(maps.acceptedFindings, rows),
    notes: recordsFrom(maps.notes, rows),
  };
}

async function allRows(db: Reader): Promise<RowsOf<RecordTable>> {
  const entries: (readonly [RecordTable, unknown])[] = [];
  for (const table of RECORD_TABLES) entries.push([table, await readRows(db, table)]);
  return Object.fromEntries(entries) as unknown as RowsOf<RecordTable>;
}

/**
 * Fills an empty dossier, as ground: all of it or nothing, and no step that could be undone.
 *
 * @throws dossier-not-empty; record-refused where something refers to what is not there or is said
 *   twice (`findBrokenPart` says where, before); disk-full
 */
export async function fillDossier(dossier: WritableDossier, contents: Contents): Promise<void> {
  const rows = rowsOf(contents);
  await asGround(dossier, async (tx) => {
    if ((await readRows(tx, 'dossier')).length > 0)
      throw new DossierError('dossier-not-empty', { path: dossier.path });
    for (const table of RECORD_TABLES) await insertRows(tx, table, rows.get(table) ?? []);
  });
}

function rowsOf(c: Contents): ReadonlyMap<RecordTable, readonly AnyRow[]> {
  const actionIds = new Set(c.actions.map((action) => action.id));
  const isAction = (id: string) => actionIds.has(id);
  const withElements = ({ elements }: { readonly elements: readonly unknown[] }) => ({
    ranks: ranksFor(elements.length),
  });
  const sets: Readonly<Record<keyof Contents, readonly RowSet[]>> = {
    dossier: [rowsOfRecord(maps.dossier, c.dossier, {})],
    annexes: ranked(maps.annexes, c.annexes),
    documents: ranked(maps.documents, c.documents),
    themes: ranked(maps.themes, c.themes),
    proposals: ranked(maps.proposals, c.proposals),
    actionLines: ranked(maps.actionLines, c.actionLines),
    actions: ranked(maps.actions, c.actions),
    programme: ranked(maps.programme, c.programme),
    budgetSources: ranked(maps.budgetSources, c.budgetSources, () => ({ isAction })),
    organisations: ranked(maps.organisations, c.organisations),
    motions: ranked(maps.motions, c.motions, withElements),
    commitments: ranked(maps.commitments, c.commitments, withElements),
    acceptedFindings: ranked(maps.acceptedFindings, c.acceptedFindings, () => ({ id: newId() })),
    notes: ranked(maps.notes, c.notes),
  };
  return merged(Object.values(sets).flat());
}

function ranked<P extends PartName>(
  map: RowMap<P>,
  records: readonly Parts[P][],
  standing: (record: Parts[P]) => Standing = () => ({}),
): readonly RowSet[] {
  const ranks = ranksFor(records.length);
  return records.map((record, place) =>
    rowsOfRecord(map, record, { ...standing(record), rank: ranks[place] ?? '' }),
  );
}

function merged(sets: readonly RowSet[]): ReadonlyMap<RecordTable, readonly AnyRow[]> {
  const all = new Map<RecordTable, AnyRow[]>();
  for (const set of sets)
    for (const table of Object.keys(set) as RecordTable[]) {
      const rows = all.get(table) ?? [];
      rows.push(...((set[table] ?? []) as unknown as readonly AnyRow[]));
      all.set(table, rows);
    }
  return all;
}
