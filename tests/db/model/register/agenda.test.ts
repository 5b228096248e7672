import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contents } from '../../../../db/model/records/contents.ts';
import {
  agendaOf,
  byHolder,
  byPeriod,
  PERIODS,
  periodOf,
} from '../../../../db/model/register/agenda.ts';
import { registerOf } from '../../../../db/model/register/index.ts';
import { BUSY_DAY, busyRegister } from '../../../fixtures/busy-register.ts';

const contents = busyRegister();
const agenda = (of: Contents = contents, today = BUSY_DAY) =>
  agendaOf(registerOf(of, today), of, today);

test('what is open stands under when it is due, each turn of what recurs by itself', () => {
  const said = byPeriod(agenda(), BUSY_DAY).map(({ key, entries }) => [
    key,
    entries.map(({ item, date, turn }) => [item.name.split(' ').at(-1), date, turn?.at]),
  ]);
  expect(said.slice(0, 4)).toEqual([
    [
      'overdue',
      [
        ['c.s.', '2024-03-01', undefined],
        ['TZ202402-001', '2024-03-08', 1],
      ],
    ],
    ['this-month', [['Veltman', '2024-03-29', undefined]]],
    ['next-month', [['c.s.', '2024-04-10', undefined]]],
    [
      'later',
      [
        ['Bikker', '2024-07-03', undefined],
        ['TZ202402-001', '2024-09-06', 2],
      ],
    ],
  ]);
  expect(said.slice(4).map(([key]) => key)).toEqual(['unread', 'undated']);
});

test('a phrase nobody read is told from no term at all', () => {
  const groups = new Map(byPeriod(agenda(), BUSY_DAY).map(({ key, entries }) => [key, entries]));
  expect(groups.get('unread')?.map(({ phrase }) => phrase)).toEqual([
    'zo snel als het kan',
    'na de begrotingsbehandeling',
  ]);
  expect(groups.get('undated')?.every(({ phrase }) => phrase === undefined)).toBe(true);
});

test('what is done is not to be done', () => {
  expect(agenda().every(({ item }) => item.course === 'open')).toBe(true);
  const settled = contents.commitments.map((one) => ({
    ...one,
    occurrences: one.occurrences.map((turn) => ({ ...turn, settledBy: 'x' })),
  }));
  const dates = agenda({ ...contents, commitments: settled }).map(({ date }) => date);
  expect(dates).not.toContain('2024-03-08');
});

test('a term of the whole stands beside its turns, unless it is one of them', () => {
  const [last] = contents.commitments.slice(-1);
  if (last === undefined) throw new Error();
  const withTerm = (date: string) =>
    agenda({
      ...contents,
      motions: [],
      commitments: [{ ...last, deadlines: [{ phrase: 'x', date, setOn: '2024-02-02' }] }],
    }).map((entry) => entry.date);
  expect(withTerm('2024-09-06')).toEqual(['2024-03-08', '2024-09-06']);
  expect(withTerm('2024-12-31')).toEqual(['2024-03-08', '2024-09-06', '2024-12-31']);
});

test('by holder, by name, with what nobody holds last', () => {
  expect(byHolder(agenda()).map(({ key }) => key)).toEqual(['A. de Vries', 'B. Jansen', '']);
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('whatever the day, every entry stands in one period and in one holder’s list, in order', () => {
  fc.assert(
    fc.property(day, (today) => {
      const all = agenda(contents, today);
      for (const groups of [byPeriod(all, today), byHolder(all)]) {
        const again = groups.flatMap(({ entries }) => entries);
        expect(again).toHaveLength(all.length);
        expect(new Set(again.map(({ key }) => key)).size).toBe(all.length);
        for (const { entries } of groups) {
          const dates = entries.map(({ date }) => date ?? '9999');
          expect(dates).toEqual(dates.toSorted());
        }
      }
      const places = all.map((entry) => PERIODS.indexOf(periodOf(entry, today)));
      const dated = places.filter((_, at) => all[at]?.date !== undefined);
      expect(dated).toEqual(dated.toSorted((a, b) => a - b));
      for (const entry of all)
        expect(periodOf(entry, today) === 'overdue').toBe(entry.state === 'overdue');
    }),
  );
});

test('December leads to January', () => {
  const [entry] = agenda();
  if (entry === undefined) throw new Error();
  expect(periodOf({ ...entry, date: '2025-01-31' }, '2024-12-01')).toBe('next-month');
  expect(periodOf({ ...entry, date: '2025-12-31' }, '2024-12-01')).toBe('later');
  expect(periodOf({ ...entry, date: '2024-12-01' }, '2024-12-01')).toBe('this-month');
});
