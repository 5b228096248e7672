import type { DragEvent } from 'react';

/** Where rows that are dragged would land: before a row of a group, or at the group's end. */
export interface DropPlace {
  readonly group: string;
  readonly before?: string;
}

/** Which half of a line the pointer is over. */
export function halfOf(event: DragEvent<HTMLElement>): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}

/**
 * The place that dropping on a half of a row stands for. Undefined where it is the place of what is
 * dragged: nothing would move.
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
