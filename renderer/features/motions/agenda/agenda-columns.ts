import type { AgendaEntry } from '../../../../db/model/register/agenda.ts';
import type { Column } from '../../../components/table/column.ts';
import { shortDate } from '../../../components/table/short-date.ts';
import type { Words } from '../../../i18n/words.ts';

/** Gives the columns of an export of things to do. */
export function agendaColumns(
  { motions, register: words }: Words,
  missing: (entry: AgendaEntry) => readonly string[],
): readonly Column<AgendaEntry>[] {
  const column = (title: string, text: Column<AgendaEntry>['text']): Column<AgendaEntry> => ({
    key: title,
    title,
    text,
  });
  return [
    column(words.when, ({ date }) => (date === undefined ? '' : shortDate(date))),
    column(words.phrase, ({ phrase }) => phrase ?? ''),
    column(words.dueState, ({ state }) => words.due[state]),
    column(motions.who, ({ item }) => item.name),
    column(motions.about, ({ item }) => item.about),
    column(motions.where, ({ item }) => item.citation ?? ''),
    column(words.holder, ({ item }) => item.holder ?? ''),
    column(motions.status, ({ item }) => motions.statuses[item.status]),
    column(words.todo, (entry) => missing(entry).join(' · ')),
  ];
}
