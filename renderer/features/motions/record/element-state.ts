import { isSettled } from '../../../../db/model/compliance/index.ts';
import type { Element, Support } from '../../../../db/model/records/element.ts';

/** Roles in the order in which they come nearer to an end. */
export const ROLES: readonly Support['role'][] = ['invulling', 'tussenbericht', 'afdoening'];

/**
 * State of an element. In each but the first two a paper that settles it is missing; the others say
 * how far that is away.
 */
export type ElementState = 'settled' | 'waived' | 'told' | 'carried-out' | 'nothing';

export function elementState(element: Element): ElementState {
  if (element.waived !== undefined) return 'waived';
  if (isSettled(element)) return 'settled';
  const has = (role: Support['role']) => element.support.some((each) => each.role === role);
  if (has('tussenbericht')) return 'told';
  return has('invulling') ? 'carried-out' : 'nothing';
}
