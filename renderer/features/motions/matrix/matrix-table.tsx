import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type ReactElement,
  useId,
  useRef,
  useState,
} from 'react';
import type { Matrix, MatrixColumn, MatrixRow } from '../../../../db/model/register/matrix.ts';
import { Spacer } from '../../../components/table/spacer.tsx';
import { useWords } from '../../../i18n/words.ts';
import { MatrixHead } from './matrix-head.tsx';
import { type MatrixPlace, placeAfter, withinMatrix } from './matrix-keys.ts';
import { MatrixRowLine } from './matrix-row.tsx';

/** Height of a row, in rem; styles/matrix.css says the same. */
const LINE = 2;
const BEYOND_SIGHT = 6;

/**
 * Shows items against proposals and actions, as a native table that arrow keys go through: heads
 * too, so that each leads to its record. Only the rows in sight are in the page.
 */
export function MatrixTable({
  matrix: { rows, columns, served },
  onOpen,
}: {
  readonly matrix: Matrix;
  readonly onOpen: (row: MatrixRow, column: MatrixColumn) => void;
}): ReactElement {
  const { register: words } = useWords();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<MatrixPlace>({ row: 1, column: 1 });
  const size = { rows: rows.length, columns: columns.length };
  const place = withinMatrix(at, size);
  const [lineHeight] = useState(
    () => LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: BEYOND_SIGHT,
  });
  const shown = lines.getVirtualItems();

  const go = (to: MatrixPlace) => {
    setAt(to);
    if (to.row > 0) lines.scrollToIndex(to.row - 1);
    focusPlace(scroller.current, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const to = placeAfter(event.key, place, size, event.ctrlKey || event.metaKey);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const row = rows[place.row - 1];
  const column = columns[place.column - 1];
  return (
    <>
      <p className="unseen" id={hint}>
        {words.moveInMatrix}
      </p>
      <div className="matrix-scroller" ref={scroller}>
        <table
          className="matrix"
          style={{ '--columns': columns.length } as CSSProperties}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a native table keeps its rows and heads for screen readers; as a grid it takes keys.
          role="grid"
          aria-label={words.matrix}
          aria-describedby={hint}
          aria-readonly="true"
          aria-rowcount={rows.length + 2}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const found = placeOf(target);
            if (found !== undefined && !isSame(found, place)) setAt(found);
          }}
        >
          <MatrixHead
            columns={columns}
            served={served}
            current={place.column}
            isStop={place.row === 0}
          />
          <tbody>
            {shown.map((line, index) => {
              const own = rows[line.index];
              if (own === undefined) return null;
              return (
                <Fragment key={own.item.id}>
                  <Spacer height={line.start - (shown[index - 1]?.end ?? 0)} />
                  <MatrixRowLine
                    row={own}
                    columns={columns}
                    at={line.index + 1}
                    current={place.row === line.index + 1 ? place.column : undefined}
                    onOpen={onOpen}
                  />
                </Fragment>
              );
            })}
            <Spacer height={lines.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
      <p className="matrix-place" aria-hidden="true">
        {row === undefined ? null : <strong>{row.item.name}</strong>}
        {row === undefined || column === undefined ? null : ' · '}
        {column === undefined
          ? null
          : `${words.columnKinds[column.kind]} ${column.number}: ${column.text} ${words.inPart({ part: column.part })}`}
      </p>
    </>
  );
}

function isSame(a: MatrixPlace, b: MatrixPlace): boolean {
  return a.row === b.row && a.column === b.column;
}

function placeOf(target: EventTarget): MatrixPlace | undefined {
  const place = target instanceof HTMLElement ? target.dataset.place : undefined;
  if (place === undefined) return undefined;
  const [row = 0, column = 0] = place.split(':').map(Number);
  return { row, column };
}

/** Puts the focus on a place once its row is in the page, which scrolling to it brings about. */
function focusPlace(scroller: HTMLElement | null, { row, column }: MatrixPlace): void {
  const focus = (again: number) => {
    const cell = scroller?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
    if (cell != null) cell.focus();
    else if (again > 0) requestAnimationFrame(() => focus(again - 1));
  };
  focus(5);
}
