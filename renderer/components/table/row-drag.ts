import type { DragEvent } from 'react';

/** Place where dragged rows would land: before a row of a group, or at the group's end. */
export interface DropPlace {
  readonly group: string;
  readonly before?: string;
}

/** Tells which half of a line the pointer is over. */
export function halfOf(event: DragEvent<HTMLElement>): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}

/**
 * Gives the place of rows dropped on a half of a row: before the next row that is not dragged
 * itself, or at the end of the group.
 */
export function dropPlace(
  rows: readonly string[],
  {
    group,
    over,
    half,
  }: { readonly group: string; readonly over: string; readonly half: 'before' | 'after' },
  dragged: ReadonlySet<string>,
): DropPlace {
  const staying = rows.slice(rows.indexOf(over) + (half === 'after' ? 1 : 0));
  const before = staying.find((id) => !dragged.has(id));
  return before === undefined ? { group } : { group, before };
}
