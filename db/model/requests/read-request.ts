import type { DeadlineContext } from '../deadlines/index.ts';
import { splitRequest } from './split-request.ts';
import { type FoundTerm, termsIn } from './terms-in.ts';

/** A request as it is read: what is asked, piece by piece, and by when. */
export interface RequestReading {
  readonly elements: readonly string[];
  /** The terms in it, each once, in the order of the text. */
  readonly terms: readonly FoundTerm[];
}

/**
 * Reads the request of a motion, or the whole motion as it was moved: its elements (`splitRequest`)
 * and the terms that stand in them (`termsIn`).
 * @param context `on` is the day the motion was moved
 */
export function readRequest(text: string, context: DeadlineContext): RequestReading {
  const elements = splitRequest(text);
  const terms = elements.flatMap((element) => termsIn(element, context));
  const byPhrase = new Map(terms.map((term) => [term.phrase.toLowerCase(), term]));
  return { elements, terms: [...byPhrase.values()] };
}
