import { expect, test } from 'vitest';
import { PARTS, type PartName } from '../../../db/model/records/parts.ts';
import { meaningsOfTable, type RowMeaning } from '../../../db/schema/fields.ts';
import { RECORD_TABLES, TABLE_SHAPES } from '../../../db/schema/table-shapes.ts';
import { labels as en } from '../../../renderer/i18n/en/labels.ts';
import { labels as nl } from '../../../renderer/i18n/nl/labels.ts';
import { columnsOf } from '../columns-of.ts';
import { smallDossier } from '../file/small-dossier.ts';

/** Columns that say whose a row is, where it stands, and what list it is in: the history is silent on them. */
function frameOf({ map }: RowMeaning): readonly string[] {
  const flags = Object.values(map.keys).flatMap((key) =>
    key.as === 'owned' ? (key.flag ?? []) : [],
  );
  const named = [map.owner, map.place, map.ownId].filter((column) => column !== undefined);
  return [...named, ...Object.keys(map.fixed), ...flags];
}

test('every column of the file is a key with a label in each language, or frames its row', async () => {
  const path = await smallDossier();
  const nameless: string[] = [];
  for (const table of RECORD_TABLES)
    for (const meaning of meaningsOfTable(table))
      for (const column of columnsOf(path, table)) {
        const field = meaning.fields.get(column);
        if (field === undefined) {
          if (!frameOf(meaning).includes(column)) nameless.push(`${table}.${column}`);
          continue;
        }
        for (const labels of [nl, en]) {
          const names: Readonly<Record<string, string>> = labels[field.part];
          if ((names[field.key] ?? '') === '') nameless.push(`${table}.${column}`);
        }
      }
  expect(nameless).toEqual([]);
});

test('the labels are those of the keys of the schemas, no more and no fewer', () => {
  for (const part of Object.keys(PARTS) as PartName[])
    for (const labels of [nl, en])
      expect(Object.keys(labels[part]).toSorted(), part).toEqual(
        Object.keys(PARTS[part].shape).toSorted(),
      );
});

test('a row belongs to the record whose id is first in its key', () => {
  for (const table of RECORD_TABLES)
    expect(
      meaningsOfTable(table).map(({ idColumn }) => idColumn),
      table,
    ).toContain(TABLE_SHAPES[table].key[0]);
});
