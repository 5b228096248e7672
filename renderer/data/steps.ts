import type { Renumbering } from '../../db/model/renumbering.ts';
import type { LargeAnswer } from '../../preload/contract/answer.ts';
import type { Changed } from '../../preload/contract/values.ts';
import { answered } from './bridge.ts';
import { takeIn } from './contents.ts';
import { createStore, useStore } from './store.ts';
import { offerUndo, type SaidStep } from './undo-offer.ts';

/** Whether what the user did is in the file. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'busy' }
  /** State after the last step failed; `reason` is main's sentence. */
  | { readonly state: 'failed'; readonly reason: string };

const saveState = createStore<SaveState>({ state: 'saved' });

/** Count of the steps under way. */
let underWay = 0;

/** Tells whether a step is under way now. */
export function isSaving(): boolean {
  return saveState.get().state === 'busy';
}

/**
 * Settles when no step is under way any more.
 * @returns whether the last one is in the file
 */
export async function stepsSettled(): Promise<boolean> {
  while (isSaving())
    await new Promise<void>((resolve) => {
      const stop = saveState.subscribe(() => {
        stop();
        resolve();
      });
    });
  return saveState.get().state === 'saved';
}

/** Tells whether what the user did is in the file, as the title bar says. */
export function useSaveState(): SaveState {
  return useStore(saveState);
}

/** A step that is in the file. */
export interface TakenStep extends Changed {
  /** Printed numbers and references that it changed. */
  readonly renumbering: Renumbering;
}

/**
 * Follows a step: shows that it is under way, and takes in what it changed. One that moved records
 * or changed printed numbers is announced, with a button that undoes it.
 *
 * @param asked a channel that changes the dossier, as `bridge.proposals.save({ records })`
 * @throws RefusedError: a form that called this keeps what was typed
 * @example
 * await takeStep(bridge.proposals.save({ records: [proposal] }));
 */
export async function takeStep(
  asked: Promise<LargeAnswer<Changed>>,
  how: Pick<SaidStep, 'kind' | 'moved'> = {},
): Promise<TakenStep> {
  underWay += 1;
  let outcome: SaveState = { state: 'saved' };
  saveState.set({ state: 'busy' });
  try {
    const changed = await answered(asked);
    const taken = { ...changed, renumbering: takeIn(changed) };
    const isMove = how.moved !== undefined && taken.step !== undefined;
    if (isMove || taken.renumbering.numbers.length > 0) offerUndo({ ...taken, ...how });
    return taken;
  } catch (error) {
    outcome = { state: 'failed', reason: error instanceof Error ? error.message : '' };
    throw error;
  } finally {
    underWay -= 1;
    if (underWay === 0 || outcome.state === 'failed') saveState.set(outcome);
  }
}
