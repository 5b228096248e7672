import { expect, test } from 'vitest';
import {
  annexYears,
  printProgrammeAmount,
  programmeAmount,
  programmeTotal,
  unitOfAnnex,
  unitOfLine,
} from '../../../db/model/programme.ts';
import type { ActionBudget } from '../../../db/model/records/action.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
  testId,
  testProgrammeLine,
} from '../../fixtures/minimal-contents.ts';

function inYears(amounts: Readonly<Record<number, number>>): ActionBudget[] {
  return Object.entries(amounts).map(([year, amount]) => ({
    year: Number(year),
    amount,
    provenance: 'vastgesteld',
  }));
}

const ofLine = testProgrammeLine(31, {
  kind: 'actielijn',
  line: testId(1),
  budget: [
    { year: 2027, amount: null, zero: '-' },
    { year: 2029, amount: null, zero: '0' },
    { year: 2028, amount: 999, zero: '0' },
  ],
});
const own = testProgrammeLine(32, {
  kind: 'reservering',
  budget: [
    { year: 2027, amount: 300_000, zero: '-' },
    { year: 2028, amount: 0, zero: '-' },
    { year: 2029, amount: null, zero: '-' },
  ],
});
const contents = minimalContents({
  actionLines: [testActionLine(1), testActionLine(2)],
  actions: [
    testAction(11, 1, { budget: inYears({ 2028: 100_000 }) }),
    testAction(12, 1, { budget: inYears({ 2028: 50_000, 2030: -20_000 }) }),
    testAction(13, 2, { budget: inYears({ 2028: 7_000 }) }),
  ],
  programme: [ofLine, own],
});

test('a line for an action line has what its actions have, whatever was imported', () => {
  const amounts = [2027, 2028, 2029, 2030].map((year) => programmeAmount(contents, ofLine, year));
  expect(amounts).toEqual([0, 150_000, 0, -20_000]);
});

test('another line has its own amounts, and null where nothing is known', () => {
  const amounts = [2027, 2028, 2029, 2030].map((year) => programmeAmount(contents, own, year));
  expect(amounts).toEqual([300_000, 0, null, null]);
});

test('the programme adds up per year', () => {
  expect([2027, 2028, 2029, 2030].map((year) => programmeTotal(contents, year))).toEqual([
    300_000, 150_000, 0, -20_000,
  ]);
});

test('a zero prints in the style of its cell, an unknown amount not at all', () => {
  const print = (line: typeof own) =>
    [2027, 2028, 2029, 2030].map((year) => printProgrammeAmount(contents, line, year, 1_000_000));
  expect(print(ofLine)).toEqual(['-', '0,15', '0', '\u22120,02']);
  expect(print(own)).toEqual(['0,3', '-', '', '']);
});

test('an annex has the years it says, else those in which there is money', () => {
  expect(annexYears(contents, testAnnex(50, { yearFrom: 2026, yearTo: 2028 }))).toEqual([
    2026, 2027, 2028,
  ]);
  expect(annexYears(contents)).toEqual([2027, 2028, 2029, 2030]);
  expect(annexYears(contents, testAnnex(50, { yearFrom: 2029 }))).toEqual([2029, 2030]);
  expect(annexYears(minimalContents())).toEqual([]);
});

test('a unit is the line’s own, else as printed, else the annex’s, else one euro', () => {
  const annex = testAnnex(50, { unit: 1_000_000 });
  const unread = testActionLine(1, { unitText: '(zie boven)' });
  expect(unitOfLine(testActionLine(1, { unit: 1_000, unitText: '(€ x10.000)' }), annex)).toBe(
    1_000,
  );
  expect(unitOfLine(testActionLine(1, { unitText: '(€ x10.000)€ x1000)' }), annex)).toBe(10_000);
  expect(unitOfLine(unread, annex)).toBe(1_000_000);
  expect(unitOfLine(unread, testAnnex(50, { unitText: '(€ mld.)' }))).toBe(1_000_000_000);
  expect(unitOfLine(testActionLine(1), undefined)).toBe(1);
  expect(unitOfAnnex(annex)).toBe(1_000_000);
});
