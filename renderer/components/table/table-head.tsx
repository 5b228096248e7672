import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import type { Column, Sorting } from './column.ts';
import { nextSorting, type TableItem } from './table-items.ts';

/** The heads of the columns; a press on one sorts by it. */
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
        {columns.map(({ key, width, isOptional = false }) => (
          <col
            key={key}
            className={isOptional ? 'data-table-optional' : undefined}
            style={width === undefined ? {} : { width: `${width}rem` }}
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
          {columns.map(({ key, title, align, isOptional = false }) => {
            const direction = sorting?.column === key ? sorting.direction : undefined;
            return (
              <th
                key={key}
                scope="col"
                className={isOptional ? 'data-table-optional' : undefined}
                data-align={align}
                aria-sort={direction ?? 'none'}
              >
                <button type="button" onClick={() => onSort(nextSorting(sorting, key))}>
                  {title}
                  <span aria-hidden="true" className="data-table-sort">
                    {direction === undefined ? '' : direction === 'ascending' ? ' ▲' : ' ▼'}
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
