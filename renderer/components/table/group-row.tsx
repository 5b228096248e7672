import {
  type CSSProperties,
  type DragEvent,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { type Column, columnClass } from './column.ts';
import { Spacer } from './spacer.tsx';
import type { TableItem } from './table-items.ts';

type GroupItem<Row> = Extract<TableItem<Row>, { readonly kind: 'group' }>;

/** Shows the head of a group: its name, how many rows it has, its subtotals. A press folds it. */
export function GroupRow<Row>({
  item,
  columns,
  extraColumns,
  rowIndex,
  isActive,
  isFolded,
  gap,
  onFold,
  onFocus,
  onDrop,
}: {
  readonly item: GroupItem<Row>;
  readonly columns: readonly Column<Row>[];
  readonly extraColumns: number;
  readonly rowIndex: number;
  readonly isActive: boolean;
  readonly isFolded: boolean;
  readonly gap: number;
  readonly onFold: () => void;
  readonly onFocus: () => void;
  readonly onDrop: ((item: GroupItem<Row>, half: 'before' | 'after') => void) | undefined;
}): ReactElement {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const { title = '', rows, totals = {} } = item.group;
  // Up to the first column that has a total, or that may be left out: a head that spanned columns
  // that are not there would make room for them.
  const ownCell = columns.findIndex(
    (column) => totals[column.key] !== undefined || columnClass(column) !== undefined,
  );
  const span = ownCell === -1 ? columns.length : ownCell;
  const beyond = columns
    .slice(span, firstTotal(columns, totals))
    .reduce((sum, { width = 0, isOptional = false }) => sum + (isOptional ? width : 0), 0);
  const drag = onDrop && {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setOver(false);
      onDrop(item, 'before');
    },
  };
  return (
    <>
      <Spacer height={gap} />
      <tr
        aria-rowindex={rowIndex}
        className="data-table-group"
        data-drop={isOver && onDrop !== undefined ? 'after' : undefined}
        {...drag}
      >
        <th
          scope="rowgroup"
          colSpan={span + extraColumns}
          style={{ '--beyond': `${beyond}rem` } as CSSProperties}
        >
          <button
            type="button"
            data-line={item.key}
            tabIndex={isActive ? 0 : -1}
            aria-expanded={!isFolded}
            onClick={onFold}
            onFocus={onFocus}
          >
            <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
            {words.components.foldGroup({ title, count: rows.length })}
          </button>
        </th>
        {columns.slice(span).map((column) => (
          <td key={column.key} data-align={column.align} className={columnClass(column)}>
            {totals[column.key]}
          </td>
        ))}
      </tr>
    </>
  );
}

/** Finds the first column that has a total, as an index; where none has: behind the last. */
function firstTotal<Row>(
  columns: readonly Column<Row>[],
  totals: Readonly<Record<string, ReactNode>>,
): number {
  const found = columns.findIndex(({ key }) => totals[key] !== undefined);
  return found === -1 ? columns.length : found;
}
