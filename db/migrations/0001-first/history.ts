import { type Kysely, sql } from 'kysely';
import * as is from '../columns.ts';

/**
 * Creates the step log. Its triggers on the other tables are no migration: they follow from the
 * schema.
 */
export async function createHistory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('step')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', is.oneOf('kind', ['do', 'undo', 'redo']))
    .addColumn('reverses', 'text', (column) => column.unique().references('step.id'))
    .addColumn('label', 'text', is.required)
    .addColumn('author', 'text', is.required)
    .addColumn('at', 'text', is.required)
    .addCheckConstraint('step_reverses', sql`(kind = 'do') = (reverses is null)`)
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('open_step')
    .addColumn('one', 'integer', (column) => column.primaryKey().check(is.alwaysOne))
    .addColumn('seq', 'integer', (column) => column.references('step.seq'))
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('change')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('step', 'integer', (column) => column.notNull().references('step.seq'))
    .addColumn('tbl', 'text', is.required)
    .addColumn('row', 'text', is.required)
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .modifyEnd(is.strict)
    .execute();
  await db.schema
    .createTable('ground')
    .addColumn('one', 'integer', (column) => column.primaryKey().check(is.alwaysOne))
    .addColumn('step', 'integer', is.required)
    .modifyEnd(is.strict)
    .execute();
  await db.schema.createIndex('change_step').on('change').column('step').execute();
  await db.schema.createIndex('change_row').on('change').column('row').execute();
  await sql`insert into open_step (one, seq) values (1, null)`.execute(db);
  await sql`insert into ground (one, step) values (1, 0)`.execute(db);
}
