import type { dateErrors as nl } from '../nl/date-errors.ts';

export const dateErrors: typeof nl = {
  'date-empty': (p) => `No date was given. Write day, month and year, such as ${p.example}.`,
  'date-unreadable': (p) =>
    `“${p.text}” is no date. Write day, month and year, such as ${p.example}.`,
  'date-digits-only': (p) =>
    `“${p.text}” is no whole date. Write day, month and year, such as ${p.example}.`,
  'date-serial-number': (p) =>
    `“${p.text}” is a number, as a spreadsheet keeps a date. Write day, month and year, such as ${p.example}.`,
  'date-without-year': (p) =>
    `“${p.text}” lacks the year. Write the year too, such as ${p.example}.`,
  'date-without-day': (p) =>
    `“${p.text}” lacks the day. Write day, month and year, such as ${p.example}.`,
  'date-without-month': (p) =>
    `“${p.text}” names a month that does not exist. Write day, month and year, such as ${p.example}.`,
  'date-month-first': (p) =>
    `“${p.text}” has the month before the day. Write the day first, such as ${p.example}.`,
  'date-year-unclear': (p) =>
    `The year of “${p.text}” is unclear. Write the year in four or two figures, such as ${p.example}.`,
  'date-not-in-calendar': (p) =>
    `“${p.text}” does not exist: the last day of that month is ${p.example}. Correct the date.`,
  'date-out-of-bounds': (p) =>
    `“${p.text}” is not between 1945 and 2100. Correct the year, such as ${p.example}.`,
  'date-other-weekday': (p) =>
    `“${p.text}” names another day of the week: it is ${p.example}. Correct the day or the date.`,
  'date-other-zone': (p) =>
    `“${p.text}” may be another day in the Netherlands. Write only the date, such as ${p.example}.`,
};
