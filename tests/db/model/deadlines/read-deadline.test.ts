import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineReadings, readDeadline, whyUnread } from '../../../../db/model/deadlines/index.ts';
import { CALENDAR } from './calendar.ts';
import { READ, type Row, UNREAD } from './phrases.ts';

const LETTER = '2024-02-02';

test.each<Row>(READ)('«%s» of %s is %s, by %s', (phrase, on, date, basis, entry) => {
  expect(readDeadline(phrase, { on, calendar: CALENDAR })).toEqual({
    date,
    basis,
    ...(entry !== undefined && { entry }),
  });
});

test.each(UNREAD)('«%s» is left to a person: %s', (phrase, why) => {
  const context = { on: LETTER, calendar: CALENDAR };
  expect(readDeadline(phrase, context)).toBeUndefined();
  expect(whyUnread(phrase, context)).toBe(why);
});

test('terms of letters that were left unread', () => {
  const file = new URL('../../../fixtures/cases/deadlines-unread.tsv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const calendar = [
    ...CALENDAR,
    { kind: 'reces', title: 'Kerstreces 2023', from: '2023-12-22', to: '2024-01-08' } as const,
  ];
  const days = rows.map((row) => {
    const [on = '', phrase = ''] = row.split('\t');
    return readDeadline(phrase, { on, calendar })?.date;
  });
  expect(days).toEqual(['2023-05-08', '2023-05-08', undefined, '2022-02-01', '2023-12-21']);
});

test('a calendar that has something by its name is asked for it, whatever its kind', () => {
  const calendar = [
    { kind: 'debat', title: 'Voorjaarsnota', from: '2024-05-28', to: '2024-05-28' } as const,
  ];
  expect(readDeadline('uiterlijk bij de Voorjaarsnota', { on: LETTER, calendar })).toEqual({
    date: '2024-05-28',
    basis: 'kalender',
    entry: 'Voorjaarsnota',
  });
});

test('two debates are two days that a phrase may mean', () => {
  const readings = deadlineReadings('voor het commissiedebat', {
    on: '2023-12-01',
    calendar: CALENDAR,
  });
  expect(readings.map(({ date }) => date)).toEqual(['2023-12-20', '2024-06-04']);
});

test('what only the calendar knows is not guessed where the calendar is empty', () => {
  for (const [phrase, on, date, basis] of READ) {
    const reading = readDeadline(phrase, { on, calendar: [] });
    if (phrase === 'voor de kerst') expect(reading?.date).toBe('2024-12-24');
    else if (basis === 'kalender') expect(reading, phrase).toBeUndefined();
    else expect(reading).toEqual({ date, basis });
  }
});

const day = fc
  .date({
    min: new Date('2020-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const phrase = fc.constantFrom(...READ.map(([words]) => words));

test('no reading lies before the day the phrase was written', () => {
  fc.assert(
    fc.property(phrase, day, (words, on) => {
      const reading = readDeadline(words, { on, calendar: CALENDAR });
      if (reading !== undefined) expect(reading.date >= on).toBe(true);
    }),
  );
});

test('any words at all give a real day or none', () => {
  const words = fc.array(
    fc.constantFrom(
      ...READ.flatMap(([each]) => each.split(' ')),
      ...UNREAD.flatMap(([each]) => each.split(' ')),
    ),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((all) => all.join(' ')),
        fc.string(),
      ),
      day,
      (text, on) => {
        const date = readDeadline(text, { on, calendar: CALENDAR })?.date;
        if (date === undefined) return;
        expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        expect(date >= on).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('capitals, accents, spaces and a closing stop change nothing', () => {
  const noise = fc.record({
    space: fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\n'),
    end: fc.constantFrom('', '.', ';', ' ', ' .'),
    opening: fc.constantFrom('', 'Uiterlijk ', 'nog '),
    upper: fc.boolean(),
    accents: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.constantFrom(...READ), noise, ([words, on, date], how) => {
      const accented = how.accents ? words.replace(/^voor/, 'vóór').normalize('NFD') : words;
      const noisy = how.opening + accented.replaceAll(' ', how.space) + how.end;
      const written = how.upper ? noisy.toUpperCase() : noisy;
      expect(readDeadline(written, { on, calendar: CALENDAR })?.date).toBe(date);
    }),
    { numRuns: 500 },
  );
});
