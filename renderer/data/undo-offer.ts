import type { Renumbering } from '../../db/model/renumbering.ts';
import { createStore, useStore } from './store.ts';

/** A step that has just been taken, to be announced. */
export interface SaidStep {
  /** Label of the step: "Voorstel verwijderd". */
  readonly label: string;
  /** Kind of the step: one of kind `undo` is reversed by redo, all others by undo. */
  readonly kind?: 'do' | 'undo' | 'redo';
  readonly renumbering?: Renumbering;
  /** Ids of the records that were moved, whose new numbers are announced. */
  readonly moved?: readonly string[];
}

/**
 * Offer to undo what has just been done; `at`: sequence number, so that an equal offer is shown
 * anew.
 */
export interface UndoOffer extends SaidStep {
  readonly at: number;
}

const offer = createStore<UndoOffer | undefined>(undefined);

/** Time for which an offer stands, in milliseconds; undo itself stays possible after it. */
const STANDS = 12_000;

/** Announces what was done, with a button that undoes it. */
export function offerUndo(step: SaidStep): void {
  const made = { ...step, at: (offer.get()?.at ?? 0) + 1 };
  offer.set(made);
  setTimeout(() => {
    if (offer.get() === made) offer.set(undefined);
  }, STANDS);
}

/** Takes the offer away, as when its step was undone by other means. */
export function withdrawOffer(): void {
  offer.set(undefined);
}

/** Gives the offer that stands; undefined where there is none. */
export function useUndoOffer(): UndoOffer | undefined {
  return useStore(offer);
}
