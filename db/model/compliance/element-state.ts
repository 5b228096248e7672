import type { Element, Support } from '../records/element.ts';
import { isSettled } from './settlement.ts';

/**
 * State of an element. In each but the first two a paper that settles it is missing; the others say
 * how far that is away.
 */
export type ElementState = 'settled' | 'waived' | 'told' | 'carried-out' | 'nothing';

/** Tells how near an element is to being settled. */
export function elementState(element: Element): ElementState {
  if (element.waived !== undefined) return 'waived';
  if (isSettled(element)) return 'settled';
  const has = (role: Support['role']) => element.support.some((each) => each.role === role);
  if (has('tussenbericht')) return 'told';
  return has('invulling') ? 'carried-out' : 'nothing';
}
