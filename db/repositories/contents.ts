import { DossierError } from '../model/errors.ts';
import { newId } from '../model/id.ts';
import type { Contents } from '../model/records/contents.ts';
import type { ReadableDossier, Reader, WritableDossier } from '../schema/access.ts';
import { asGround } from '../schema/ground.ts';
import { type AnyRow, insertRows, type RowSet, type RowsOf, readRows } from '../schema/rows.ts';
import { RECORD_TABLES } from '../schema/table-shapes.ts';
import type { RecordTable } from '../schema.ts';
import { inPrintedOrder } from './printed-order.ts';
import { ranksFor } from './ranks.ts';
import { commitmentRows, commitmentsFrom } from './rows/commitment-rows.ts';
import {
  annexesFrom,
  annexRows,
  documentRows,
  documentsFrom,
  dossierRows,
  dossiersFrom,
} from './rows/letter-rows.ts';
import { motionRows, motionsFrom } from './rows/motion-rows.ts';
import { organisationRows, organisationsFrom } from './rows/organisation-rows.ts';
import {
  actionLineRows,
  actionLinesFrom,
  actionRows,
  actionsFrom,
  budgetSourceRows,
  budgetSourcesFrom,
  programmeFrom,
  programmeLineRows,
} from './rows/programme-rows.ts';
import { proposalRows, proposalsFrom, themeRows, themesFrom } from './rows/proposal-rows.ts';
import {
  acceptedFindingRows,
  acceptedFindingsFrom,
  noteRows,
  notesFrom,
} from './rows/remark-rows.ts';

/**
 * Everything a dossier holds, in printed order: proposals by theme, by category and
 * by their place; actions by line and place; all else by its own place.
 *
 * @throws file-damaged, file-unreachable
 */
export async function readContents(dossier: ReadableDossier): Promise<Contents> {
  return await dossier.snapshot(contentsIn);
}

/** What `readContents` reads, as it stands within a step or snapshot. */
export async function contentsIn(db: Reader): Promise<Contents> {
  const rows = await allRows(db);
  const dossier = dossiersFrom(rows)[0];
  // `createDossier` shows no file before it has been filled, and no step removes the dossier.
  if (dossier === undefined) throw new Error('the file holds no dossier');
  const themes = themesFrom(rows);
  const actionLines = actionLinesFrom(rows);
  return {
    dossier,
    annexes: annexesFrom(rows),
    documents: documentsFrom(rows),
    themes,
    proposals: inPrintedOrder.proposals(proposalsFrom(rows), themes, dossier.categories),
    actionLines,
    actions: inPrintedOrder.actions(actionsFrom(rows), actionLines),
    programme: programmeFrom(rows),
    budgetSources: budgetSourcesFrom(rows),
    organisations: organisationsFrom(rows),
    motions: motionsFrom(rows),
    commitments: commitmentsFrom(rows),
    acceptedFindings: acceptedFindingsFrom(rows),
    notes: notesFrom(rows),
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
  return merged([
    dossierRows(c.dossier),
    ...ranked(c.annexes, annexRows),
    ...ranked(c.documents, documentRows),
    ...ranked(c.themes, themeRows),
    ...ranked(c.proposals, proposalRows),
    ...ranked(c.actionLines, actionLineRows),
    ...ranked(c.actions, actionRows),
    ...ranked(c.programme, programmeLineRows),
    ...ranked(c.budgetSources, (source, rank) =>
      budgetSourceRows(source, rank, (id) => actionIds.has(id)),
    ),
    ...ranked(c.organisations, organisationRows),
    ...ranked(c.motions, (motion, rank) =>
      motionRows(motion, rank, ranksFor(motion.elements.length)),
    ),
    ...ranked(c.commitments, (commitment, rank) =>
      commitmentRows(commitment, rank, ranksFor(commitment.elements.length)),
    ),
    ...ranked(c.acceptedFindings, (finding, rank) => acceptedFindingRows(finding, rank, newId())),
    ...ranked(c.notes, noteRows),
  ]);
}

function ranked<Item>(
  records: readonly Item[],
  rowsOfOne: (record: Item, rank: string) => RowSet,
): readonly RowSet[] {
  const ranks = ranksFor(records.length);
  return records.map((record, place) => rowsOfOne(record, ranks[place] ?? ''));
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
