import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFields, isSameValue, mergeEdits } from '../../../db/model/merge-edits.ts';

const letter = { date: '2024-02-02', to: 'de Voorzitter' };
const base = {
  id: 'een',
  text: 'Oud.',
  decision: 'open',
  reason: undefined as string | undefined,
  carriedOutBy: ['politie', 'om'],
  letter,
  elements: [
    { id: 'a', text: 'eerste', support: [] as object[] },
    { id: 'b', text: 'tweede', support: [] as object[] },
  ],
  budget: [{ year: 2024, amount: 10 }],
  clearances: [{ by: 'FEZ', outcome: 'akkoord' }],
};
type Item = typeof base;
const changed = (part: Partial<Item>): Item => ({ ...base, ...part });

test('what only one changed is kept, also within a part of the record', () => {
  const mine = changed({ text: 'Nieuw.', letter: { ...letter, to: 'de Griffier' } });
  const theirs = changed({ decision: 'opgenomen', letter: { ...letter, date: '2024-03-01' } });
  expect(mergeEdits(base, mine, theirs)).toEqual({
    merged: {
      ...base,
      text: 'Nieuw.',
      decision: 'opgenomen',
      letter: { date: '2024-03-01', to: 'de Griffier' },
    },
    meetings: [],
  });
});

test('what both changed to something else is to be chosen; to the same it is not', () => {
  const mine = changed({ text: 'Van mij.', decision: 'opgenomen', letter: { ...letter, to: 'A' } });
  const theirs = changed({
    text: 'Van hen.',
    decision: 'opgenomen',
    letter: { ...letter, to: 'B' },
  });
  const { merged, meetings } = mergeEdits(base, mine, theirs);
  expect(meetings).toEqual([
    { path: 'text', mine: 'Van mij.', theirs: 'Van hen.' },
    { path: 'letter.to', mine: 'A', theirs: 'B' },
  ]);
  expect(merged).toEqual(mine);
  const chosen = new Map([['text', 'theirs'] as const, ['letter.to', 'mine'] as const]);
  expect(mergeEdits(base, mine, theirs, chosen).merged).toEqual({ ...mine, text: 'Van hen.' });
});

test('what was filled in and what was emptied meet; nothing and undefined are the same', () => {
  const { reason: _, ...without } = base;
  expect(isSameValue(base, without)).toBe(true);
  const mine = changed({ reason: 'Omdat.' });
  expect(mergeEdits(base, mine, without as Item)).toEqual({ merged: mine, meetings: [] });
  const held = { ...base, reason: 'Was zo.' };
  expect(mergeEdits(held, mine, without as Item).meetings).toEqual([
    { path: 'reason', mine: 'Omdat.', theirs: undefined },
  ]);
});

test('elements come together one by one, amounts year by year', () => {
  const [a, b] = base.elements as [Item['elements'][0], Item['elements'][0]];
  const c = { id: 'c', text: 'van mij', support: [] };
  const d = { id: 'd', text: 'van hen', support: [] };
  const mine = changed({
    elements: [c, a, { ...b, text: 'tweede, van mij' }],
    budget: [
      { year: 2023, amount: 1 },
      { year: 2024, amount: 10 },
    ],
  });
  const theirs = changed({
    elements: [{ ...a, text: 'eerste, van hen' }, d, b],
    budget: [
      { year: 2024, amount: 20 },
      { year: 2025, amount: 5 },
    ],
  });
  const { merged, meetings } = mergeEdits(base, mine, theirs);
  expect(meetings).toEqual([]);
  expect(merged.elements).toEqual([
    c,
    { ...a, text: 'eerste, van hen' },
    d,
    { ...b, text: 'tweede, van mij' },
  ]);
  expect(merged.budget).toEqual([
    { year: 2023, amount: 1 },
    { year: 2024, amount: 20 },
    { year: 2025, amount: 5 },
  ]);
});

test('a meeting in a row is named by its place in mine; a row that is gone makes the list meet', () => {
  const [a, b] = base.elements as [Item['elements'][0], Item['elements'][0]];
  const mine = changed({ elements: [b, { ...a, text: 'mij' }] });
  const theirs = changed({ elements: [{ ...a, text: 'hen' }, b] });
  expect(mergeEdits(base, mine, theirs).meetings).toEqual([
    { path: 'elements.1.text', mine: 'mij', theirs: 'hen' },
  ]);
  const without = changed({ elements: [b] });
  expect(mergeEdits(base, without, theirs).meetings).toEqual([
    { path: 'elements', mine: [b], theirs: theirs.elements },
  ]);
  expect(mergeEdits(base, without, base).merged.elements).toEqual([b]);
});

test('the fields that differ are named, also those that were empty', () => {
  const now = changed({ reason: 'Omdat.', letter: { ...letter, to: 'A' }, carriedOutBy: [] });
  expect(changedFields(base, now)).toEqual([
    { path: 'reason', now: 'Omdat.' },
    { path: 'carriedOutBy', now: [] },
    { path: 'letter.to', now: 'A' },
  ]);
  expect(changedFields(base, { ...base })).toEqual([]);
});

test('a list whose order says something is one field', () => {
  const mine = changed({ carriedOutBy: ['politie', 'om', 'kmar'] });
  const theirs = changed({ carriedOutBy: ['om'] });
  expect(mergeEdits(base, mine, theirs).meetings).toEqual([
    { path: 'carriedOutBy', mine: mine.carriedOutBy, theirs: ['om'] },
  ]);
  const other = changed({ clearances: [{ by: 'FEZ', outcome: 'bezwaar' }] });
  const third = changed({ clearances: [] });
  expect(mergeEdits(base, other, third).meetings.map(({ path }) => path)).toEqual(['clearances']);
});

const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), n: fc.nat(3) }), {
  selector: ({ id }) => id,
});
const years = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 2023, max: 2026 }), amount: fc.nat(3) }), {
    selector: ({ year }) => year,
  })
  .map((list) => list.toSorted((a, b) => a.year - b.year));
const record = fc.record(
  {
    text: fc.constantFrom('x', 'y', 'z'),
    note: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    part: fc.record({ one: fc.nat(2), other: fc.nat(2) }),
    list: fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }),
    rows,
    years,
  },
  { requiredKeys: ['text', 'part', 'list', 'rows', 'years'] },
);

test('an edit beside none is that edit, whoever made it', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(mergeEdits(before, after, before)).toEqual({ merged: after, meetings: [] });
      const taken = mergeEdits(before, before, after);
      expect(isSameValue(taken.merged, after)).toBe(true);
      expect(taken.meetings).toEqual([]);
      expect(mergeEdits(before, after, after)).toEqual({ merged: after, meetings: [] });
    }),
  );
});

test('edits of different fields never meet, and all of them are kept', () => {
  fc.assert(
    fc.property(record, record, record, (before, one, two) => {
      const mine = { ...before, text: one.text, rows: one.rows, list: one.list };
      const theirs = { ...before, part: two.part, years: two.years };
      const { merged, meetings } = mergeEdits(before, mine, theirs);
      expect(meetings).toEqual([]);
      expect(merged).toEqual({ ...mine, part: two.part, years: two.years });
    }),
  );
});

test('what is chosen for every meeting decides it; nobody gains or loses a meeting by turning round', () => {
  fc.assert(
    fc.property(record, record, record, (before, mine, theirs) => {
      const { meetings } = mergeEdits(before, mine, theirs);
      const all = (side: 'mine' | 'theirs') =>
        mergeEdits(before, mine, theirs, new Map(meetings.map(({ path }) => [path, side])));
      // Once chosen, the outcome is an edit of theirs: saving it meets nothing any more.
      for (const side of ['mine', 'theirs'] as const) {
        const { merged } = all(side);
        expect(mergeEdits(theirs, merged, theirs)).toEqual({ merged, meetings: [] });
      }
      expect(mergeEdits(before, theirs, mine).meetings).toHaveLength(meetings.length);
    }),
  );
});
