import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../../db/model/date-text/index.ts';
import { printDate, printWeekday } from '../../../../db/model/dates.ts';
import { errorSentence } from '../../../../db/model/errors.ts';
import { isoDate } from '../../../../db/model/records/values.ts';
import { READ, REFUSED } from './spellings.ts';

test.each(READ)('%j is %s', (typed, day) => {
  expect(readDate(typed)).toEqual({ ok: true, day });
});

test.each(REFUSED)('%j is refused: %s', (typed, code) => {
  expect(readDate(typed)).toMatchObject({ ok: false, code });
});

test('a page that was pasted by mistake is no date, and takes no time', () => {
  const since = performance.now();
  for (const text of ['.'.repeat(1e6), ' '.repeat(1e6), '2-2-2024\n'.repeat(1e5)])
    expect(readDate(`x${text}x`)).toMatchObject({ ok: false, code: 'date-unreadable' });
  expect(performance.now() - since).toBeLessThan(1_000);
});

test.each([
  ['2 februari', '2024-02-02'],
  ['2-2', '2024-02-02'],
  ['31/12', '2024-12-31'],
  ['1 mrt', '2024-03-01'],
  ['ma 1 juli', '2024-07-01'],
  ['31 december jl.', '2023-12-31'],
  ['15 april jl.', '2024-04-15'],
  ['2 februari a.s.', '2025-02-02'],
  ['15 april a.s.', '2024-04-15'],
])('where a year is offered, %j falls in it: %s', (typed, day) => {
  expect(readDate(typed, { on: '2024-04-15' })).toEqual({ ok: true, day });
});

test.each([
  ['0202', 'date-digits-only'],
  ['februari 2024', 'date-without-day'],
  ['30 februari', 'date-not-in-calendar'],
  ['2-13', 'date-month-first'],
  ['di 1 juli', 'date-other-weekday'],
])('where a year is offered, %j is still refused: %s', (typed, code) => {
  expect(readDate(typed, { on: '2024-04-15' })).toMatchObject({ ok: false, code });
});

test('a year that is offered does not change a date that has its own', () => {
  for (const [typed, day] of READ)
    expect(readDate(typed, { on: '1999-01-01' }), typed).toEqual({ ok: true, day });
});

test.each([
  ['31-2-2024', /^“31-2-2024” bestaat niet: .* 29 februari 2024\./],
  ['ma 2-2-2024', /het is vrijdag 2 februari 2024\./],
  ['0202', /^“0202” is geen hele datum\. .* zoals 2 februari 2024\.$/],
  ['x'.repeat(500), /^“x{59}…” is geen datum\./],
])('%j is refused with the right form', (typed, sentence) => {
  const read = readDate(typed);
  if (read.ok) throw new Error('was read');
  expect(errorSentence(read.code, read.params, 'nl')).toMatch(sentence);
});

const NAMES = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const SEPARATORS = ['-', '/', '.', ' ', ' - ', '. ', '–', '\u00a0'];

/** Every spelling that the reader knows of a day. */
const spelt = fc
  .record({
    at: fc.integer({ min: Date.UTC(1945, 0, 1) / 864e5, max: Date.UTC(2100, 11, 31) / 864e5 }),
    mark: fc.constantFrom(...SEPARATORS),
    isPadded: fc.boolean(),
    isShort: fc.boolean(),
    form: fc.constantFrom('figures', 'iso', 'printed', 'weekday', 'cut', 'compact', 'excel'),
    around: fc.constantFrom(['', ''], [' ', '\n'], ['d.d. ', '.'], ['(', ')'], ['', ' 00:00']),
  })
  .map(({ at, mark, isPadded, isShort, form, around: [before = '', after = ''] }) => {
    const day = new Date(at * 864e5).toISOString().slice(0, 10);
    const [y = '', m = '', d = ''] = day.split('-');
    const hasShort = isShort && day >= '1945-01-01' && day <= '2044-12-31';
    const year = hasShort ? y.slice(2) : y;
    const bare = (part: string) => (isPadded ? part : String(Number(part)));
    const text = {
      figures: [bare(d), bare(m), year].join(mark),
      iso: day,
      printed: printDate(day),
      weekday: printWeekday(day),
      cut: `${bare(d)} ${NAMES[Number(m) - 1]}. ${hasShort ? `'${year}` : y}`,
      compact: `${d}${m}${y}`,
      excel: `${day}T00:00:00`,
    }[form];
    return { day, typed: form === 'excel' ? text : before + text + after };
  });

test('a day reads back from every spelling of it', () => {
  fc.assert(
    fc.property(spelt, ({ day, typed }) => {
      expect(readDate(typed), typed).toEqual({ ok: true, day });
    }),
    { numRuns: 2000 },
  );
});

test('no text reads to anything but a day that a record can hold', () => {
  const digit = fc.constantFrom(...'0123456789');
  const piece = fc.oneof(
    fc.string({ unit: digit, minLength: 1, maxLength: 5 }),
    fc.constantFrom('-', '/', '.', ' ', "'", 'T', ':', '00:00', 'Z', '+02:00'),
    fc.constantFrom('januari', 'feb', 'mrt', 'mei', 'vr', 'd.d.', 'jl.', 'a.s.', 'e'),
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.nat(40), fc.nat(40), fc.nat(99_999)).map(([d, m, y]) => `${d}-${m}-${y}`),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, fc.option(fc.constantFrom('1945-06-01', '2100-06-01')), (typed, on) => {
      const read = readDate(typed, on === null ? {} : { on });
      if (!read.ok) return;
      expect(isoDate.safeParse(read.day).success, typed).toBe(true);
      expect(read.day >= '1945-01-01' && read.day <= '2100-12-31', typed).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
