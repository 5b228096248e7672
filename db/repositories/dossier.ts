import { headsAfter } from '../model/categories.ts';
import { DossierError } from '../model/errors.ts';
import type { Category, Dossier } from '../model/records/dossier.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { tablesOf } from '../schema/maps/index.ts';
import { dossierMap } from '../schema/maps/letter-maps.ts';
import { deleteRow, readRows } from '../schema/rows.ts';
import { storedRows, unknownRecord } from './aggregate.ts';
import { annexes } from './annexes.ts';
import { recordsFrom } from './rows/read.ts';
import { rowsOfRecord } from './rows/write.ts';
import { syncRows } from './sync.ts';

const TABLES = tablesOf(dossierMap);

/** The dossier's own record in a file: the programme, the letter, the calendar, the categories. */
export const dossier = {
  /** Reads the one dossier of the file. */
  get: async (db: Reader): Promise<Dossier> => {
    const [found] = recordsFrom(dossierMap, await storedRows(db, dossierMap));
    if (found === undefined) throw new Error('the file holds no dossier');
    return found;
  },

  /**
   * Makes the dossier's own record what it should be; only rows that differ are written. Heads of
   * themes and annexes follow its categories.
   * @throws record-unknown for another dossier than the file's; record-refused; category-in-use
   *   where proposals stand in a category that would go
   */
  save: async (tx: StepTransaction, wanted: Dossier): Promise<void> => {
    const rows = await storedRows(tx, dossierMap);
    if (rows.dossier?.[0]?.id !== wanted.id) throw unknownRecord('dossier', wanted.id);
    const before = rows.category ?? [];
    await dropHeadsOfThemes(
      tx,
      before.filter(({ key }) => wanted.categories.every((category) => category.key !== key)),
    );
    await syncRows(tx, TABLES, rows, rowsOfRecord(dossierMap, wanted, {}));
    if (JSON.stringify(before.map(named)) !== JSON.stringify(wanted.categories.map(named)))
      await followCategories(tx, before, wanted.categories);
  },
};

const named = ({ key, title }: Category) => [key, title];

async function dropHeadsOfThemes(tx: StepTransaction, gone: readonly Category[]): Promise<void> {
  for (const { key, title } of gone) {
    const { length: count } = await readRows(tx, 'proposal', { category: key });
    if (count > 0) throw new DossierError('category-in-use', { title, count });
    for (const head of await readRows(tx, 'theme_head', { category: key }))
      await deleteRow(tx, 'theme_head', { ...head });
  }
}

async function followCategories(
  tx: StepTransaction,
  before: readonly Category[],
  after: readonly Category[],
): Promise<void> {
  for (const annex of await annexes.list(tx))
    if (annex.kind === 'voorstellen')
      await annexes.save(tx, { ...annex, heads: headsAfter(annex.heads, before, after) });
}
