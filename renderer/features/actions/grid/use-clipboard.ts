import { useEffect } from 'react';
import { writeBlock } from '../../../../db/model/pasted-block/index.ts';
import { copyArea } from './copy-area.ts';
import type { GridRow } from './grid-row.ts';
import type { AmountGridState } from './use-amount-grid.ts';

/** Media type of the unit of a block from one of our own grids, beside its text. */
const UNIT_TYPE = 'application/x-kamerdossier-unit';

/**
 * Copies and pastes blocks of a grid. Its listeners stand above it, as the clipboard's events go to
 * selected text, and a grid has none.
 */
export function useClipboard(
  {
    rows,
    unit,
    totalLabel,
  }: {
    readonly rows: readonly GridRow[];
    readonly unit: number;
    readonly totalLabel: string;
  },
  grid: AmountGridState,
): void {
  useEffect(() => {
    const isHere = () =>
      grid.editing === undefined && grid.table.current?.contains(document.activeElement) === true;
    const copy = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      const block = copyArea(rows, [grid.at, grid.from], grid.size, { unit, totalLabel });
      event.clipboardData?.setData('text/plain', writeBlock(block));
      event.clipboardData?.setData(UNIT_TYPE, String(unit));
    };
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      const copiedIn = Number(event.clipboardData?.getData(UNIT_TYPE) ?? '');
      grid.paste({
        text: event.clipboardData?.getData('text/plain') ?? '',
        ...(copiedIn >= 1 && { unit: copiedIn }),
      });
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  });
}
