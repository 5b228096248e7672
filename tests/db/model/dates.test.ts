import { expect, test } from 'vitest';
import { printDate, printWeekday } from '../../../db/model/dates.ts';

test.each([
  ['2024-02-02', '2 februari 2024'],
  ['2023-12-21', '21 december 2023'],
])('%s prints as %s', (isoDate, text) => {
  expect(printDate(isoDate)).toBe(text);
});

test('a day can be printed with its day of the week', () => {
  expect(printWeekday('2024-02-02')).toBe('vrijdag 2 februari 2024');
  expect(printWeekday('2024-12-01')).toBe('zondag 1 december 2024');
});
