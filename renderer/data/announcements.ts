import { createStore, useStore } from './store.ts';

/** What the status region says; `at` makes two equal announcements two. */
export interface Announcement {
  readonly text: string;
  readonly at: number;
}

const last = createStore<Announcement>({ text: '', at: 0 });

/** Says something in the status bar, also to a screen reader. */
export function announce(text: string): void {
  last.set({ text, at: last.get().at + 1 });
}

export function useAnnouncement(): Announcement {
  return useStore(last);
}
