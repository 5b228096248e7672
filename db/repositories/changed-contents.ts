import type { Contents } from '../model/records/contents.ts';
import type { Reader } from '../schema/access.ts';
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

/** The parts of the contents that change when a table does. */
const PARTS: Readonly<Record<RecordTable, readonly Part[]>> = {
  dossier: ['dossier'],
  letter_party: ['dossier'],
  calendar_entry: ['dossier'],
  // Proposals stand in the order of their categories.
  category: ['dossier', 'proposals'],
  own_word: ['dossier'],
  document: ['documents'],
  annex: ['annexes'],
  annex_head: ['annexes'],
  annex_baseline: ['annexes'],
  organisation: ['organisations'],
  membership: ['organisations'],
  // Proposals stand in the order of their themes, actions in that of their lines.
  action_line: ['actionLines', 'actions'],
  action: ['actions'],
  action_carrier: ['actions'],
  action_report: ['actions'],
  action_budget: ['actions'],
  programme_line: ['programme'],
  programme_budget: ['programme'],
  theme: ['themes', 'proposals'],
  theme_head: ['themes'],
  proposal: ['proposals'],
  proposal_cost: ['proposals'],
  proposal_submitter: ['proposals'],
  proposal_carrier: ['proposals'],
  proposal_clearance: ['proposals'],
  budget_source: ['budgetSources'],
  budget_allocation: ['budgetSources'],
  motion: ['motions'],
  motion_submitter: ['motions'],
  motion_held_over: ['motions'],
  motion_status: ['motions'],
  motion_deadline: ['motions'],
  commitment: ['commitments'],
  commitment_occurrence: ['commitments'],
  commitment_status: ['commitments'],
  commitment_deadline: ['commitments'],
  element: ['motions', 'commitments'],
  element_support: ['motions', 'commitments'],
  note: ['notes'],
  accepted_finding: ['acceptedFindings'],
  accepted_finding_record: ['acceptedFindings'],
};

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

/** The parts of the contents that lie in these tables, as they stand now, each of them whole. */
export async function contentsOfTables(
  db: Reader,
  tables: readonly RecordTable[],
): Promise<Partial<Contents>> {
  const parts = new Set(tables.flatMap((table) => PARTS[table]));
  const entries: (readonly [Part, unknown])[] = [];
  for (const part of parts) entries.push([part, await readers[part](db)]);
  return Object.fromEntries(entries) as Partial<Contents>;
}
