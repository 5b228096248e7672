import type { Kysely } from 'kysely';
import * as is from '../columns.ts';

/** Creates the table of the papers cited, first because other tables point to it. */
export async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn(
      'kind',
      'text',
      is.oneOf('kind', [
        'motie',
        'brief',
        'actieplan',
        'aanhangsel',
        'handelingen',
        'verslag',
        'amendement',
        'beslisnota',
        'wet',
        'overig',
      ]),
    )
    .addColumn('citation', 'text', is.words('citation'))
    .addColumn('number', 'text')
    .addColumn('date', 'text', is.maybeDay('date'))
    .addColumn('date_sent', 'text', is.maybeDay('date_sent'))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('url', 'text')
    .modifyEnd(is.strict)
    .execute();
}

/**
 * Creates the tables of the dossier with its letter and calendar, and of the annexes to the letter.
 */
export async function createLetter(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dossier')
    .addColumn('id', 'text', is.identity)
    .addColumn('one', 'integer', (column) => column.notNull().unique().check(is.alwaysOne))
    .addColumn('number', 'text', is.words('number'))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('programme', 'text', is.words('programme'))
    .addColumn('session', 'text', is.words('session'))
    .addColumn('letter_number', 'text')
    .addColumn('letter_date', 'text', is.day('letter_date'))
    .addColumn('letter_date_sent', 'text', is.maybeDay('letter_date_sent'))
    .addColumn('letter_reference', 'text')
    .addColumn('letter_from', 'text', is.words('letter_from'))
    .addColumn('letter_to', 'text', is.words('letter_to'))
    .addColumn('holder', 'text')
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('letter_party')
    .addColumn('dossier_id', 'text', is.refersTo('dossier'))
    .addColumn('role', 'text', is.oneOf('role', ['medeondertekenaar', 'mede-namens']))
    .addColumn('position', 'integer', is.position)
    .addColumn('name', 'text', is.words('name'))
    .addPrimaryKeyConstraint('letter_party_key', ['dossier_id', 'role', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('calendar_entry')
    .addColumn('dossier_id', 'text', is.refersTo('dossier'))
    .addColumn('position', 'integer', is.position)
    .addColumn('kind', 'text', is.oneOf('kind', ['reces', 'begrotingsbehandeling', 'debat']))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('from_date', 'text', is.day('from_date'))
    .addColumn('to_date', 'text', is.day('to_date'))
    .addPrimaryKeyConstraint('calendar_entry_key', ['dossier_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('annex')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('number', 'integer', (column) => column.notNull().check(is.between('number', 1, 99)))
    .addColumn('kind', 'text', is.oneOf('kind', ['voorstellen', 'begroting']))
    .addColumn('title', 'text', is.words('title'))
    .addColumn('caption', 'text')
    .addColumn('year_from', 'integer', is.maybeYear('year_from'))
    .addColumn('year_to', 'integer', is.maybeYear('year_to'))
    .addColumn('unit', 'integer', (column) => column.check(is.positive('unit')))
    .addColumn('unit_text', 'text')
    .addColumn('copy_of', 'text', is.mayReferTo('document'))
    .addColumn('as_of', 'text', is.maybeDay('as_of'))
    .addColumn('has_baseline', 'integer', (column) =>
      column.notNull().check(is.between('has_baseline', 0, 1)),
    )
    .addColumn('state', 'text', is.oneOf('state', ['concept', 'definitief']))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('annex_head')
    .addColumn('annex_id', 'text', is.refersTo('annex'))
    .addColumn('position', 'integer', is.position)
    .addColumn('text', 'text', is.required)
    .addPrimaryKeyConstraint('annex_head_key', ['annex_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('annex_baseline')
    .addColumn('annex_id', 'text', is.refersTo('annex'))
    .addColumn('record_id', 'text', is.required)
    .addColumn('year', 'integer', is.year('year'))
    .addColumn('position', 'integer', is.position)
    .addColumn('amount', 'integer', is.euros('amount'))
    .addPrimaryKeyConstraint('annex_baseline_key', ['annex_id', 'record_id', 'year'])
    .modifyEnd(is.strictByKey)
    .execute();
}
