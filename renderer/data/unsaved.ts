import { useEffect, useId, useRef } from 'react';
import { bridge } from './bridge.ts';
import { isSaving } from './steps.ts';
import { createStore, useStore } from './store.ts';

const forms = createStore<ReadonlySet<string>>(new Set());

/** Longest time for a form to notice that it was saved, in milliseconds. */
const NOTICES = 1_000;

/** Tells whether any form of this window holds edits that are not in the file. */
export function useUnsaved(): boolean {
  return useStore(forms).size > 0;
}

/** Registers whether a form holds edits that are not saved, for as long as it is shown. */
export function useUnsavedEdits(unsaved: boolean): void {
  const form = useId();
  useEffect(() => {
    if (!unsaved) return undefined;
    forms.set(new Set([...forms.get(), form]));
    return () => forms.set(new Set([...forms.get()].filter((each) => each !== form)));
  }, [unsaved, form]);
}

/**
 * Keeps what is shown of the chosen record while a form in this window holds edits that are not
 * saved: a record that others remove does not take with it what is being typed.
 * @param shown undefined where the record is not there
 * @param chosen what is chosen, by its sign in the address
 */
export function useKept<Shown>(
  shown: Shown | undefined,
  chosen: string | undefined,
): Shown | undefined {
  const unsaved = useUnsaved();
  const last = useRef<{ readonly shown: Shown; readonly chosen: string | undefined }>(undefined);
  useEffect(() => {
    if (shown !== undefined) last.current = { shown, chosen };
  });
  if (shown !== undefined || !unsaved || chosen === undefined) return shown;
  return last.current?.chosen === chosen ? last.current.shown : undefined;
}

/**
 * Saves the forms of this window, one after the other.
 *
 * @param saveNext saves the form that Ctrl+S would save
 * @returns whether nothing is left that is not in the file
 */
export async function saveForms(saveNext: () => Promise<void>): Promise<boolean> {
  while (forms.get().size > 0) {
    const before = forms.get().size;
    await saveNext();
    if (!(await become(() => forms.get().size < before))) return false;
  }
  return true;
}

/** Waits until something is true of the forms, or the time is up; tells whether it is. */
async function become(isSo: () => boolean): Promise<boolean> {
  if (isSo()) return true;
  return await new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve(isSo());
    };
    const stop = forms.subscribe(() => {
      if (isSo()) done();
    });
    const timer = setTimeout(done, NOTICES);
  });
}

/**
 * Answers main, at once, when the user closes the window: with nothing to lose it closes; else the
 * page asks what is to become of the edits, and answers through `answerClosing`.
 * @returns stops answering
 */
export function guardClosing(asks: () => void): () => void {
  return bridge.on('window.closing', () => {
    const nothingToLose = forms.get().size === 0 && !isSaving();
    void bridge.window.answerClosing({ answer: nothingToLose ? 'closes' : 'asks' });
    if (!nothingToLose) asks();
  });
}

/** Tells whether there are unsaved edits now, outside a component. */
export function hasUnsaved(): boolean {
  return forms.get().size > 0;
}
