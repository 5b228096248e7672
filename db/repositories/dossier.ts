import type { Dossier } from '../model/records/dossier.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { readRows } from '../schema/rows.ts';
import { unknownRecord } from './aggregate.ts';
import { dossierRows, dossiersFrom } from './rows/letter-rows.ts';
import { syncRows } from './sync.ts';

const TABLES = ['dossier', 'letter_party', 'calendar_entry'] as const;

/** What a file says of the dossier itself: the programme, the letter, the calendar. */
export const dossier = {
  /** The one dossier of the file. */
  get: async (db: Reader): Promise<Dossier> => {
    const [found] = dossiersFrom(await stored(db));
    if (found === undefined) throw new Error('the file holds no dossier');
    return found;
  },

  /**
   * Makes the dossier's own record what it should be; only rows that differ are written.
   * @throws record-unknown for another dossier than the file's; record-refused
   */
  save: async (tx: StepTransaction, wanted: Dossier): Promise<void> => {
    const rows = await stored(tx);
    if (rows.dossier[0]?.id !== wanted.id) throw unknownRecord('dossier', wanted.id);
    await syncRows(tx, TABLES, rows, dossierRows(wanted));
  },
};

async function stored(db: Reader) {
  return {
    dossier: await readRows(db, 'dossier'),
    letter_party: await readRows(db, 'letter_party'),
    calendar_entry: await readRows(db, 'calendar_entry'),
  };
}
