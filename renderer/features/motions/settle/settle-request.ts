import { createStore, useStore } from '../../../data/store.ts';

/** First choices in the dialog "Afdoen met brief". */
export interface SettleRequest {
  /** Ids of the motions and commitments that are ticked from the start. */
  readonly items?: readonly string[];
  /** Id of the settling paper, where it is known. */
  readonly document?: string;
}

const request = createStore<SettleRequest | undefined>(undefined);

/** Opens the dialog in which one paper settles motions and commitments, over whatever screen. */
export function openSettle(given: SettleRequest = {}): void {
  request.set(given);
}

export function closeSettle(): void {
  request.set(undefined);
}

export function useSettleRequest(): SettleRequest | undefined {
  return useStore(request);
}
