import type { Occurrence } from '../records/commitment.ts';
import type { Element, Progress } from '../records/element.ts';
import { isSettled } from './settlement.ts';

/** A reason why an item stays open. */
export type Missing =
  /** An item without elements: nothing can be shown to be settled. */
  | { readonly what: 'no-parts' }
  /** An element without proof; `at` is its place in the checklist, from 1. */
  | { readonly what: 'proof'; readonly at: number; readonly element: Element }
  /** A turn that no paper settles; `at` is its place among the turns, from 1. */
  | { readonly what: 'turn'; readonly at: number; readonly due: string }
  /** An item of which all is settled, but the ministry does not say so yet. */
  | { readonly what: 'progress'; readonly progress: Progress };

/**
 * Lists what must happen before an item is closed, in the order of its checklist; empty: it is
 * closed.
 */
export function whatIsMissing({
  elements,
  occurrences = [],
  progress,
}: {
  readonly elements: readonly Element[];
  readonly occurrences?: readonly Pick<Occurrence, 'due' | 'settledBy'>[];
  readonly progress: Progress;
}): readonly Missing[] {
  if (elements.length + occurrences.length === 0) return [{ what: 'no-parts' }];
  const proof = elements.flatMap((element, at): readonly Missing[] =>
    isSettled(element) ? [] : [{ what: 'proof', at: at + 1, element }],
  );
  const turns = occurrences.flatMap(({ due, settledBy }, at): readonly Missing[] =>
    settledBy === undefined ? [{ what: 'turn', at: at + 1, due }] : [],
  );
  const open = [...proof, ...turns];
  if (open.length > 0 || progress === 'afgedaan') return open;
  return [{ what: 'progress', progress }];
}
