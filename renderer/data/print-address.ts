import type { PrintSubject } from '../../preload/contract/print-channels.ts';
import { PARAMETER } from './record-address.ts';

/** Parameter of the address of the annexes: the day that an overview holds for. */
export const DAY_PARAMETER = 'stand';

/** Names, in the address, of the overviews that are printed beside the annexes. */
export const OVERVIEW_NAMES = { motions: 'moties', actions: 'acties' } as const;

/** One of the overviews, or the checklist of one motion or commitment. */
export type OverviewSubject = Exclude<PrintSubject, { readonly kind: 'annex' }>;

/**
 * Gives the address at which an overview is shown as it prints, to be saved, opened or put on
 * paper; for `router.history.push` and behind `#` in a link.
 */
export function printAddress(subject: OverviewSubject): string {
  const name = subject.kind === 'checklist' ? subject.item : OVERVIEW_NAMES[subject.kind];
  const day = subject.asOf === undefined ? '' : `&${DAY_PARAMETER}=${subject.asOf}`;
  return `/bijlagen?${PARAMETER}=${name}${day}`;
}
