import { useEffect } from 'react';
import { createStore, useStore } from './store.ts';

const listed = createStore('');

/** Gives what the screen shown lists, for the status bar; empty where it lists nothing. */
export function useListedText(): string {
  return useStore(listed);
}

/** Prints how many of all are in sight: "33 voorstellen", or "5 van 33 voorstellen". */
export function countOf(
  { shown, all }: { readonly shown: number; readonly all: number },
  counted: (p: { readonly count: number }) => string,
  listedOf: (p: { readonly count: number; readonly all: string }) => string,
): string {
  const whole = counted({ count: all });
  return shown === all ? whole : listedOf({ count: shown, all: whole });
}

/** Sets what a screen lists, for as long as it is shown: "5 van 33 voorstellen, 2 geselecteerd". */
export function useListed(text: string): void {
  useEffect(() => {
    listed.set(text);
    return () => listed.set('');
  }, [text]);
}
