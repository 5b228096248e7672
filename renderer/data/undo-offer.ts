import { createStore, useStore } from './store.ts';

/** What has just been taken away, and can be put back; `at` makes two equal offers two. */
export interface UndoOffer {
  readonly text: string;
  /** The step that undo would take back. */
  readonly at: number;
}

const offer = createStore<UndoOffer | undefined>(undefined);

/** How long an offer stands, in milliseconds; undo itself stays possible after it. */
const STANDS = 12_000;

/** Says what was taken away, with a button that puts it back. */
export function offerUndo(text: string): void {
  const made = { text, at: (offer.get()?.at ?? 0) + 1 };
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
