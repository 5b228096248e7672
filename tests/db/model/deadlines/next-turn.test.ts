import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTurn } from '../../../../db/model/deadlines/index.ts';

test.for([
  ['halfjaar', '2024-12-31', '2025-06-30'],
  ['halfjaar', '2025-06-30', '2025-12-31'],
  ['kwartaal', '2024-11-30', '2025-02-28'],
  ['kwartaal', '2024-11-15', '2025-02-15'],
  ['jaar', '2024-02-29', '2025-02-28'],
  ['kwartaal', '2023-11-29', '2024-02-29'],
] as const)('%s after %s comes %s', ([recurring, from, next]) => {
  expect(nextTurn(recurring, from)).toBe(next);
});

test('the next turn lies the right number of months ahead, on a day that exists', () => {
  const days = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const from = day.toISOString().slice(0, 10);
      const next = nextTurn('halfjaar', from);
      const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
      expect(months(next) - months(from)).toBe(6);
      expect(new Date(next).toISOString().slice(0, 10)).toBe(next);
    }),
  );
});
