import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayRefused,
  isDay,
  readDay,
  showDay,
} from '../../../../renderer/components/fields/typed-day.ts';

test('what is a day is held as one, what is none as it was typed, an empty field as nothing', () => {
  expect(readDay('2-2-24')).toBe('2024-02-02');
  expect(readDay(' 0202 ')).toBe(' 0202 ');
  expect(readDay(' ')).toBeUndefined();
  expect(readDay('2 februari')).toBe('2 februari');
  expect(readDay('2 februari', '2024-04-15')).toBe('2024-02-02');
});

test('a field shows a day in full, and anything else as it stands', () => {
  expect(showDay('2024-02-02')).toBe('2 februari 2024');
  expect(showDay('0024-02-22')).toBe('0024-02-22');
  expect(showDay('0202')).toBe('0202');
  expect(showDay(undefined)).toBe('');
});

test('why it is refused is said in the language of the screen', () => {
  expect(dayRefused('31-2-2024', 'nl')).toMatch(/bestaat niet/);
  expect(dayRefused('31-2-2024', 'en')).toMatch(/does not exist/);
  // Where a year is offered, it is not the year that is missing.
  expect(dayRefused('30 februari', 'nl', '2024-04-15')).toMatch(/bestaat niet/);
  for (const fine of [undefined, '', ' ', '2024-02-02'])
    expect(dayRefused(fine, 'nl')).toBe(undefined);
});

test('whatever is typed is held as a day, or refused with a reason: never both, never neither', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const held = readDay(typed);
      if (held === undefined) expect(typed.trim()).toBe('');
      else expect(dayRefused(held, 'nl') === undefined).toBe(isDay(held));
    }),
  );
});

test('what a field shows reads back to what it holds', () => {
  const day = fc
    .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (held) => {
      expect(readDay(showDay(held))).toBe(held);
    }),
  );
});
