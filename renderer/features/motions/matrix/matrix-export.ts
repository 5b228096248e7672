import { type MatrixColumn, type MatrixRow, reach } from '../../../../db/model/register/matrix.ts';
import type { Column } from '../../../components/table/column.ts';
import type { Words } from '../../../i18n/words.ts';

/**
 * Gives the matrix as a table for a spreadsheet: a column each, with how much of an item it carries
 * out.
 */
export function matrixExport(
  columns: readonly MatrixColumn[],
  { motions, register: words }: Words,
): readonly Column<MatrixRow>[] {
  return [
    { key: 'item', title: motions.who, text: ({ item }) => item.name },
    { key: 'about', title: motions.about, text: ({ item }) => item.about },
    { key: 'where', title: motions.where, text: ({ item }) => item.citation ?? '' },
    { key: 'status', title: motions.status, text: ({ item }) => motions.statuses[item.status] },
    { key: 'by', title: words.carriedBy, text: ({ cells }) => String(cells.size) },
    ...columns.map(
      ({ id, kind, number }): Column<MatrixRow> => ({
        key: id,
        title: `${words.columnKinds[kind]} ${number}`,
        text: (row) => {
          const supports = row.cells.get(id);
          if (supports === undefined) return '';
          const { carried, of } = reach(row, supports);
          return `${carried}/${of}`;
        },
      }),
    ),
  ];
}
