import { useEffect, useId } from 'react';
import { bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const forms = createStore<ReadonlySet<string>>(new Set());

/** Whether any form of this window holds edits that are not in the file. */
export function useUnsaved(): boolean {
  return useStore(forms).size > 0;
}

/** A form says, for as long as it is shown, whether it holds edits that are not saved. */
export function useUnsavedEdits(unsaved: boolean): void {
  const form = useId();
  useEffect(() => {
    if (!unsaved) return undefined;
    forms.set(new Set([...forms.get(), form]));
    return () => forms.set(new Set([...forms.get()].filter((each) => each !== form)));
  }, [unsaved, form]);
}

/**
 * Answers main, at once, when the user closes the window: with unsaved edits it stays, and the page
 * asks what is to become of them.
 */
export function guardClosing(stays: () => void): () => void {
  return bridge.on('window.closing', () => {
    const close = forms.get().size === 0;
    void bridge.window.answerClosing({ close });
    if (!close) stays();
  });
}
