import type { Kysely } from 'kysely';
import * as is from '../columns.ts';

const ACTION_STATUSES = ['niet-gestart', 'loopt', 'opgeschort', 'afgerond', 'vervallen'];

/**
 * Creates the tables of the lines of action, and of the actions in them with their reports and
 * yearly budgets.
 */
export async function createActions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('action_line')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('unit_text', 'text')
    .addColumn('unit', 'integer', (column) => column.check(is.positive('unit')))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('action')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('line_id', 'text', is.refersTo('action_line'))
    .addColumn('covers', 'integer', (column) => column.notNull().check(is.between('covers', 1, 99)))
    .addColumn('text', 'text', is.required)
    .addColumn('holder', 'text')
    .addColumn('status', 'text', is.oneOf('status', ACTION_STATUSES))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('action_carrier')
    .addColumn('action_id', 'text', is.refersTo('action'))
    .addColumn('organisation_id', 'text', is.refersTo('organisation'))
    .addColumn('position', 'integer', is.position)
    .addPrimaryKeyConstraint('action_carrier_key', ['action_id', 'organisation_id'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('action_report')
    .addColumn('action_id', 'text', is.refersTo('action'))
    .addColumn('position', 'integer', is.position)
    .addColumn('as_of', 'text', is.day('as_of'))
    .addColumn('status', 'text', is.oneOf('status', ACTION_STATUSES))
    .addColumn('text', 'text', is.required)
    .addPrimaryKeyConstraint('action_report_key', ['action_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('action_budget')
    .addColumn('action_id', 'text', is.refersTo('action'))
    .addColumn('year', 'integer', is.year('year'))
    .addColumn('amount', 'integer', is.euros('amount'))
    .addColumn('provenance', 'text', is.oneOf('provenance', ['vastgesteld', 'afgeleid']))
    .addColumn('read_in', 'text')
    .addPrimaryKeyConstraint('action_budget_key', ['action_id', 'year'])
    .modifyEnd(is.strictByKey)
    .execute();
}

/** Creates the tables of the programme's own table, and of the sources of its money. */
export async function createProgramme(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('programme_line')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('label', 'text', is.words('label'))
    .addColumn(
      'kind',
      'text',
      is.oneOf('kind', ['apparaat', 'no-regrets', 'actielijn', 'reservering', 'overig']),
    )
    .addColumn('text', 'text', is.required)
    .addColumn('line_id', 'text', is.mayReferTo('action_line'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('programme_budget')
    .addColumn('programme_line_id', 'text', is.refersTo('programme_line'))
    .addColumn('year', 'integer', is.year('year'))
    .addColumn('amount', 'integer', is.maybeEuros('amount'))
    .addColumn('zero', 'text', is.oneOf('zero', ['-', '0', '']))
    .addPrimaryKeyConstraint('programme_budget_key', ['programme_line_id', 'year'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('budget_source')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('from_year', 'integer', is.year('from_year'))
    .addColumn('to_year', 'integer', is.maybeYear('to_year'))
    .addColumn('amount_per_year', 'integer', is.euros('amount_per_year'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('budget_allocation')
    .addColumn('budget_source_id', 'text', is.refersTo('budget_source'))
    .addColumn('position', 'integer', is.position)
    .addColumn('proposal_id', 'text', is.mayReferTo('proposal'))
    .addColumn('action_id', 'text', is.mayReferTo('action'))
    .addPrimaryKeyConstraint('budget_allocation_key', ['budget_source_id', 'position'])
    .addCheckConstraint('budget_allocation_target', is.exactlyOne(['proposal_id', 'action_id']))
    .modifyEnd(is.strictByKey)
    .execute();
}
