import { type DragEvent, type ReactElement, useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { type Column, columnClass } from './column.ts';
import { halfOf } from './row-drag.ts';
import { Spacer } from './spacer.tsx';
import type { TableItem } from './table-items.ts';

type RowItem<Row> = Extract<TableItem<Row>, { readonly kind: 'row' }>;

/** Shows one record. A press anywhere on it chooses it. */
export function TableRow<Row>({
  item,
  columns,
  name,
  mainColumn,
  rowIndex,
  isActive,
  isChosen,
  isSelected,
  gap,
  onToggle,
  onChoose,
  onDragStart,
  onDragEnd,
  onDrop,
}: {
  readonly item: RowItem<Row>;
  readonly columns: readonly Column<Row>[];
  readonly name: string;
  readonly mainColumn: string;
  readonly rowIndex: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** Whether it is selected; undefined where rows cannot be selected. */
  readonly isSelected: boolean | undefined;
  readonly gap: number;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
  readonly onDragStart: (() => void) | undefined;
  readonly onDragEnd: () => void;
  readonly onDrop: ((item: RowItem<Row>, half: 'before' | 'after') => void) | undefined;
}): ReactElement {
  const words = useWords();
  const [over, setOver] = useState<'before' | 'after'>();
  const drag = onDrop && {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setOver(halfOf(event));
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      setOver(undefined);
      onDrop(item, halfOf(event));
    },
  };
  return (
    <>
      <Spacer height={gap} />
      <tr
        aria-rowindex={rowIndex}
        data-row={item.key}
        data-chosen={isChosen || undefined}
        data-selected={isSelected || undefined}
        data-drop={onDrop === undefined ? undefined : over}
        draggable={onDragStart !== undefined}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          onDragStart?.();
        }}
        onDragEnd={onDragEnd}
        onClick={onChoose}
        {...drag}
      >
        {isSelected === undefined ? null : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: only keeps the press from choosing the row
          <td className="data-table-check" onClick={(event) => event.stopPropagation()}>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={words.components.select({ name })}
              checked={isSelected}
              onChange={onToggle}
            />
          </td>
        )}
        {columns.map((column) => (
          <td
            key={column.key}
            data-column={column.key}
            data-align={column.align}
            className={columnClass(column)}
          >
            {column.key === mainColumn ? (
              <button
                type="button"
                className="data-table-main"
                data-line={item.key}
                tabIndex={isActive ? 0 : -1}
                aria-current={isChosen || undefined}
                title={column.text(item.row)}
              >
                {column.cell?.(item.row) ?? column.text(item.row)}
              </button>
            ) : (
              (column.cell?.(item.row) ?? column.text(item.row))
            )}
          </td>
        ))}
      </tr>
    </>
  );
}
