import { type Kysely, sql } from 'kysely';
import * as is from './columns.ts';
import type { Migration } from './migration.ts';

/** The categories that were built in, under the titles the screen gave them. */
const BUILT_IN = [
  ['meest-kansrijk', 'Meest kansrijke acties'],
  ['kansrijk', 'Kansrijke acties'],
] as const;

/** Words that the screen said with every total of estimated costs. */
const BUILT_IN_COVER_NOTE = 'indicatief; geen dekking beschikbaar';

/**
 * Makes the categories of proposals, what is said of cover, and the words a dossier spells in its
 * own way the dossier's own. A dossier made before keeps what was built in then, so that nothing
 * reads otherwise.
 */
export const ownCategories: Migration = {
  up: async (db) => {
    await createCategories(db);
    await createOwnWords(db);
    await db.schema.alterTable('dossier').addColumn('cover_note', 'text').execute();
    await sql`update dossier set cover_note = ${sql.lit(BUILT_IN_COVER_NOTE)}`.execute(db);
    await remakeThemeHeads(db);
    await remakeProposals(db);
  },
};

async function createCategories(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('category')
    .addColumn('dossier_id', 'text', is.refersTo('dossier'))
    .addColumn('key', 'text', (column) => is.words('key')(column.unique()))
    .addColumn('position', 'integer', is.position)
    .addColumn('title', 'text', is.words('title'))
    .addPrimaryKeyConstraint('category_key', ['dossier_id', 'key'])
    .modifyEnd(is.strictByKey)
    .execute();
  for (const [position, [key, title]] of BUILT_IN.entries())
    await sql`
      insert into category (dossier_id, key, position, title)
      select id, ${sql.lit(key)}, ${sql.lit(position)}, ${sql.lit(title)} from dossier`.execute(db);
}

async function createOwnWords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('own_word')
    .addColumn('dossier_id', 'text', is.refersTo('dossier'))
    .addColumn('word', 'text', is.words('word'))
    .addColumn('position', 'integer', is.position)
    .addPrimaryKeyConstraint('own_word_key', ['dossier_id', 'word'])
    .modifyEnd(is.strictByKey)
    .execute();
}

/**
 * Makes the table of theme heads anew under the name of the old one: a CHECK cannot be changed in
 * place.
 */
async function remakeThemeHeads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('theme_head_2')
    .addColumn('theme_id', 'text', is.refersTo('theme'))
    .addColumn('category', 'text', (column) => column.notNull().references('category.key'))
    .addColumn('position', 'integer', is.position)
    .addColumn('text', 'text', is.required)
    .addPrimaryKeyConstraint('theme_head_key', ['theme_id', 'category', 'position'])
    .modifyEnd(is.strictByKey)
    .execute();
  await replaceTable(db, 'theme_head');
  await db.schema
    .createIndex('theme_head_by_category')
    .on('theme_head')
    .column('category')
    .execute();
}

async function remakeProposals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('proposal_2')
    .addColumn('id', 'text', is.identity)
    .addColumn('rank', 'text', is.words('rank'))
    .addColumn('theme_id', 'text', is.refersTo('theme'))
    .addColumn('category', 'text', (column) => column.notNull().references('category.key'))
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
  await replaceTable(db, 'proposal');
  for (const columns of [
    ['theme_id', 'category', 'rank'],
    ['category'],
    ['decided_in'],
    ['became_action'],
  ])
    await db.schema
      .createIndex(`proposal_by_${columns.join('_')}`)
      .on('proposal')
      .columns(columns)
      .execute();
}

/**
 * Puts the table that was made under the old name with `_2` in the place of the old one, its rows
 * with it.
 */
async function replaceTable(db: Kysely<unknown>, table: string): Promise<void> {
  const made = sql.table(`${table}_2`);
  await sql`insert into ${made} select * from ${sql.table(table)}`.execute(db);
  await db.schema.dropTable(table).execute();
  await db.schema.alterTable(`${table}_2`).renameTo(table).execute();
}
