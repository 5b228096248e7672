import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { type Column, columnClass, type Sorting } from './column.ts';
import { nextSorting, type TableItem } from './table-items.ts';

/** Shows the heads of the columns; a press on one sorts by it. */
export function TableHead<Row>({
  columns,
  sorting,
  onSort,
  selected,
  onSelect,
  items = [],
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly items?: readonly TableItem<Row>[];
}): ReactElement {
  const words = useWords();
  const rows = items.filter(({ kind }) => kind === 'row').map(({ key }) => key);
  const all = rows.length > 0 && rows.every((key) => selected?.has(key));
  return (
    <>
      <colgroup>
        {selected === undefined ? null : <col style={{ width: '2rem' }} />}
        {columns.map((column) => (
          <col
            key={column.key}
            className={columnClass(column)}
            style={column.width === undefined ? {} : { width: `${column.width}rem` }}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {selected === undefined ? null : (
            <th scope="col" className="data-table-check">
              <input
                type="checkbox"
                aria-label={words.components.selectAll}
                checked={all}
                onChange={() => onSelect?.(new Set(all ? [] : rows))}
              />
            </th>
          )}
          {columns.map((column) => {
            const { key, title, align } = column;
            const direction = sorting?.column === key ? sorting.direction : undefined;
            return (
              <th
                key={key}
                scope="col"
                className={columnClass(column)}
                data-align={align}
                aria-sort={direction ?? 'none'}
              >
                <button type="button" onClick={() => onSort(nextSorting(sorting, key))}>
                  {title}
                  {direction === undefined ? null : (
                    <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} />
                  )}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
