import type { GridSize, Position } from './grid-area.ts';

/** Part of a key press that a grid reads. */
export type GridKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Command that a key gives a grid in which no cell is being edited. */
export type GridCommand =
  | { readonly do: 'move'; readonly to: Position; readonly extends: boolean }
  | { readonly do: 'select-all' | 'open' | 'blank' | 'collapse' }
  | { readonly do: 'type'; readonly text: string };

/** Number of rows that Page Up and Page Down go past. */
const PAGE = 10;

/** Gives the cell that a key leads to; the caller mends one past an edge. */
function destination(
  { key, ctrlKey, metaKey }: GridKey,
  { row, column }: Position,
  { rows, years }: GridSize,
): Position | undefined {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? years : column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows : row, column: years + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return undefined;
  }
}

/** Reads a key press in a grid as a command, as in a spreadsheet; `undefined`: it is no command. */
export function gridCommand(press: GridKey, at: Position, size: GridSize): GridCommand | undefined {
  if (press.altKey) return undefined;
  const to = destination(press, at, size);
  if (to !== undefined) return { do: 'move', to, extends: press.shiftKey };
  const command = press.ctrlKey || press.metaKey;
  if (command) return press.key.toLowerCase() === 'a' ? { do: 'select-all' } : undefined;
  switch (press.key) {
    case 'Enter':
    case 'F2':
      return { do: 'open' };
    case 'Delete':
    case 'Backspace':
      return { do: 'blank' };
    case 'Escape':
      return { do: 'collapse' };
    default:
      return press.key.length === 1 && press.key !== ' '
        ? { do: 'type', text: press.key }
        : undefined;
  }
}
