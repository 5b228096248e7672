import { createStore, useStore } from './store.ts';

/** Text in the status region; `at`: sequence number, so that a repeated text is announced again. */
export interface Announcement {
  readonly text: string;
  readonly at: number;
}

const last = createStore<Announcement>({ text: '', at: 0 });

/**
 * Announces a text in the status bar, also to a screen reader.
 * @example
 * announce(words.frame.copied);
 */
export function announce(text: string): void {
  last.set({ text, at: last.get().at + 1 });
}

/** Gives the last text announced. */
export function useAnnouncement(): Announcement {
  return useStore(last);
}
