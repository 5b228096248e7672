import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { history, recordHistory } from '../../../db/history/log.ts';
import { step } from '../../../db/history/step.ts';
import { redo, undo } from '../../../db/history/undo.ts';
import { MIGRATIONS } from '../../../db/migrations/all.ts';
import type { Migration } from '../../../db/migrations/migration.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { themes } from '../../../db/repositories/themes.ts';
import type { WritableDossier } from '../../../db/schema/access.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known, smallContents } from '../small-contents.ts';

/** The version of the file format today, and the next. */
const NOW = MIGRATIONS.length;
const NEXT = NOW + 1;

/** A change of the file format that may come one day. */
const coming: Migration = {
  up: async (db) => {
    await db.schema.alterTable('theme').addColumn('colour', 'text').execute();
  },
};
const failing: Migration = {
  up: async (db) => {
    await coming.up(db);
    throw new Error('halverwege');
  },
};
const dangling: Migration = {
  up: async (db) => {
    await db.schema.dropTable('theme').execute();
    await db.schema
      .createTable('theme')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .execute();
  },
};
const migrations = [...MIGRATIONS, coming];

const rename = (dossier: WritableDossier, title: string) =>
  step(dossier, { label: 'Thema hernoemd', author: 'ik' }, async (tx) => {
    await themes.save(tx, { ...(await themes.get(tx, known.clients)), title });
  });

test('an older file is brought up to date, beside a copy of what it was', async () => {
  const path = await smallDossier();
  const before = await readFile(path);
  await expect(openForReading(path, { migrations })).rejects.toMatchObject({
    code: 'file-older',
    params: { made: NOW, known: NEXT },
  });
  expect(await readFile(path)).toEqual(before);

  const dossier = await openForWriting(path, { migrations });
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await rename(dossier, 'Klanten');
  const [change] = await recordHistory(dossier.db, known.clients);
  expect(change?.after).toMatchObject({ title: 'Klanten', colour: null });
  await dossier.close();
  await (await openForReading(path, { migrations })).close();

  const copy = join(dirname(path), `klein.versie-${NOW}.dossier`);
  expect(await readFile(copy)).toEqual(before);
  expect((await readdir(dirname(path))).toSorted()).toEqual([
    'klein.dossier',
    `klein.versie-${NOW}.dossier`,
  ]);
  await expect(openForReading(path)).rejects.toMatchObject({ code: 'file-newer' });
  await (await openForReading(copy)).close();
});

test.each([
  ['throws half-way', failing, 'halverwege'],
  ['leaves rows that point to nothing', dangling, 'point to nothing'],
])(
  'a migration that %s leaves the file as it was, and one copy however often it is tried',
  async (_, bad, says) => {
    const path = await smallDossier();
    const before = await readFile(path);
    for (const turn of [1, 2, 3]) {
      const opening = openForWriting(path, { migrations: [...MIGRATIONS, bad] });
      await expect(opening, `turn ${turn}`).rejects.toThrow(says);
      expect(await readFile(path)).toEqual(before);
    }
    expect((await readdir(dirname(path))).toSorted()).toEqual([
      'klein.dossier',
      `klein.versie-${NOW}.dossier`,
    ]);

    const dossier = await openForWriting(path, { migrations });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
    await dossier.close();
    expect((await readdir(dirname(path))).length).toBe(2);
  },
);

test('a copy of another state of the file is not taken for this one', async () => {
  const path = await smallDossier();
  await expect(openForWriting(path, { migrations: [...MIGRATIONS, failing] })).rejects.toThrow();
  const dossier = await openForWriting(path);
  await rename(dossier, 'Klanten');
  await dossier.close();
  const before = await readFile(path);
  await (await openForWriting(path, { migrations })).close();
  expect(await readFile(join(dirname(path), `klein.versie-${NOW}-2.dossier`))).toEqual(before);
});

test('steps from before a migration stay in the history, but undo stops at it', async () => {
  const path = await smallDossier();
  const before = await openForWriting(path);
  await rename(before, 'Eerst');
  await rename(before, 'Daarna');
  await undo(before, { author: 'ik' });
  await before.close();

  const dossier = await openForWriting(path, { migrations });
  expect(await undo(dossier, { author: 'ik' })).toBeUndefined();
  expect(await redo(dossier, { author: 'ik' })).toBeUndefined();
  await rename(dossier, 'Nieuw');
  expect(await undo(dossier, { author: 'ik' })).toMatchObject({ label: 'Thema hernoemd' });
  expect(await undo(dossier, { author: 'ik' })).toBeUndefined();
  expect((await themes.get(dossier.db, known.clients)).title).toBe('Eerst');
  expect((await history(dossier.db)).length).toBe(5);
  await dossier.close();
});
