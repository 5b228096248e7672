import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import { foundRecords, paletteRecords } from '../../../../renderer/app/palette/palette-records.ts';
import { components } from '../../../../renderer/i18n/nl/components.ts';
import { seedContents } from '../../../../seeds/index.ts';
import { largeDossier } from '../../../bench/window/large-dossier.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

const seed = seedContents('letter-28638-247');
const records = paletteRecords(checkContext(seed), components.recordKinds);
const namesFor = (typed: string) =>
  foundRecords(records, typed, 20).records.map(({ name }) => name);

test('a number leads to what bears it, before whatever mentions it', () => {
  expect(namesFor('26')[0]).toBe('Voorstel 26');
  expect(namesFor('voorstel 26')[0]).toBe('Voorstel 26');
  expect(foundRecords(records, 'voorstel 26', 20).best).toBe('exact');
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

test('an abbreviation leads to its organisation first', () => {
  expect(namesFor('OM')[0]).toBe('Organisatie Openbaar ministerie');
  expect(namesFor('NLA')[0]).toBe('Organisatie Nederlandse Arbeidsinspectie');
});

test('words in any text of a record find it, and it is said in which', () => {
  const [proposal] = seed.proposals;
  const [motion] = seed.motions;
  if (proposal === undefined || motion === undefined) throw new Error('the seed lacks records');
  const contents = {
    ...seed,
    proposals: [
      {
        ...proposal,
        appreciation: `Dit kan, ${'en verder nog dit en dat, '.repeat(6)}met een stuurgroepje.`,
        reason: 'Wacht op het kwartaaloverleg.',
      },
      ...seed.proposals.slice(1),
    ],
    motions: [{ ...motion, request: 'verzoekt een zomerreportage' }, ...seed.motions.slice(1)],
    notes: [
      {
        id: testId(1),
        on: { kind: 'proposal' as const, id: proposal.id },
        text: 'Gebeld met de boekhoudster.',
        source: 'gebruiker' as const,
        visibility: 'intern' as const,
      },
    ],
  };
  const all = paletteRecords(checkContext(contents), components.recordKinds);
  const first = (typed: string) => foundRecords(all, typed, 5).records[0];
  expect(first('stuurgroepje')).toMatchObject({ ref: { id: proposal.id }, where: 'appreciation' });
  expect(first('stuurgroepje')?.about).toMatch(/^….*met een stuurgroepje\.$/);
  expect(first('kwartaaloverleg')).toMatchObject({ ref: { id: proposal.id }, where: 'reason' });
  expect(first('boekhoudster')).toMatchObject({ ref: { id: proposal.id }, where: 'note' });
  expect(first('zomerreportage')).toMatchObject({ ref: { id: motion.id }, where: 'request' });
});

test('ten thousand records are searched between two keys', () => {
  const large = paletteRecords(checkContext(largeDossier(seed)), components.recordKinds);
  foundRecords(large, 'warm', 60);
  const from = performance.now();
  expect(foundRecords(large, 'voorstel 9999', 60).best).toBe('exact');
  // A slow machine is busy with other tests too; alone it takes a tenth of this.
  expect(performance.now() - from).toBeLessThan(500);
});
