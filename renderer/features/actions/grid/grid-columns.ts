import type { Column } from '../../../components/table/column.ts';
import type { Words } from '../../../i18n/words.ts';
import { typedAmount } from './cell-text.ts';
import { type GridRow, rowTotal } from './grid-row.ts';

/** Gives the columns of a grid as they are exported: amounts in the unit that is shown. */
export function gridColumns(
  years: readonly number[],
  unit: number,
  words: Words['budget'],
): readonly Column<GridRow>[] {
  const amount = (of: (row: GridRow) => number | null) => ({
    text: (row: GridRow) => typedAmount(of(row), unit),
    exported: (row: GridRow) => {
      const euros = of(row);
      return euros === null ? '' : euros / unit;
    },
  });
  return [
    { key: 'number', title: words.nr, text: ({ number }) => number },
    { key: 'text', title: words.actionHead, text: ({ text }) => text },
    ...years.map(
      (year, at): Column<GridRow> => ({
        key: String(year),
        title: String(year),
        ...amount((row) => row.amounts[at]?.amount ?? null),
      }),
    ),
    { key: 'total', title: words.total, ...amount(rowTotal) },
    {
      key: 'derived',
      title: words.derivedYears,
      text: (row) => years.filter((_, at) => row.amounts[at]?.derived === true).join(', '),
    },
  ];
}
