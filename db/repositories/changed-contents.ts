import type { Contents } from '../model/records/contents.ts';
import type { Reader } from '../schema/access.ts';
import { CONTENTS_MAPS, tablesOf } from '../schema/maps/index.ts';
import type { RecordTable } from '../schema.ts';
import { acceptedFindings } from './accepted-findings.ts';
import { actionLines } from './action-lines.ts';
import { actions } from './actions.ts';
import { annexes } from './annexes.ts';
import { budgetSources } from './budget-sources.ts';
import { commitments } from './commitments.ts';
import { documents } from './documents.ts';
import { dossier } from './dossier.ts';
import { motions } from './motions.ts';
import { notes } from './notes.ts';
import { organisations } from './organisations.ts';
import { programme } from './programme.ts';
import { proposals } from './proposals.ts';
import { themes } from './themes.ts';

type Part = keyof Contents;

/** Parts that stand in the order of another part's rows. */
const ORDERED_BY: Readonly<Partial<Record<RecordTable, Part>>> = {
  category: 'proposals',
  theme: 'proposals',
  action_line: 'actions',
};

/** The parts of the contents that change when a table does. */
const PARTS: ReadonlyMap<RecordTable, readonly Part[]> = partsByTable();

function partsByTable(): ReadonlyMap<RecordTable, readonly Part[]> {
  const lying = (Object.keys(CONTENTS_MAPS) as readonly Part[]).flatMap((part) =>
    tablesOf(CONTENTS_MAPS[part]).map((table) => ({ table, part })),
  );
  const groups = Map.groupBy(lying, ({ table }) => table);
  return new Map(
    [...groups].map(([table, own]) => {
      const ordered = ORDERED_BY[table];
      return [table, [...own.map(({ part }) => part), ...(ordered === undefined ? [] : [ordered])]];
    }),
  );
}

const readers: { readonly [P in Part]: (db: Reader) => Promise<Contents[P]> } = {
  dossier: dossier.get,
  annexes: annexes.list,
  documents: documents.list,
  themes: themes.list,
  proposals: proposals.list,
  actionLines: actionLines.list,
  actions: actions.list,
  programme: programme.list,
  budgetSources: budgetSources.list,
  organisations: organisations.list,
  motions: motions.list,
  commitments: commitments.list,
  acceptedFindings: acceptedFindings.list,
  notes: notes.list,
};

/**
 * Reads the parts of the contents that lie in these tables, as they stand now, each of them whole.
 */
export async function contentsOfTables(
  db: Reader,
  tables: readonly RecordTable[],
): Promise<Partial<Contents>> {
  const parts = new Set(tables.flatMap((table) => PARTS.get(table) ?? []));
  const entries: (readonly [Part, unknown])[] = [];
  for (const part of parts) entries.push([part, await readers[part](db)]);
  return Object.fromEntries(entries) as Partial<Contents>;
}
