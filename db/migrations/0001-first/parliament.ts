import type { Kysely } from 'kysely';
import * as is from '../columns.ts';

const PROGRESS = [
  'onbekend',
  'niet-gestart',
  'in-behandeling',
  'afgedaan',
  'overgedragen',
  'niet-uitgevoerd',
];

/** Creates the tables of organisations, and of which of them are a member of which group. */
export async function createOrganisations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('name', 'text', is.words('name'))
    .addColumn('abbreviation', 'text')
    .addColumn(
      'kind',
      'text',
      is.oneOf('kind', [
        'ministerie',
        'overheid',
        'uitvoering',
        'koepel',
        'maatschappelijk',
        'samenwerkingsverband',
        'overig',
      ]),
    )
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('membership')
    .addColumn('organisation_id', 'text', is.refersTo('organisation'))
    .addColumn('group_id', 'text', is.refersTo('organisation'))
    .addColumn('position', 'integer', is.position)
    .addPrimaryKeyConstraint('membership_key', ['organisation_id', 'group_id'])
    .modifyEnd(is.strictByKey)
    .execute();
}

/** Creates the tables of what the House asked. */
export async function createMotions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('motion')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('document_id', 'text', is.refersTo('document'))
    .addColumn('short', 'text', is.words('short'))
    .addColumn('date', 'text', is.maybeDay('date'))
    .addColumn(
      'outcome',
      'text',
      is.oneOf('outcome', [
        'ingediend',
        'aangenomen',
        'aangenomen-zonder-stemming',
        'overgenomen',
        'verworpen',
        'ingetrokken',
        'aangehouden',
        'vervallen',
        'onbekend',
      ]),
    )
    .addColumn(
      'cabinet_opinion',
      'text',
      is.maybeOneOf('cabinet_opinion', [
        'Overgenomen',
        'Oordeel Kamer',
        'Ontraden',
        'Ontraden tenzij gewijzigd',
        'Verzocht aan te houden',
        'Geen (expliciete) appreciatie',
      ]),
    )
    .addColumn('replaces', 'text', is.mayReferTo('motion'))
    .addColumn('request', 'text')
    .addColumn('about', 'text', is.required)
    .addColumn('holder', 'text')
    .addColumn('minister', 'text')
    .addColumn('handed_to', 'text', is.mayReferTo('organisation'))
    .addColumn('progress', 'text', is.oneOf('progress', PROGRESS))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('motion_submitter')
    .addColumn('motion_id', 'text', is.refersTo('motion'))
    .addColumn('position', 'integer', is.position)
    .addColumn('name', 'text', is.words('name'))
    .addColumn('party', 'text')
    .addPrimaryKeyConstraint('motion_submitter_key', ['motion_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable('motion_held_over')
    .addColumn('motion_id', 'text', is.refersTo('motion'))
    .addColumn('position', 'integer', is.position)
    .addColumn('date', 'text', is.day('date'))
    .addPrimaryKeyConstraint('motion_held_over_key', ['motion_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await createTimelines(db, 'motion');
}

/** Creates the tables of what the House was promised. */
export async function createCommitments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('commitment')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('number', 'text')
    .addColumn('text', 'text', is.required)
    .addColumn('origin', 'text', is.oneOf('origin', ['debat', 'brief']))
    .addColumn('made_on', 'text', is.day('made_on'))
    .addColumn('made_in', 'text', is.mayReferTo('document'))
    .addColumn('promised_by', 'text')
    .addColumn('office', 'text')
    .addColumn('promised_to', 'text')
    .addColumn('holder', 'text')
    .addColumn('recurring', 'text', is.maybeOneOf('recurring', ['kwartaal', 'halfjaar', 'jaar']))
    .addColumn('progress', 'text', is.oneOf('progress', PROGRESS))
    .addColumn(
      'established',
      'text',
      is.maybeOneOf('established', ['openstaand', 'voldaan', 'deels-voldaan', 'vervallen']),
    )
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('commitment_occurrence')
    .addColumn('commitment_id', 'text', is.refersTo('commitment'))
    .addColumn('position', 'integer', is.position)
    .addColumn('due', 'text', is.day('due'))
    .addColumn('settled_by', 'text', is.mayReferTo('document'))
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('commitment_occurrence_key', ['commitment_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await createTimelines(db, 'commitment');
}

/** Creates the tables of how a motion's or a commitment's progress and deadlines went. */
async function createTimelines(db: Kysely<unknown>, owner: 'motion' | 'commitment'): Promise<void> {
  await db.schema
    .createTable(`${owner}_status`)
    .addColumn(`${owner}_id`, 'text', is.refersTo(owner))
    .addColumn('position', 'integer', is.position)
    .addColumn('changed_on', 'text', is.day('changed_on'))
    .addColumn('progress', 'text', is.oneOf('progress', PROGRESS))
    .addColumn('note', 'text', is.required)
    .addColumn('citation', 'text')
    .addPrimaryKeyConstraint(`${owner}_status_key`, [`${owner}_id`, 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await db.schema
    .createTable(`${owner}_deadline`)
    .addColumn(`${owner}_id`, 'text', is.refersTo(owner))
    .addColumn('position', 'integer', is.position)
    .addColumn('phrase', 'text', is.words('phrase'))
    .addColumn('date', 'text', is.maybeDay('date'))
    .addColumn('set_on', 'text', is.day('set_on'))
    .addColumn('reason', 'text')
    .addColumn('citation', 'text')
    .addPrimaryKeyConstraint(`${owner}_deadline_key`, [`${owner}_id`, 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
}

/** Creates the tables of what was asked or promised, in parts, and of what bears on each part. */
export async function createElements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('element')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('motion_id', 'text', is.mayReferTo('motion'))
    .addColumn('commitment_id', 'text', is.mayReferTo('commitment'))
    .addColumn('text', 'text', is.required)
    .addColumn('waived', 'text')
    .addCheckConstraint('element_owner', is.exactlyOne(['motion_id', 'commitment_id']))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('element_support')
    .addColumn('element_id', 'text', is.refersTo('element'))
    .addColumn('position', 'integer', is.position)
    .addColumn('document_id', 'text', is.mayReferTo('document'))
    .addColumn('proposal_id', 'text', is.mayReferTo('proposal'))
    .addColumn('action_id', 'text', is.mayReferTo('action'))
    .addColumn('motion_id', 'text', is.mayReferTo('motion'))
    .addColumn('role', 'text', is.oneOf('role', ['invulling', 'tussenbericht', 'afdoening']))
    .addColumn('passage', 'text')
    .addColumn('note', 'text', is.required)
    .addPrimaryKeyConstraint('element_support_key', ['element_id', 'position'])
    .addCheckConstraint(
      'element_support_target',
      is.exactlyOne(['document_id', 'proposal_id', 'action_id', 'motion_id']),
    )
    .modifyEnd(is.strictByKey)
    .execute();
}
