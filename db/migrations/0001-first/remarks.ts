import type { Kysely } from 'kysely';
import * as is from '../columns.ts';

const RECORD_KINDS = [
  'dossier',
  'annex',
  'document',
  'theme',
  'proposal',
  'action-line',
  'action',
  'programme-line',
  'budget-source',
  'organisation',
  'motion',
  'commitment',
  'element',
];

/** Creates the tables of what people remark on records, whatever their kind. */
export async function createRemarks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('note')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('on_kind', 'text', is.oneOf('on_kind', RECORD_KINDS))
    .addColumn('on_id', 'text', is.required)
    .addColumn('text', 'text', is.required)
    .addColumn('source', 'text', is.oneOf('source', ['bron', 'gebruiker']))
    .addColumn('code', 'text')
    .addColumn('visibility', 'text', is.oneOf('visibility', ['intern', 'openbaar']))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('accepted_finding')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('code', 'text', is.words('code'))
    .addColumn('reason', 'text', is.words('reason'))
    .addColumn('accepted_by', 'text', is.words('accepted_by'))
    .addColumn('accepted_on', 'text', is.day('accepted_on'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('accepted_finding_record')
    .addColumn('accepted_finding_id', 'text', is.refersTo('accepted_finding'))
    .addColumn('position', 'integer', is.position)
    .addColumn('kind', 'text', is.oneOf('kind', RECORD_KINDS))
    .addColumn('record_id', 'text', is.required)
    .addPrimaryKeyConstraint('accepted_finding_record_key', ['accepted_finding_id', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
}
