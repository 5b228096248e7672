import { type ReactElement, type ReactNode, useId } from 'react';
import { useUnsavedEdits } from '../../../data/unsaved.ts';
import { useWords } from '../../../i18n/words.ts';
import { AmountGridRow } from './amount-grid-row.tsx';
import { BlockRefusal } from './block-refusal.tsx';
import type { Position } from './grid-area.ts';
import { gridCommand } from './grid-keys.ts';
import { PasteQuestion } from './paste-question.tsx';
import { TotalRow } from './total-row.tsx';
import { type GridData, useAmountGrid } from './use-amount-grid.ts';
import { useClipboard } from './use-clipboard.ts';

/** A grid with the parts around its cells, and the acts that leave it. */
export interface AmountGridProps extends GridData {
  /** Name of the grid for a screen reader. */
  readonly label: string;
  /** Head of the column with names. */
  readonly head: ReactNode;
  readonly totalLabel: string;
  /** Id of the record that is shown beside the grid. */
  readonly chosen?: string | undefined;
  /** Hears where the selection is: the records it covers, and the years. */
  readonly onSelect?: (ids: readonly string[], years: readonly number[]) => void;
  /** Opens the record itself, by Enter or a click on a name. */
  readonly onOpen?: (id: string) => void;
  /** Rows under the total, such as what is left of a budget. */
  readonly children?: ReactNode;
}

function positionOf(target: EventTarget): Position | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/**
 * Shows a table of amounts per record and year that is worked in as in a spreadsheet: arrows,
 * typing, blocks from and to the clipboard. Every change of a cell, or of a block, is one step.
 */
export function AmountGrid(props: AmountGridProps): ReactElement {
  const { rows, years, label, head, totalLabel, chosen, onSelect, onOpen, children } = props;
  const words = useWords().budget;
  const grid = useAmountGrid(props);
  const keys = useId();
  useClipboard(props, grid);
  useUnsavedEdits(grid.editing !== undefined || grid.drafts.refused);

  const tell = (at: Position, from: Position) => {
    const [first, last] = [Math.min(at.row, from.row), Math.max(at.row, from.row)];
    const [left, right] = [Math.min(at.column, from.column), Math.max(at.column, from.column)];
    const names = left === 0;
    onSelect?.(
      rows.slice(first, last + 1).map(({ id }) => id),
      names ? years : years.slice(left - 1, right),
    );
  };
  const go = (to: Position, extend: boolean) => {
    grid.move(to, extend);
    tell(to, extend ? grid.from : to);
  };

  return (
    <>
      {grid.pasting.refused === undefined ? null : <BlockRefusal refused={grid.pasting.refused} />}
      {grid.pasting.question === undefined ? null : (
        <PasteQuestion nothing={grid.pasting.question} onAnswer={grid.pasting.answer} />
      )}
      <p className="unseen" id={keys}>
        {words.keys}
      </p>
      <div className="grid-scroll">
        <table
          className="table amount-grid"
          data-unit={props.unit}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a native table keeps its rows and heads for screen readers; as a grid it takes keys.
          role="grid"
          aria-label={label}
          aria-multiselectable="true"
          aria-describedby={keys}
          aria-readonly={!props.writable}
          ref={grid.table}
          onKeyDown={(event) => {
            if (grid.editing !== undefined || event.target instanceof HTMLInputElement) return;
            const command = gridCommand(event, grid.at, grid.size);
            if (command === undefined) return;
            event.preventDefault();
            switch (command.do) {
              case 'move':
                return go(command.to, command.extends);
              case 'select-all':
                grid.move({ row: 0, column: 1 }, false);
                return grid.move({ row: rows.length - 1, column: years.length }, true);
              case 'open': {
                const row = rows[grid.at.row];
                return grid.at.column === 0 && row !== undefined ? onOpen?.(row.id) : grid.edit();
              }
              case 'type':
                return grid.edit(command.text);
              case 'blank':
                return grid.blank();
              case 'collapse':
                return grid.cancel();
            }
          }}
          onMouseDown={(event) => {
            const to = positionOf(event.target);
            if (to === undefined || event.button !== 0) return;
            if (event.target instanceof HTMLInputElement) return;
            event.preventDefault();
            // What is being typed elsewhere in the grid is taken, or kept with its reason, first.
            if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
            go(to, event.shiftKey);
            const named = to.column === 0 && !event.shiftKey ? rows[to.row] : undefined;
            if (named !== undefined) onOpen?.(named.id);
          }}
          onMouseOver={(event) => {
            const to = positionOf(event.target);
            if (to === undefined || event.buttons !== 1 || grid.editing !== undefined) return;
            if (to.row !== grid.at.row || to.column !== grid.at.column) go(to, true);
          }}
          onFocus={() => {
            grid.setUsed(true);
            tell(grid.at, grid.from);
          }}
          onBlur={({ relatedTarget }) => {
            // The selection stays in sight until another grid is worked in.
            const other = relatedTarget?.closest('.amount-grid');
            if (other != null && other !== grid.table.current) grid.setUsed(false);
          }}
          onDoubleClick={() => {
            if (grid.editing === undefined) grid.edit();
          }}
        >
          <colgroup>
            <col />
            {years.map((year) => (
              <col key={year} className="grid-year" />
            ))}
            <col className="grid-year" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="grid-name">
                {head}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className="grid-amount">
                  {year}
                </th>
              ))}
              <th scope="col" className="grid-amount grid-total">
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <AmountGridRow
                key={row.id}
                row={row}
                at={at}
                years={years}
                unit={props.unit}
                grid={grid}
                writable={props.writable}
                isChosen={row.id === chosen}
              />
            ))}
          </tbody>
          <tfoot>
            <TotalRow rows={rows} years={years} unit={props.unit} grid={grid} label={totalLabel} />
            {children}
          </tfoot>
        </table>
      </div>
    </>
  );
}
