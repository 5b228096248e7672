import type { ErrorCode } from '../../db/model/errors.ts';

/**
 * Reason why something was not done. The sentence is in the user's language; code and parameters
 * are there for whoever must decide on them or say it again in another language.
 */
export interface Refusal {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sentence: string;
}

interface Refused {
  readonly ok: false;
  readonly error: Refusal;
}

/** Answer of a channel: a refusal is an answer, not an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

declare const written: unique symbol;

/** A value written as JSON. */
export type TextOf<T> = string & { readonly [written]: T };

/** The answer of a channel whose value crosses as text. */
export type LargeAnswer<T> = { readonly ok: true; readonly text: TextOf<T> } | Refused;
