import type { ErrorCode } from '../../db/model/errors.ts';

/**
 * Why something was not done. The sentence is in the user's language; code and parameters are there
 * for whoever must decide on them or say it again in another language.
 */
export interface Refusal {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sentence: string;
}

/** Every channel answers with a value: a refusal is an answer, not an exception. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };
