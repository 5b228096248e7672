import { memo, type ReactElement } from 'react';
import { type MatrixColumn, type MatrixRow, reach } from '../../../../db/model/register/matrix.ts';
import { Badge } from '../../../components/badge.tsx';
import { recordAddress } from '../../../data/record-address.ts';
import { useWords } from '../../../i18n/words.ts';
import { titleOf } from '../register/register-columns.tsx';
import { MatrixMark } from './matrix-mark.tsx';

export interface MatrixRowProps {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  /** Place among the rows, from 1: row 0 holds the heads. */
  readonly at: number;
  /** Column of the cell that Tab comes to, where it stands in this row. */
  readonly current: number | undefined;
  readonly onOpen: (row: MatrixRow, column: MatrixColumn) => void;
}

/** Shows a motion or commitment with a cell for each column: what carries it out, or nothing. */
export const MatrixRowLine = memo(function MatrixRowLine({
  row,
  columns,
  at,
  current,
  onOpen,
}: MatrixRowProps): ReactElement {
  const { register: words } = useWords();
  const { item, cells } = row;
  const stop = (column: number) => ({
    'data-place': `${at}:${column}`,
    tabIndex: column === current ? 0 : -1,
  });
  return (
    <tr aria-rowindex={at + 2} data-current={current !== undefined || undefined}>
      <th scope="row" className="matrix-item">
        <div className="matrix-line">
          <a {...stop(0)} href={`#${recordAddress(item)}`} title={titleOf(item)}>
            {titleOf(item)}
          </a>
          {cells.size > 0 ? (
            <span className="matrix-count">
              <span className="unseen">{words.carriedBy} </span>
              {cells.size}
            </span>
          ) : (
            <Badge text={words.nothing} tone={item.course === 'open' ? 'caution' : 'neutral'} />
          )}
        </div>
      </th>
      {columns.map((column, index) => {
        const supports = cells.get(column.id);
        if (supports === undefined)
          return <td key={column.id} className="matrix-cell" {...stop(index + 1)} />;
        const reached = reach(row, supports);
        const by = `${words.columnKinds[column.kind]} ${column.number}`;
        const says = reached.isWhole ? words.cellWhole : words.cellPart(reached);
        return (
          <td key={column.id} className="matrix-cell">
            <button
              type="button"
              {...stop(index + 1)}
              aria-label={`${by} ${says}`}
              title={`${by} ${says}`}
              onClick={() => onOpen(row, column)}
            >
              <MatrixMark isWhole={reached.isWhole} />
            </button>
          </td>
        );
      })}
    </tr>
  );
});
