import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundingShows } from '../../../db/model/rounding.ts';

test('a column whose rounded rows miss their total shows it', () => {
  expect(roundingShows([1_000_000, 1_000_000], 3_000_000)).toBe(true);
  expect(roundingShows([1_500_000, 1_500_000], 3_000_000)).toBe(false);
  expect(roundingShows([], 3)).toBe(false);
});

test('in a unit of tens nothing is rounded, so nothing shows', () => {
  const amounts = fc.array(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }));
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 9 }), (column, zeros) => {
      expect(roundingShows(column, 10 ** zeros)).toBe(false);
    }),
  );
});
