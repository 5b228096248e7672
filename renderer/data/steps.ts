import type { Answer } from '../../preload/contract/answer.ts';
import type { Changed } from '../../preload/contract/values.ts';
import { answered } from './bridge.ts';
import { takeIn } from './contents.ts';
import { createStore, useStore } from './store.ts';

/** Whether what the user did is in the file. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'busy' }
  /** The last step failed; `reason` is main's sentence. */
  | { readonly state: 'failed'; readonly reason: string };

const saveState = createStore<SaveState>({ state: 'saved' });

/** Whether what the user did is in the file, as the title bar says. */
export function useSaveState(): SaveState {
  return useStore(saveState);
}

/**
 * Takes a step: shows that it is under way, and takes in what it changed.
 *
 * @param asked a channel that changes the dossier, as `bridge.proposals.save({ records })`
 * @throws RefusedError: a form that called this keeps what was typed
 */
export async function takeStep(asked: Promise<Answer<Changed>>): Promise<Changed> {
  saveState.set({ state: 'busy' });
  try {
    const changed = await answered(asked);
    takeIn(changed);
    saveState.set({ state: 'saved' });
    return changed;
  } catch (error) {
    saveState.set({ state: 'failed', reason: error instanceof Error ? error.message : '' });
    throw error;
  }
}
