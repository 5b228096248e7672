import { expect, test } from 'vitest';
import { parseUnit } from '../../../db/model/unit.ts';

test.each([
  ['(€ x10.000)', 10_000],
  ['(€ x1000)', 1_000],
  ['x 1.000', 1_000],
  ['(x € 1.000)', 1_000],
  ['bedragen x € 1 mln.', 1_000_000],
  ['(€ mln.)', 1_000_000],
  ['(€ 2 mln.)', 1_000_000],
  ['(€\u00a02\u00a0mln.)', 1_000_000],
  ['(€ mld.)', 1_000_000_000],
  ['in miljoenen euro’s', 1_000_000],
  ['(in duizenden euro’s)', 1_000],
])('%j names its unit', (text, unit) => {
  expect(parseUnit(text)).toEqual({ unit, garbled: false });
});

test.each([
  ['(€ x10.000)€ x1000)', 10_000],
  ['(€ x10.000', 10_000],
  ['(€ x10.000) I', 10_000],
])('%j is read, and reported as garbled', (text, unit) => {
  expect(parseUnit(text)).toEqual({ unit, garbled: true });
});

test.each(['', '(€)', 'euro', '(2 stuks)', 'x 0'])('%j names no unit', (text) => {
  expect(parseUnit(text)).toBeUndefined();
});
