import type { Deadline } from '../records/element.ts';

/** Gives the term that holds now: the last one that was set. The ones before it stay on record. */
export function currentDeadline(item: {
  readonly deadlines: readonly Deadline[];
}): Deadline | undefined {
  return item.deadlines.toSorted((a, b) => a.setOn.localeCompare(b.setOn)).at(-1);
}
