import type { KeyboardEvent } from 'react';
import type { TableItem } from './table-items.ts';

/** Number of lines that Page Up and Page Down go past. */
const PAGE = 12;

/**
 * Handles the keys of a table: arrows go through its lines, Space selects a row or folds a group.
 */
export function useTableKeys<Row>({
  items,
  activeAt,
  goTo,
  toggle,
  fold,
  selectAll,
}: {
  readonly items: readonly TableItem<Row>[];
  readonly activeAt: number | undefined;
  readonly goTo: (at: number) => void;
  readonly toggle: (key: string) => void;
  readonly fold: (group: string) => void;
  readonly selectAll: () => void;
}): (event: KeyboardEvent) => void {
  const last = items.length - 1;
  return (event) => {
    if (event.altKey || !isOnLine(event.target)) return;
    const at = activeAt ?? 0;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    };
    const item = items[at];
    const to = moves[event.key];
    if (to !== undefined && !event.ctrlKey && !event.metaKey) {
      goTo(Math.min(last, Math.max(0, to)));
    } else if (event.key === ' ' && item?.kind === 'row') {
      toggle(item.key);
    } else if (
      item?.kind === 'group' &&
      (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    ) {
      fold(item.group.key);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      selectAll();
    } else {
      return;
    }
    event.preventDefault();
  };
}

function isOnLine(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.line !== undefined;
}
