import type { BudgetSource } from '../../../../db/model/records/programme.ts';
import type { Column } from '../../../components/table/column.ts';
import type { Words } from '../../../i18n/words.ts';

/** Gives the columns in which sources are exported; amounts as plain whole euros. */
export function sourceColumns(words: Words['budget']): readonly Column<BudgetSource>[] {
  return [
    { key: 'title', title: words.sourceTitle, text: ({ title }) => title },
    { key: 'from', title: words.from, text: ({ from }) => String(from) },
    { key: 'to', title: words.to, text: ({ to }) => (to === undefined ? '' : String(to)) },
    {
      key: 'amount',
      title: words.perYear,
      text: ({ amountPerYear }) => String(amountPerYear),
    },
    {
      key: 'allocated',
      title: words.allocatedTo,
      text: ({ allocatedTo: { length } }) =>
        length === 0 ? words.wholeProgramme : words.allocatedCount({ count: length }),
    },
  ];
}
