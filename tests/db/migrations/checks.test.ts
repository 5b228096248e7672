import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { schemaMadeBy } from '../../../db/file/own-schema.ts';
import { MIGRATIONS } from '../../../db/migrations/all.ts';
import { smallDossier } from '../file/small-dossier.ts';

/** What no row may say, whichever program writes it. */
const WRONG: readonly (readonly [table: string, column: string, value: string | number | null])[] =
  [
    ['document', 'kind', 'krant'],
    ['document', 'date', '2024-02-30'],
    ['document', 'date', '2 februari 2024'],
    ['document', 'title', ''],
    ['annex', 'kind', 'overig'],
    ['annex', 'state', 'klaar'],
    ['annex', 'number', 0],
    ['annex', 'unit', 0],
    ['annex', 'has_baseline', 2],
    ['organisation', 'kind', 'bedrijf'],
    ['proposal', 'category', null],
    ['proposal', 'cost_status', 'onbekend'],
    ['proposal', 'decision', 'misschien'],
    ['proposal', 'text', null],
    ['proposal_cost', 'kind', 'eenmalig'],
    ['proposal_cost', 'role', 'gok'],
    ['proposal_cost', 'amount', 100_000_000_001],
    ['proposal_cost', 'amount', '12.50'],
    ['proposal_cost', 'year', 1899],
    ['proposal_clearance', 'cleared_by', 'minister'],
    ['action', 'covers', 0],
    ['action', 'status', 'klaar'],
    ['action_budget', 'provenance', 'geraden'],
    ['action_budget', 'amount', null],
    ['action_report', 'status', 'klaar'],
    ['programme_line', 'kind', 'regel'],
    ['programme_budget', 'zero', 'nul'],
    ['budget_allocation', 'action_id', '00000000-0000-7000-8000-000000000070'],
    ['motion', 'outcome', 'goed'],
    ['motion', 'cabinet_opinion', 'Prima'],
    ['motion', 'progress', 'voldaan'],
    ['motion_status', 'progress', 'klaar'],
    ['commitment', 'origin', 'mail'],
    ['commitment', 'recurring', 'dag'],
    ['commitment', 'established', 'ja'],
    ['commitment_deadline', 'set_on', 'morgen'],
    ['element', 'commitment_id', '00000000-0000-7000-8000-000000000110'],
    ['element_support', 'role', 'steun'],
    ['element_support', 'action_id', '00000000-0000-7000-8000-000000000070'],
    ['note', 'on_kind', 'regel'],
    ['note', 'visibility', 'geheim'],
    ['accepted_finding_record', 'kind', 'regel'],
    ['calendar_entry', 'kind', 'feest'],
    ['letter_party', 'role', 'afzender'],
    ['dossier', 'one', 2],
  ];

test.each(WRONG)('%s.%s cannot be %j', async (table, column, value) => {
  const database = await openStepFile();
  const change = database.prepare(`update "${table}" set "${column}" = ?`);
  expect(() => change.run(value)).toThrow(/CHECK|NOT NULL|cannot store/);
  database.close();
});

test('every vocabulary of the schema is tried above', async () => {
  const parts = await schemaMadeBy(MIGRATIONS);
  const vocabularies = parts
    .filter((part) => part.type === 'table' && part.name !== 'step')
    .flatMap((part) =>
      [...(part.sql ?? '').matchAll(/check \("(\w+)" in \(/g)].map(
        ([, column]) => `${part.name}.${column}`,
      ),
    );
  const tried = WRONG.map(([table, column]) => `${table}.${column}`);
  // Tables of the same words, made by the same lines of the migration as one that is tried.
  const alike = [
    'theme_head.category',
    'note.source',
    'commitment.progress',
    'commitment_status.progress',
  ];
  expect(vocabularies.filter((each) => ![...tried, ...alike].includes(each))).toEqual([]);
});

/** A file in which a step is open, so that only the tables' own rules stand in the way. */
async function openStepFile(): Promise<Database.Database> {
  const database = new Database(await smallDossier());
  database.exec(
    `insert into step values (1, 'x', 'do', null, '', '', ''); update open_step set seq = 1`,
  );
  return database;
}
