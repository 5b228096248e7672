import { useEffect } from 'react';
import { createStore, useStore } from './store.ts';

const listed = createStore('');

/** What is listed on the screen that is shown, for the status bar; nothing: the screen lists nothing. */
export function useListedText(): string {
  return useStore(listed);
}

/** How many of all there are in sight: "33 voorstellen", or "5 van 33 voorstellen". */
export function countOf(
  { shown, all }: { readonly shown: number; readonly all: number },
  counted: (p: { readonly count: number }) => string,
  listedOf: (p: { readonly count: number; readonly all: string }) => string,
): string {
  const whole = counted({ count: all });
  return shown === all ? whole : listedOf({ count: shown, all: whole });
}

/** A screen says what it lists, for as long as it is shown: "5 van 33 voorstellen, 2 geselecteerd". */
export function useListed(text: string): void {
  useEffect(() => {
    listed.set(text);
    return () => listed.set('');
  }, [text]);
}
