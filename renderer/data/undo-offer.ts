import type { Renumbering } from '../../db/model/renumbering.ts';
import { createStore, useStore } from './store.ts';

/** A step that has just been taken, as it is said. */
export interface SaidStep {
  /** What the step is called: "Voorstel verwijderd". */
  readonly label: string;
  /** Undone is done again by redo, all else is taken back by undo. */
  readonly kind?: 'do' | 'undo' | 'redo';
  readonly renumbering?: Renumbering;
  /** The records that were moved: it is said what they are now. */
  readonly moved?: readonly string[];
}

/** What has just been done, and can be taken back; `at` makes two equal offers two. */
export interface UndoOffer extends SaidStep {
  readonly at: number;
}

const offer = createStore<UndoOffer | undefined>(undefined);

/** How long an offer stands, in milliseconds; undo itself stays possible after it. */
const STANDS = 12_000;

/** Says what was done, with a button that takes it back. */
export function offerUndo(step: SaidStep): void {
  const made = { ...step, at: (offer.get()?.at ?? 0) + 1 };
  offer.set(made);
  setTimeout(() => {
    if (offer.get() === made) offer.set(undefined);
  }, STANDS);
}

export function withdrawOffer(): void {
  offer.set(undefined);
}

export function useUndoOffer(): UndoOffer | undefined {
  return useStore(offer);
}
