import type { Column } from '../../../components/table/column.ts';
import { shortDate } from '../../../components/table/short-date.ts';
import type { Words } from '../../../i18n/words.ts';
import { DueWords } from './due-words.tsx';
import type { RegisterRow } from './register-rows.ts';
import { StatusBadge } from './status-badge.tsx';

/** Key of the column with the button of a row. */
export const MAIN_COLUMN = 'name';

/**
 * Gives the columns of the list: what the House decided and how far the ministry is, each its own.
 */
export function registerColumns(words: Words): readonly Column<RegisterRow>[] {
  const { motions: t, register: own } = words;
  return [
    { key: MAIN_COLUMN, title: t.who, text: ({ item }) => titleOf(item) },
    { key: 'where', title: t.where, text: ({ where }) => where, width: 7.75, isExtra: true },
    {
      key: 'submitters',
      title: own.submitters,
      text: ({ submitters }) => submitters,
      width: 13,
      isSpare: true,
    },
    {
      key: 'holder',
      title: own.holder,
      text: ({ item }) => item.holder ?? '',
      width: 7.5,
      isExtra: true,
    },
    {
      key: 'outcome',
      title: t.decided,
      text: ({ outcome }) => (outcome === undefined ? '' : t.outcomes[outcome]),
      width: 7,
      isExtra: true,
    },
    {
      key: 'status',
      title: t.status,
      text: ({ item }) => t.statuses[item.status],
      cell: ({ item }) => <StatusBadge status={item.status} />,
      width: 7.75,
    },
    {
      key: 'due',
      title: t.due,
      text: ({ item: { due } }) =>
        due.date === undefined ? (due.phrase ?? '') : shortDate(due.date),
      cell: ({ item }) => <DueWords due={item.due} />,
      // A phrase nobody read comes after every day, and before what has no term.
      sortValue: ({ item: { due } }) => due.date ?? (due.phrase === undefined ? undefined : 'z'),
      width: 12.25,
    },
    {
      key: 'phrase',
      title: own.phrase,
      // While nobody read a day in it, it stands in the column of the term itself.
      text: ({ item: { due } }) => (due.date === undefined ? '' : (due.phrase ?? '')),
      width: 15,
      isSpare: true,
    },
  ];
}

/**
 * Gives the title of an item, "Motie Bikker c.s.: een fundamentele herziening"; a commitment
 * without a number says it once.
 */
export function titleOf({ name, about }: RegisterRow['item']): string {
  if (about === '') return name;
  return about.startsWith(name.replace(/…$/, '')) ? about : `${name}: ${about}`;
}

/** Gives the columns of an export: everything about each item, whatever the list has room for. */
export function exportColumns(words: Words): readonly Column<RegisterRow>[] {
  const { motions: t, register: own } = words;
  const dated = (date: string | undefined) => (date === undefined ? '' : shortDate(date));
  const column = (title: string, text: Column<RegisterRow>['text']): Column<RegisterRow> => ({
    key: title,
    title,
    text,
  });
  return [
    column(t.who, ({ item }) => item.name),
    column(t.about, ({ item }) => item.about),
    column(t.where, ({ item }) => item.citation ?? ''),
    column(own.submitters, ({ submitters }) => submitters),
    column(own.madeOn, ({ item }) => dated(item.date)),
    column(t.decided, ({ outcome }) => (outcome === undefined ? '' : t.outcomes[outcome])),
    column(t.status, ({ item }) => t.statuses[item.status]),
    column(t.due, ({ item }) => dated(item.due.date)),
    column(own.phrase, ({ item }) => item.due.phrase ?? ''),
    column(own.dueState, ({ item }) => own.due[item.due.state]),
    column(own.holder, ({ item }) => item.holder ?? ''),
    column(own.minister, ({ item }) => item.minister ?? ''),
    column(own.ministry, ({ item }) => item.ministry ?? ''),
    column(own.missing, ({ item }) => String(item.missing.length)),
  ];
}
