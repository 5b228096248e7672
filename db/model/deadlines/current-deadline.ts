import type { Deadline } from '../records/element.ts';

/** The term that counts now: the last one set. Those before it stay on record. */
export function currentDeadline(item: {
  readonly deadlines: readonly Deadline[];
}): Deadline | undefined {
  return item.deadlines.at(-1);
}
