import { expect, test } from 'vitest';
import { printDate } from '../../../db/model/dates.ts';

test.each([
  ['2024-02-02', '2 februari 2024'],
  ['2023-12-21', '21 december 2023'],
])('%s prints as %s', (isoDate, text) => {
  expect(printDate(isoDate)).toBe(text);
});
