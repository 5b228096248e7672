import type { Answer, LargeAnswer, Refusal } from '../../preload/contract/answer.ts';
import type { BRIDGE_NAME, Bridge } from '../../preload/contract.ts';

/** Main's side of the application, as the preload script offers it. */
export const bridge: Bridge = (window as unknown as { readonly [BRIDGE_NAME]: Bridge })
  .kamerdossier;

/** Refusal by main; `sentence` says why in the user's language. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.sentence);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

/**
 * Gives what a channel answered, when all is well.
 * @throws RefusedError
 * @example
 * const { name } = await answered(bridge.window.author({}));
 */
export async function answered<T>(answer: Promise<Answer<T> | LargeAnswer<T>>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new RefusedError(given.error);
  return 'text' in given ? (JSON.parse(given.text) as T) : given.value;
}
