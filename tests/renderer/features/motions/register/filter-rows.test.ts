import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContext } from '../../../../../db/model/checks/context.ts';
import {
  COURSES,
  DUE_STATES,
  type RegisterFilter,
  registerFilter,
} from '../../../../../preload/contract/register-filter.ts';
import {
  CHOSEN_PARTS,
  filterChoices,
} from '../../../../../renderer/features/motions/register/filter-choices.ts';
import {
  changedFilter,
  isUnfiltered,
  NO_FILTER,
  passes,
} from '../../../../../renderer/features/motions/register/filter-rows.ts';
import { registerRows } from '../../../../../renderer/features/motions/register/register-rows.ts';
import { BUSY_DAY, busyRegister } from '../../../../fixtures/busy-register.ts';

const lookup = checkContext(busyRegister());
const rows = registerRows(lookup, BUSY_DAY);
const choices = filterChoices(rows, lookup);
const found = (filter: RegisterFilter) => rows.filter(passes(filter)).map(({ item }) => item.name);

test('without a filter everything is in sight, spaces being nothing', () => {
  expect(found(NO_FILTER)).toHaveLength(rows.length);
  expect(found({ words: '  ' })).toHaveLength(rows.length);
  expect(isUnfiltered({ words: ' ' })).toBe(true);
  expect(isUnfiltered({ due: 'none' })).toBe(false);
});

test.each([
  'kst-28638-244',
  '28638-244',
  'Kamerstukken 2023/2024, 28638 nr. 244',
  'Kamerstuk 28 638, nr. 244',
  '28\u00a0638, nr. 244',
])('the motion is found by any spelling of its paper: %s', (typed) => {
  // The promise of a study refers to that motion, so it touches the paper too.
  expect(found({ words: typed })).toEqual([
    'Motie Mutluer c.s.',
    expect.stringMatching(/^Naar aan/),
  ]);
});

test('words are found in any order, without capitals, in name, subject, party and holder', () => {
  expect(found({ words: 'strength mutluer' })).toEqual(['Motie Mutluer c.s.']);
  expect(found({ words: 'christenunie VRIES bikker' })).toHaveLength(2);
  expect(found({ words: 'wat nergens staat' })).toEqual([]);
});

test('what is late, who holds it, whose party, and how far it is, leave only those', () => {
  expect(found({ due: 'overdue' })).toEqual(['Motie Bikker c.s.', 'Toezegging TZ202402-001']);
  expect(found({ due: 'soon', holder: 'B. Jansen' })).toEqual([
    'Motie Veltman',
    'Motie Mutluer c.s.',
  ]);
  expect(found({ due: 'unread' })).toHaveLength(2);
  expect(found({ party: 'CDA' })).toEqual(['Motie Krul en Bikker']);
  expect(found({ submitter: 'Bikker' })).toHaveLength(2);
  expect(found({ stand: 'done' })).toHaveLength(1);
  expect(found({ stand: 'voldaan' })).toEqual(found({ stand: 'done' }));
});

test('every item is in exactly one course and has exactly one state of its term', () => {
  for (const [part, values] of [
    ['stand', COURSES],
    ['due', DUE_STATES],
  ] as const) {
    const all = values.flatMap((value) => rows.filter(passes({ [part]: value })));
    expect(new Set(all)).toEqual(new Set(rows));
    expect(all).toHaveLength(rows.length);
  }
});

test('no choice that is offered leads to nothing', () => {
  for (const part of CHOSEN_PARTS)
    for (const { id } of choices[part]) expect(found({ [part]: id }).length).toBeGreaterThan(0);
});

const anyFilter = fc.record(
  {
    words: fc.constantFrom('bikker', 'de', '28638-238', ''),
    stand: fc.constantFrom(...COURSES, 'in-behandeling', 'voldaan'),
    due: fc.constantFrom(...DUE_STATES),
    holder: fc.constantFrom('A. de Vries', 'B. Jansen'),
    party: fc.constantFrom('CDA', 'VVD'),
    submitter: fc.constantFrom('Bikker', 'Mutluer'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RegisterFilter>;

test('a filter with more parts never shows what one with fewer hides', () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom('words', 'stand', 'due', 'holder'), (filter, part) => {
      const fewer = changedFilter(filter, part as keyof RegisterFilter, undefined);
      const wide = new Set(rows.filter(passes(fewer)));
      expect(rows.filter(passes(filter)).every((row) => wide.has(row))).toBe(true);
    }),
  );
});

test('a filter can be kept as it is: what the window makes of it the contract takes', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(registerFilter.parse(filter)).toEqual(filter);
      const emptied = changedFilter(filter, 'words', '');
      expect('words' in emptied).toBe(false);
    }),
  );
});
