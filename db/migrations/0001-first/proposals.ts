import type { Kysely } from 'kysely';
import * as is from '../columns.ts';

const CATEGORIES = ['meest-kansrijk', 'kansrijk'];

/** Creates the tables of themes, and of the proposals of partner organisations in them. */
export async function createProposals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('theme')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('title', 'text', is.words('title'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('theme_head')
    .addColumn('theme_id', 'text', is.refersTo('theme'))
    .addColumn('category', 'text', is.oneOf('category', CATEGORIES))
    .addColumn('position', 'integer', is.position)
    .addColumn('text', 'text', is.required)
    .addPrimaryKeyConstraint('theme_head_key', ['theme_id', 'category', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('proposal')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('theme_id', 'text', is.refersTo('theme'))
    .addColumn('category', 'text', is.oneOf('category', CATEGORIES))
    .addColumn('text', 'text', is.required)
    .addColumn('appreciation', 'text', is.required)
    .addColumn(
      'cost_status',
      'text',
      is.oneOf('cost_status', ['geraamd', 'geen', 'nvt', 'nog-onbekend', 'nog-niet-bekend']),
    )
    .addColumn('cost_text', 'text', is.required)
    .addColumn(
      'decision',
      'text',
      is.oneOf('decision', ['open', 'opgenomen', 'elders-belegd', 'niet-opgenomen']),
    )
    .addColumn('decided_in', 'text', is.mayReferTo('document'))
    .addColumn('reason', 'text')
    .addColumn('became_action', 'text', is.mayReferTo('action'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('proposal_cost')
    .addColumn('proposal_id', 'text', is.refersTo('proposal'))
    .addColumn('position', 'integer', is.position)
    .addColumn('amount', 'integer', is.euros('amount'))
    .addColumn('kind', 'text', is.maybeOneOf('kind', ['incidenteel', 'structureel']))
    .addColumn('role', 'text', is.oneOf('role', ['raming', 'verwachting']))
    .addColumn('year', 'integer', is.maybeYear('year'))
    .addColumn('from_year', 'integer', is.maybeYear('from_year'))
    .addPrimaryKeyConstraint('proposal_cost_key', ['proposal_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  for (const table of ['proposal_submitter', 'proposal_carrier'])
    await db.schema
      .createTable(table)
      .addColumn('proposal_id', 'text', is.refersTo('proposal'))
      .addColumn('organisation_id', 'text', is.refersTo('organisation'))
      .addColumn('position', 'integer', is.position)
      .addPrimaryKeyConstraint(`${table}_key`, ['proposal_id', 'organisation_id'])
      .modifyEnd(is.strictByKey)
      .execute();
  await db.schema
    .createTable('proposal_clearance')
    .addColumn('proposal_id', 'text', is.refersTo('proposal'))
    .addColumn('position', 'integer', is.position)
    .addColumn(
      'cleared_by',
      'text',
      is.oneOf('cleared_by', ['FEZ', 'directie', 'partner', 'overig']),
    )
    .addColumn('date', 'text', is.day('date'))
    .addColumn('outcome', 'text', is.words('outcome'))
    .addPrimaryKeyConstraint('proposal_clearance_key', ['proposal_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
}
