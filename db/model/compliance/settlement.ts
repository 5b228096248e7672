import type { Commitment } from '../records/commitment.ts';
import type { Element } from '../records/element.ts';
import type { Settled } from './decision-table.ts';

/**
 * Tells whether nothing more is owed on an element: a paper sent to the House settles it, or it is
 * waived with a reason. What carries it out, or told the House how it stands, does not.
 */
export function isSettled(element: Element): boolean {
  return (
    element.waived !== undefined ||
    element.support.some(({ kind, role }) => kind === 'document' && role === 'afdoening')
  );
}

/**
 * Lists the elements that still lack an `afdoening` or a waiver: what the checklist says is
 * missing.
 */
export function openElements(item: { readonly elements: readonly Element[] }): readonly Element[] {
  return item.elements.filter((element) => !isSettled(element));
}

function settledOf(parts: readonly boolean[]): Settled {
  if (parts.length === 0) return 'no-parts';
  if (parts.every((settled) => settled)) return 'all';
  return parts.some((settled) => settled) ? 'some' : 'none';
}

/** Tells how much of a motion is settled, element by element. */
export function settledOfMotion(motion: { readonly elements: readonly Element[] }): Settled {
  return settledOf(motion.elements.map(isSettled));
}

/**
 * Tells how much of a commitment is settled: its elements, and each of its turns where it recurs.
 */
export function settledOfCommitment(
  commitment: Pick<Commitment, 'elements' | 'occurrences'>,
): Settled {
  return settledOf([
    ...commitment.elements.map(isSettled),
    ...commitment.occurrences.map(({ settledBy }) => settledBy !== undefined),
  ]);
}
