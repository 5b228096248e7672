import { expect, test } from 'vitest';
import { checkContext } from '../../../db/model/checks/context.ts';
import { foundRecords, paletteRecords } from '../../../renderer/app/palette/palette-records.ts';
import { components } from '../../../renderer/i18n/nl/components.ts';
import { seedContents } from '../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');
const records = paletteRecords(checkContext(seed), components.recordKinds);
const namesFor = (typed: string) =>
  foundRecords(records, typed, 20).records.map(({ name }) => name);

test('a number leads to what bears it, before whatever mentions it', () => {
  expect(namesFor('26')[0]).toBe('Voorstel 26');
  expect(namesFor('voorstel 26')[0]).toBe('Voorstel 26');
  expect(foundRecords(records, 'voorstel 26', 20).isExact).toBe(true);
});

test('every spelling of a citation leads to the paper and to its motion', () => {
  const found = namesFor('28638-238');
  expect(found.some((name) => name.startsWith('Stuk '))).toBe(true);
  expect(found.some((name) => name.startsWith('Motie '))).toBe(true);
  for (const typed of ['kst-28638-238', '28 638, nr. 238', 'Kamerstukken II 2023/24, 28638 nr 238'])
    expect(namesFor(typed)).toEqual(expect.arrayContaining(found));
});

test('all words must be there, in any order, capitals and accents aside', () => {
  expect(namesFor('vervolgen MEDIA aandacht')).toContain('Voorstel 1');
  expect(namesFor('média')).toContain('Voorstel 1');
  expect(namesFor('media zebra')).toEqual([]);
});

test('every record of the dossier is there once, and the count says how many are not shown', () => {
  expect(new Set(records.map(({ ref }) => ref.id)).size).toBe(records.length);
  const kinds = new Set(records.map(({ ref }) => ref.kind));
  for (const kind of ['proposal', 'action', 'action-line', 'organisation', 'motion', 'document'])
    expect(kinds).toContain(kind);
  expect(foundRecords(records, '', 10)).toMatchObject({ count: records.length });
});
