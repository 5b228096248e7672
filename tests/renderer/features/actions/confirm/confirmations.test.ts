import { expect, test } from 'vitest';
import { confirmationsOf } from '../../../../../renderer/features/actions/confirm/confirmations.ts';

const budget = (...years: readonly number[]) =>
  years.map((year) => ({ year, amount: 10, provenance: 'afgeleid' as const }));
const reading = (year: number, inYear: number, amount = 10) => ({
  derived: { action: 'a', year, amount: 10 },
  inYear,
  amount,
});

test('what was read as it stands says nothing more; a correction says what', () => {
  const actions = [{ id: 'a', budget: budget(2024, 2025) }];
  expect(confirmationsOf([reading(2024, 2024), reading(2025, 2026, 20)], actions, 'bron')).toEqual({
    ok: true,
    confirmations: [
      { action: 'a', year: 2024, readIn: 'bron' },
      { action: 'a', year: 2025, readIn: 'bron', amount: 20, inYear: 2026 },
    ],
  });
});

test('amounts that move one year on make room for one another', () => {
  const actions = [{ id: 'a', budget: budget(2024, 2025) }];
  const made = confirmationsOf([reading(2024, 2025), reading(2025, 2026)], actions, 'bron');
  expect(made.ok && made.confirmations.map(({ year }) => year)).toEqual([2025, 2024]);
});

test('a year in which the action has another amount is taken', () => {
  const actions = [{ id: 'a', budget: budget(2024, 2025) }];
  const refused = reading(2024, 2025);
  expect(confirmationsOf([refused], actions, 'bron')).toEqual({ ok: false, taken: refused });
});
