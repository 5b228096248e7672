import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInUnit } from '../../../db/model/amount-in-unit.ts';
import { typedAmount } from '../../../renderer/features/actions/grid/cell-text.ts';
import { UNITS } from '../../../renderer/features/actions/grid/units.ts';

test.each([
  ['7,5', 10_000, 75_000],
  ['30', 10_000, 300_000],
  ['€ 0,05', 1_000_000, 50_000],
  ['1.250', 1_000, 1_250_000],
  ['−3', 10_000, -30_000],
  ['- € 3', 10_000, -30_000],
  ['5,00', 10_000, 50_000],
  ['-0', 10_000, 0],
  ['1.250,00', 1, 1_250],
  ['1.250,-', 1, 1_250],
  ['4.977-', 1, -4_977],
  ['4,5-', 10_000, -45_000],
  ['(4,5)', 10_000, -45_000],
  [' €  12,50 ', 10_000, 125_000],
  ['50.000', 1, 50_000],
  ['  ', 10_000, null],
] as const)('%s in units of %i is %s euros', (text, unit, amount) => {
  expect(parseInUnit(text, unit)).toEqual({ ok: true, amount });
});

test.each([
  ['12.50', 10_000, 'point'],
  ['0.5', 1_000_000, 'point'],
  ['0,00001', 10_000, 'too-fine'],
  ['1,2345678', 1_000_000, 'too-fine'],
  ['-', 10_000, 'dash'],
  [' €        -   ', 1, 'dash'],
  ['€', 10_000, 'unreadable'],
  ['€', 1, 'euros'],
  ['–', 1, 'dash'],
  ['vijf', 10_000, 'unreadable'],
  ['1,2 mln', 1_000_000, 'unreadable'],
  ['1.2.3', 10_000, 'unreadable'],
  ['-€-3', 10_000, 'unreadable'],
  ['200.000', 1_000_000, 'too-large'],
  ['12,50', 1, 'euros'],
] as const)(
  '%s in units of %i is refused as %s, never read as something near it',
  (text, unit, code) => {
    const parsed = parseInUnit(text, unit);
    expect(parsed.ok ? parsed : parsed.refusal.code).toBe(code);
  },
);

test('what a cell shows in any unit reads back to the euro', () => {
  const amounts = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(...UNITS), (amount, unit) => {
      expect(parseInUnit(typedAmount(amount, unit), unit)).toEqual({ ok: true, amount });
    }),
  );
});
