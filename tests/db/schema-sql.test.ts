import { readFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { schemaMadeBy } from '../../db/file/own-schema.ts';
import { MIGRATIONS } from '../../db/migrations/all.ts';
import { POINTERS } from '../../db/schema/pointers.ts';
import { TABLE_SHAPES } from '../../db/schema/table-shapes.ts';
import { schemaSql } from '../../db/schema-sql.ts';
import { smallDossier } from './file/small-dossier.ts';
import { pinnedMigrations } from './migrations/pinned.ts';
import { recordTables } from './table-dump.ts';

const file = new URL('../../db/schema.sql', import.meta.url);

test('schema.sql is what the migrations make, as the schema of the last version is kept', async () => {
  const parts = await schemaMadeBy(pinnedMigrations(MIGRATIONS.length));
  expect(await readFile(file, 'utf8')).toBe(schemaSql(parts));
});

test('schema.sql can be read by SQLite, and every table in it is strict', async () => {
  const database = new Database(':memory:');
  database.exec(await readFile(file, 'utf8'));
  const loose = database
    .prepare(`select name from pragma_table_list where name not like 'sqlite%' and strict = 0`)
    .pluck()
    .all();
  expect(loose).toEqual([]);
});

test('the shapes of the tables are those of the schema', async () => {
  const path = await smallDossier();
  const database = new Database(path, { readonly: true });
  expect(Object.keys(TABLE_SHAPES).toSorted()).toEqual(recordTables(path));
  for (const [table, shape] of Object.entries(TABLE_SHAPES)) {
    const columns = database
      .prepare<string[], { name: string; pk: number }>('select name, pk from pragma_table_info(?)')
      .all(table);
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    expect([table, shape.key]).toEqual([table, key.map(({ name }) => name)]);
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...shape.order]));
  }
  database.close();
});

test('every foreign key leads from an owned row to its owner, or is a known pointer', async () => {
  const path = await smallDossier();
  const database = new Database(path, { readonly: true });
  const owners = Object.entries(TABLE_SHAPES).map(([table, shape]) => `${table}.${shape.key[0]}`);
  const known = [
    ...owners,
    'element.motion_id',
    'element.commitment_id',
    // A category is a part of the dossier itself; `dossier.save` guards what names it.
    'proposal.category',
    'theme_head.category',
    ...POINTERS.map(({ table, column }) => `${table}.${column}`),
  ];
  const inSchema = recordTables(path).flatMap((table) =>
    database
      .prepare<string[], string>('select "from" from pragma_foreign_key_list(?)')
      .pluck()
      .all(table)
      .map((column) => `${table}.${column}`),
  );
  expect(inSchema.filter((each) => !known.includes(each))).toEqual([]);
  for (const { table, column } of POINTERS) expect(inSchema).toContain(`${table}.${column}`);
  database.close();
});
