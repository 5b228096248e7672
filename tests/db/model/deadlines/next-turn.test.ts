import { expect, test } from 'vitest';
import { nextTurn } from '../../../../db/model/deadlines/index.ts';

test.each([
  ['halfjaar', '2024-12-31', '2025-06-30'],
  ['halfjaar', '2025-06-30', '2025-12-31'],
  ['halfjaar', '2025-06-15', '2025-12-15'],
  ['kwartaal', '2024-11-30', '2025-02-28'],
  ['jaar', '2024-02-29', '2025-02-28'],
] as const)('what is due each %s and was last due on %s is due on %s', (recurring, due, next) => {
  expect(nextTurn({ recurring, occurrences: [{ due }, { due: '2020-01-01' }] })).toBe(next);
});

test('without a turn to count from, or without recurring, nothing is offered', () => {
  expect(nextTurn({ recurring: 'jaar', occurrences: [] })).toBeUndefined();
  expect(nextTurn({ occurrences: [{ due: '2024-12-31' }] })).toBeUndefined();
});
